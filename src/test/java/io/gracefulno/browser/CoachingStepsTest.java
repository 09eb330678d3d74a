package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.playground.Message;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openqa.selenium.By;

/** A candidate and a coach, each with a browser of their own: takes a picture of each step, and looks it over. */
class CoachingStepsTest extends Walkthrough {
    private static final String COACH = "U0MINAOKAF";
    private static final String COMPANY = "Northwind Traders";

    /** Where the coach sits. */
    private Browser desk;

    private PlaygroundPage coach;

    @BeforeEach
    void openTheOther() {
        desk = Browser.start(Chromium.find(System.getenv()).orElseThrow(), screen);
        coach = new PlaygroundPage(
                desk.driver, new Pointer(desk.driver, screen), playground.pageUrl() + "?as=" + COACH);
        coach.open();
    }

    @AfterEach
    void closeTheOther() {
        try {
            assertThat(desk.complaints()).as("what the coach's console says").isEmpty();
            assertThat(playground.workspace(COACH).notices())
                    .as("what the stand-in refused the coach")
                    .isEmpty();
        } finally {
            desk.close();
        }
    }

    @TestFactory
    List<DynamicTest> inEveryStep() {
        listACoach();
        writeALetter();
        askWithEveryNameHidden();
        lookWhoAsks();
        review();
        heed();
        askOnceMore();
        takeBack();
        prepareALetter();
        takeWhatWasPrepared();
        wantNoMore();
        assertThat(playground.workspace(COACH).messages())
                .as("what a lock screen shows the coach")
                .extracting(Message::text)
                .noneMatch(text -> text.contains("Robin") || text.contains(COMPANY));
        return whatWasSeen();
    }

    private void listACoach() {
        page.run("/decline-interview settings");
        page.modal("Settings").press("Workspace settings");
        Modal workspace = page.modal("Workspace");
        workspace.field("Coaches").tick("Mina Okafor");
        step("coach-listed");
        workspace.press("Save settings");
        page.waitUntilNoModalIsOpen();
        coach.home().waitFor("For you as a coach");
        step("coach-home-nothing-waits", desk);
    }

    private void writeALetter() {
        page.run("/decline-interview Dana at " + COMPANY + " for Backend engineer, travel");
        Modal intake = page.modal("Decline interview");
        intake.field("Interview booked for")
                .pick(LocalDateTime.now(ZoneId.of("Europe/Lisbon")).plusDays(6));
        intake.press("Write my letter");
        Modal letter = page.modal("Your letter");
        step("letter-to-be-shown");
        letter.field("Letter").retypeStart("Hi Dana,", "Hi Dana,\n\nThe week at " + COMPANY + " was kind.");
    }

    private void askWithEveryNameHidden() {
        page.modal("Your letter").press("Ask a coach");
        Modal ask = page.modal("Ask a coach");
        step("ask-a-coach");
        assertThat(preview(ask))
                .contains("⟦company 1⟧", "⟦recruiter 1⟧", "⟦candidate 1⟧")
                .doesNotContain(COMPANY, "Northwind", "Dana", "Acheson", "Robin", "Ashdown");
        ask.field("Show your coach").tick("Company");
        Eventually.see("the company in the preview", () -> preview(ask).contains(COMPANY));
        step("ask-a-coach-company-shown");
        ask.field("Show your coach").tickAway("Company");
        Eventually.see("no company in the preview", () -> !preview(ask).contains(COMPANY));
        ask.field("What would you like to know?").replaceWith("Is the reason too blunt?");
        step("ask-a-coach-filled");
        ask.press("Send to coach");
        page.modal("Your letter").waitFor("With Mina since now");
        step("letter-with-a-coach");
    }

    private static String preview(Modal ask) {
        return ask.root()
                .findElement(By.cssSelector("[data-block-id='coaching.preview']"))
                .getText();
    }

    private void lookWhoAsks() {
        coach.goToTheMessages();
        Surface asked = coach.messageSaying("asks you to look at a letter");
        step("coach-asked", desk);
        assertThat(asked.text()).contains("Is the reason too blunt?").doesNotContain(COMPANY);
        Surface home = coach.home();
        home.waitFor("1 waiting");
        step("coach-home-one-waits", desk);
        coach.goToTheMessages();
        asked.press("Review");
    }

