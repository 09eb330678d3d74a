package io.gracefulno.browser;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Goes everywhere once, takes a picture of each step, and looks it over. */
class EveryStepTest extends Walkthrough {
    @TestFactory
    List<DynamicTest> inEveryStep() {
        askForWhatIsMissing();
        lookAtHomeBefore();
        declineAndMarkAsSent();
        putEverythingIn();
        goOnLater();
        lookAtHomeAfter();
        askForHelp();
        hearRemarks();
        callThem();
        beLate();
        decide();
        return whatWasSeen();
    }

    private void askForWhatIsMissing() {
        step("nothing-yet");
        page.run("/decline-interview");
        Modal intake = page.modal("Decline interview");
        step("intake-empty");
        intake.press("Write my letter");
        intake.field("Why, honestly?").error();
        step("intake-error");
        intake.close();
        page.waitUntilNoModalIsOpen();
    }

    private void lookAtHomeBefore() {
        page.home().waitFor("What is kept");
        step("home-the-first-time");
        page.goToTheMessages();
    }

    private void lookAtHomeAfter() {
        Surface home = page.home();
        home.waitFor("Northwind Traders");
        step("home");
        home.press("Open");
        Modal whole = page.modal("Your case");
        whole.waitFor("letter saved");
        step("case");
        whole.press("Mark as sent");
        whole.waitFor("marked as sent");
        whole.close();
        page.waitUntilNoModalIsOpen();
        home.waitFor("on LinkedIn");
        step("home-all-sent");
        page.goToTheMessages();
    }

    private void askForHelp() {
        page.shortcuts().waitFor("Decline an interview");
        step("shortcuts");
        page.behind().closeMenu();
        page.run("/decline-interview help");
        Surface help = page.messageSaying("Nothing is sent for you. Ways in:");
        step("help");
        help.press("Go to my cases");
        Modal cases = page.modal("My cases");
        cases.waitFor("Northwind Traders");
        step("cases");
        cases.close();
        page.waitUntilNoModalIsOpen();
    }

    private void hearRemarks() {
        page.run("/decline-interview Dana at Acme, travel");
        page.modal("Decline interview").press("Write my letter");
        Modal edit = page.modal("Your letter");
        edit.field("Letter").retypeStart("Hi Dana", "Hi [Name], dear XXX, dear {{recruiter}}");
        edit.press("Save letter");
        edit.waitFor("3 remarks. They are only for you; saving works either way.");
        step("letter-with-remarks");
        edit.press("More actions");
        step("letter-with-remarks-menu");
        edit.closeMenu();
        edit.chooseFromMenu("Ignore this one");
        edit.waitFor("2 remarks");
        edit.chooseFromMenu("Never check for this");
        edit.waitFor("Switched off, for all your letters.");
        step("letter-with-a-check-switched-off");
        edit.press("Save letter");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
        Surface home = page.home();
        home.waitFor("switched off one check");
        step("home-with-a-check-switched-off");
        home.press("Switch on again");
        page.goToTheMessages();
    }

    private void callThem() {
        page.run("/decline-interview Kim Larsen at Northwind Traders for Data analyst, travel");
        Modal intake = page.modal("Decline interview");
        intake.field("How far has it gone?").tick("We have spoken at least once");
        intake.press("Add more details");
        Modal more = page.modal("More about it");
        more.field("How will you send it?").choose("Phone call");
        more.field("One thing you honestly liked").replaceWith("The talk with [name] was kind");
        more.press("Write my letter");
        more.waitFor("One remark. It is only for you; you can go on as it is.");
        step("more-about-it-with-a-remark");
        more.press("Go on as it is");
        Modal call = page.modal("Phone script");
        step("phone-script");
        call.press("I have called");
        page.modal("Your letter");
        step("letter-after-the-call");
    }

    private void beLate() {
        new Modal(browser.driver, hand()).escape();
        page.waitUntilNoModalIsOpen();
        page.run("/decline-interview Priya Raman at Halden & Roe for Product designer");
        Modal intake = page.modal("Decline interview");
        intake.field("Why, honestly?").choose("The timing does not work");
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Europe/Lisbon"));
        intake.field("Interview booked for").pick(now.plusHours(26));
        intake.press("Write my letter");
        page.modal("One more thing");
        step("another-time");
        page.modal("One more thing").press("Write my letter");
        Modal edit = page.modal("Your letter");
        edit.waitFor("Short notice, but fine for a first talk");
        step("letter-at-short-notice");
        edit.press("Change the facts");
        Modal more = page.modal("More about it");
        more.field("Is any of this true?").tick("The interview is face to face");
        more.waitFor("You were going to meet in person");
        more.field("When did the invitation arrive?").pick(now.minusHours(5));
        step("more-about-it-with-advice");
        more.press("Write my letter");
        page.modal("One more thing").field("Short notice: one honest, brief cause");
        step("cause");
        page.modal("One more thing").press("Write my letter");
        edit = page.modal("Your letter");
        edit.waitFor("Late notice.");
        step("letter-late");
        edit.press("Show the phone script");
        Modal call = page.modal("Phone script");
        step("phone-script-with-a-way-back");
        call.press("Write to them instead");
        page.modal("Your letter").press("Save letter");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
        page.messageSaying("best sent today");
        step("message-late");
        page.home().waitFor("Letter ready, not sent.");
        step("home-late");
    }

