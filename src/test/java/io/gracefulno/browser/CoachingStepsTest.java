package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
    private static final String OTHERS_WORDING = "Should a role closer to home come up at ⟦company 1⟧, do write.";

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
        page.run("/decline-interview Dana Acheson at " + COMPANY + " for Backend engineer, travel");
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
                .contains("⟦company 1⟧", "⟦recruiter 1⟧", "⟦you 1⟧")
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
        assertThat(review.text()).doesNotContain(COMPANY, "Dana", "Acheson", "Ashdown");
        review.press("Send to Robin");
        review.field("Overall").error();
        step("review-error", desk);
        commentOn("Reason", "It is honest, and nobody can argue with it.");
        reword("Decision");
        rewordOpenDoor();
        // The candidate goes on writing meanwhile.
        page.modal("Your letter").field("Letter").retypeStart("Hi", "Hello");
        Modal again = coach.modal("Letter from Robin");
        again.field("Overall").tick("Good with these changes");
        again.field("A line for Robin").replaceWith("It is not blunt, it is clear.");
        step("review-filled", desk);
        again.press("Send to Robin");
        coach.waitUntilNoModalIsOpen();
        coach.messageSaying("You have answered");
        step("coach-has-answered", desk);
    }

    private void commentOn(String part, String comment) {
        coach.modal("Letter from Robin").press("Comment: " + part);
        Modal one = coach.modal(part);
        one.field("Comment").replaceWith(comment);
        step("part-commented", desk);
        one.press("Keep it");
        coach.modal("Letter from Robin").waitFor(comment);
    }

    private void reword(String part) {
        coach.modal("Letter from Robin").press("Comment: " + part);
        Modal one = coach.modal(part);
        step("part-" + part, desk);
        one.field("Your wording").retypeStart("", "Sorry [Name]. ");
        one.press("Keep it");
        one.waitFor("A blank of a template was left in.");
        step("part-remarked", desk);
    }

    private void rewordOpenDoor() {}

    private void heed() {}

    private void askOnceMore() {}

    private void takeBack() {}

    private void prepareALetter() {}

    private void takeWhatWasPrepared() {}

    private void wantNoMore() {}
}