    private void review() {
        Modal review = coach.modal("Letter from Robin");
        step("review", desk);
        assertThat(review.text()).doesNotContain(COMPANY, "Dana", "Ashdown");
        review.press("Send to Robin");
        review.field("Overall").error();
        step("review-error", desk);
        comment("Decision", "Clear, and nobody can argue with it.");
        rewordHearingARemark();
        reword("Greeting", "Dear ⟦recruiter 1⟧,");
        reword("Sign-off", "Many thanks, ⟦candidate 1⟧");
        // The candidate goes on writing meanwhile.
        page.modal("Your letter").field("Letter").retypeStart("Hi", "Hello");
        page.modal("Your letter").press("Save letter");
        page.modal("Ready to send");
        step("ready-while-with-a-coach");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
        sendTheReview();
    }

    private void sendTheReview() {
        Modal review = coach.modal("Letter from Robin");
        review.field("Overall").tick("Good with these changes");
        review.field("A line for Robin").replaceWith("It is not blunt, it is clear.");
        step("review-filled", desk);
        review.press("Send to Robin");
        coach.waitUntilNoModalIsOpen();
        coach.messageSaying("You have answered");
        step("coach-has-answered", desk);
    }

    private void comment(String part, String comment) {
        coach.modal("Letter from Robin").press("Comment: " + part);
        Modal one = coach.modal(part);
        one.field("Comment").replaceWith(comment);
        step("part-commented", desk);
        one.press("Keep it");
        coach.modal("Letter from Robin").waitFor(comment);
    }

    private void reword(String part, String wording) {
        coach.modal("Letter from Robin").press("Comment: " + part);
        Modal one = coach.modal(part);
        one.field("Your wording").replaceWith(wording);
        one.press("Keep it");
        coach.modal("Letter from Robin").waitFor(wording);
    }

    private void rewordHearingARemark() {
        coach.modal("Letter from Robin").press("Comment: Own words");
        Modal part = coach.modal("Own words");
        step("part", desk);
        part.field("Your wording").replaceWith("I liked the week at ⟦company 2⟧.");
        part.press("Keep it");
        part.field("Your wording").error();
        step("part-with-a-mark-of-nothing", desk);
        part.field("Comment").replaceWith("Say who, too.");
        part.field("Your wording").replaceWith("I liked the week at ⟦company 1⟧, and [Name] was kind.");
        part.press("Keep it");
        part.waitFor("A blank of a template was left in.");
        step("part-with-a-remark", desk);
        part.press("Keep as it is");
        coach.modal("Letter from Robin").waitFor("and [Name] was kind");
        step("review-with-a-wording", desk);
    }

    private void heed() {
        Surface answered = page.messageSaying("Mina has answered: good with these changes.");
        step("answered");
        answered.press("Later");
        page.messageSaying("It stays here until you look");
        step("answered-later");
        page.home().waitFor("Mina has answered");
        step("home-answered");
        page.goToTheMessages();
        page.earlierMessageSaying("Mina has answered: good").press("See the suggestions");
        Modal suggestions = page.modal("Suggestions");
        step("suggestions");
        assertThat(suggestions.text()).contains(COMPANY).doesNotContain("⟦");
        suggestions.press("Use it: Greeting");
        suggestions.waitFor("you used the suggestion");
        suggestions.press("Use and edit: Own words");
        Field mine = suggestions.field("Own words, as you would say it");
        mine.waitUntilItIs("I liked the week at " + COMPANY + ", and [Name] was kind.");
        step("suggestion-edited");
        mine.replaceWith("I liked the week at " + COMPANY + ", and everybody was kind.");
        suggestions.press("Keep mine: Sign-off");
        suggestions.waitFor("you kept yours");
        suggestions.press("Got it: Decision");
        step("suggestions-done");
        suggestions.press("Done");
        Modal letter = page.modal("Your letter");
        step("letter-with-suggestions");
        assertThat(letter.field("Letter").value())
                .startsWith("Dear Dana,")
                .contains("at " + COMPANY + ", and everybody was kind.")
                .doesNotContain("⟦", "Many thanks");
    }