    private void decide() {
        page.goToTheMessages();
        page.run("/decline-interview Noor Haddad at Arbor Legal for Contracts Associate");
        Modal intake = page.modal("Decline interview");
        intake.field("Why, honestly?").choose("I am not sure yet");
        intake.waitFor("Help me decide");
        step("intake-not-sure");
        intake.press("Help me decide");
        Modal lenses = page.modal("Should I go?");
        step("lenses");
        lenses.press("Next");
        lenses.field("Is it the right moment?").error();
        step("lenses-error");
        lenses.field("Does it move you towards where you want to be in one to three years?")
                .tick("Unsure");
        lenses.field("Do the place, the hours and the travel work for you and your family?")
                .tick("No");
        lenses.field("Is it the right moment?").tick("Yes");
        lenses.field("Do you have the time and energy to prepare well?").tick("No");
        lenses.press("Next");
        Modal detail = page.modal("What is in the way");
        step("in-the-way");
        detail.field("Mostly nerves, or a real mismatch?").tick("A real mismatch");
        detail.press("Show me");
        Modal verdict = page.modal("Where you stand");
        step("verdict");
        verdict.press("No, I am sure");
        verdict.waitFor("Only you see them here.");
        step("verdict-sure");
        verdict.press("Propose something else");
        Modal alternatives = page.modal("Something else");
        step("alternatives");
        alternatives.field("What would you rather do?").tick("Let me answer later");
        alternatives.waitFor("You will answer by");
        step("alternatives-later");
        alternatives.press("Write it");
        Modal letter = page.modal("Your letter");
        step("holding-reply");
        letter.press("Save letter");
        page.modal("Ready to send").press("Mark as sent");
        page.waitUntilNoModalIsOpen();
        page.messageSaying("you promised an answer by");
        step("asked");
        Surface home = page.home();
        home.waitFor("You promised an answer by");
        step("home-asked");
        home.press("Open");
        page.modal("Your case").press("Take the interview");
        page.modal("Good luck");
        step("good-luck");
        new Modal(browser.driver, hand()).close();
        page.waitUntilNoModalIsOpen();
        home.waitFor("You are taking the interview");
        step("home-going");
        page.goToTheMessages();
    }

    private void declineAndMarkAsSent() {
        page.type(Path.COMMAND);
        step("command-typed");
        page.send();
        Modal intake = page.modal("Decline interview");
        step("intake-filled");
        intake.press("Write my letter");
        Modal more = page.modal("One more thing");
        step("one-more-thing");
        more.press("Write my letter");
        more.field("The other offer").error();
        step("one-more-thing-error");
        more.field("The other offer").tick("Yes, I have accepted it");
        more.press("Write my letter");
        makeTheLetterOnesOwn(page.modal("Your letter"));
        Modal ready = page.modal("Ready to send");
        step("ready-to-send");
        ready.press("Mark as sent");
        page.waitUntilNoModalIsOpen();
        Surface message = page.messageSaying("Sent ");
        step("sent");
        message.press("Show the letter");
        message.waitFor("Hello Dana");
        step("sent-letter-shown");
        message.press("More actions");
        message.waitFor("Delete this case");
        step("sent-menu");
        message.closeMenu();
    }

    private void makeTheLetterOnesOwn(Modal edit) {
        step("letter");
        Field letter = edit.field("Letter");
        letter.retypeStart("Hi", "Hello");
        String mine = letter.value();
        edit.press("Another wording");
        letter.waitUntilItIsNot(mine);
        step("letter-another-wording");
        edit.press("Bring my text back");
        letter.waitUntilItIs(mine);
        edit.turnTo("Tone: warm");
        edit.waitFor("Your text stays as you wrote it");
        step("letter-stays-my-own");
        edit.press("Save letter");
    }

    private void putEverythingIn() {
        page.run("/decline-interview Lee Andersen at Northwind Traders for Data analyst, pay");
        page.modal("Decline interview").press("Add more details");
        Modal more = page.modal("More about it");
        step("more-about-it");
        more.press("Suggest someone else");
        more.field("Who might suit them?").replaceWith("Marta Greene");
        more.press("Add feedback");
        more.field("One line of feedback").replaceWith("The brief was clear and the talk was kind.");
        more.press("Write my letter");
        more.field("Did you ask them?").error();
        step("more-about-it-error");
        more.field("Did you ask them?").tick("They agreed to be named");
        more.field("How will you send it?").choose("LinkedIn message");
        more.press("Write my letter");
        page.modal("Your letter");
        step("letter-for-linkedin");
    }

    private void goOnLater() {
        new Modal(browser.driver, hand()).escape();
        page.waitUntilNoModalIsOpen();
        page.run("/decline-interview");
        Modal intake = page.modal("Decline interview");
        intake.waitFor("You have a draft for Northwind Traders");
        step("draft-offered");
        intake.press("Go on with it");
        page.modal("Your letter").press("Save letter");
        page.modal("Ready to send");
        step("ready-to-send-on-linkedin");
        new Modal(browser.driver, hand()).close();
        page.waitUntilNoModalIsOpen();
        Surface message = page.messageSaying("not sent yet");
        step("not-sent-yet");
        message.press("More actions");
        step("menu");
        message.closeMenu();
        message.chooseFromMenu("Delete this case");
        Modal delete = page.modal("Delete this case?");
        step("delete");
        delete.escape();
        page.waitUntilNoModalIsOpen();
        page.run("hello");
        page.messageSaying("Nobody is here");
        step("nobody-is-here");
    }
}