    private void askOnceMore() {
        page.modal("Your letter").press("Ask a coach");
        Modal ask = page.modal("Ask a coach");
        ask.field("What would you like to know?").replaceWith("And now?");
        step("ask-once-more");
        ask.press("Send to coach");
        page.modal("Your letter").waitFor("With Mina since now");
        page.modal("Your letter").escape();
        page.waitUntilNoModalIsOpen();
        Surface asked = coach.messageSaying("once more");
        step("coach-asked-once-more", desk);
        coach.home().waitFor("asked once more");
        step("coach-home-asked-once-more", desk);
        coach.home().press("Review");
        Modal review = coach.modal("Letter from Robin");
        step("review-once-more", desk);
        review.field("Overall").tick("Good to send");
        review.press("Send to Robin");
        coach.waitUntilNoModalIsOpen();
        coach.goToTheMessages();
        assertThat(asked.text()).contains("You have answered");
        page.messageSaying("good to send");
        step("answered-good-to-send");
        page.messageSaying("good to send").press("See the answer");
        page.modal("Suggestions").waitFor("There is nothing to change.");
        step("suggestions-none");
        page.modal("Suggestions").press("Done");
        page.waitUntilNoModalIsOpen();
    }

    private void takeBack() {
        page.home().press("Open");
        Modal whole = page.modal("Your case");
        step("case-with-a-coach");
        whole.chooseFromMenu("Ask a coach");
        page.modal("Ask a coach").press("Send to coach");
        page.modal("Your case").waitFor("With Mina since now");
        step("case-asked");
        coach.messageSaying("once more").press("Review");
        coach.modal("Letter from Robin").field("A line for Robin").replaceWith("It is fine, but");
        page.modal("Your case").press("Take it back");
        Surface sure = new Surface(browser.driver, hand(), By.cssSelector("dialog.confirm[open]"));
        sure.waitFor("Your coach sees nothing of it any more");
        step("take-it-back");
        sure.press("Take it back");
        page.modal("Your case").waitFor("taken back");
        step("taken-back");
        page.modal("Your case").close();
        page.waitUntilNoModalIsOpen();
        coach.modal("Letter from Robin").field("Overall").tick("Good to send");
        coach.modal("Letter from Robin").press("Send to Robin");
        new Modal(desk.driver, coach.hand()).waitFor("It is fine, but");
        step("coach-too-late", desk);
        new Modal(desk.driver, coach.hand()).close();
        coach.waitUntilNoModalIsOpen();
        coach.messageSaying("Robin took this back.");
        step("coach-taken-back", desk);
        page.goToTheMessages();
    }

    private void prepareALetter() {
        Surface theirs = coach.writeAsRecruiter("Could somebody tell Priya at Halden & Roe that I won't come?");
        theirs.press("Message menu");
        step("coach-this-decline", desk);
        theirs.closeMenu();
        handOver(theirs, true);
        coach.goToTheMessages();
        coach.messageSaying("Your letter waits for Robin");
        step("handed-over", desk);
    }

    private void handOver(Surface theirs, boolean looking) {
        theirs.pickShortcut("Coach this decline");
        Modal prepare = coach.modal("Prepare a letter");
        if (looking) {
            step("prepare", desk);
        }
        prepare.field("For").choose("Robin Ashdown");
        prepare.field("Company").replaceWith("Halden & Roe");
        prepare.field("Reason to be told").choose("Too much travel");
        prepare.field("A line to go with it").replaceWith("If it helps.");
        if (looking) {
            step("prepare-filled", desk);
        }
        prepare.press("Hand it over");
        coach.waitUntilNoModalIsOpen();
    }

    private void takeWhatWasPrepared() {
        Surface offered = page.messageSaying("prepared a letter for you");
        step("offered");
        offered.press("Take it");
        page.modal("Your letter").waitFor("Letter");
        step("letter-taken");
        page.modal("Your letter").escape();
        page.waitUntilNoModalIsOpen();
        page.messageSaying("It is yours alone now");
        step("offer-taken");
        coach.messageSaying("Robin took your letter");
        step("coach-letter-taken", desk);
    }

    private void wantNoMore() {
        coach.behind().press("Recruiter");
        handOver(coach.recruiterMessageSaying("Halden"), false);
        page.messageSaying("prepared a letter for you").press("Never from this coach");
        page.messageSaying("You get no more letters from Mina");
        step("never-from-this-coach");
        coach.goToTheMessages();
        coach.messageSaying("did not take your letter");
        step("coach-letter-not-taken", desk);
    }
}
