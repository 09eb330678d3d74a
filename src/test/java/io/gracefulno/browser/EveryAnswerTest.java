package io.gracefulno.browser;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Goes everywhere where they pushed back, takes a picture of each step, and looks it over. */
class EveryAnswerTest extends Walkthrough {
    @TestFactory
    List<DynamicTest> inEveryStep() {
        sendALetter();
        answerWhatTheyAsk();
        answerByTheMenuOfTheirMessage();
        holdNewTermsAgainstWhatWouldHaveToChange();
        letThemTakeItWell();
        tellOfACaseThatIsNotHere();
        takeTheNoBack();
        return whatWasSeen();
    }

    private void sendALetter() {
        new Path(page).toTheLetter().press("Save letter");
        page.modal("Ready to send").press("Mark as sent");
        page.waitUntilNoModalIsOpen();
        page.messageSaying("Sent ");
        step("sent");
    }

    private void answerWhatTheyAsk() {
        page.messageSaying("Sent ").press("They replied");
        Modal paste = page.modal("They replied");
        step("they-replied");
        paste.press("Read it");
        paste.field("Paste what they wrote").error();
        step("they-replied-error");
        paste.field("Paste what they wrote")
                .replaceWith(
                        "Sorry to hear that, may I ask what made you decide? A quick ten-minute call this week would"
                                + " really help us.");
        paste.press("Read it");
        paste.waitFor("Their first reply.");
        step("answer");
        paste.field("What are they doing?").tickAway("Something else");
        paste.waitFor("Taking it well");
        step("answer-every-kind");
        paste.field("What are they doing?").tick("Asking why");
        Field answer = paste.field("Your answer");
        answer.retypeStart("Hi", "Hello");
        paste.turnTo("Firmness: closing");
        paste.waitFor("You owe no further answer");
        step("answer-closing");
        paste.press("Another wording");
        answer.waitUntilItIsNot("");
        paste.press("Save answer");
        page.modal("Ready to send").field("Answer, to copy");
        step("answer-to-copy");
        page.modal("Ready to send").press("Mark as sent");
        page.waitUntilNoModalIsOpen();
        page.messageSaying("They replied (");
        step("answered");
    }

    private void answerByTheMenuOfTheirMessage() {
        Surface theirs = page.writeAsRecruiter("Fair enough. Do you know anybody else who might be interested?");
        theirs.pickShortcut("Answer this recruiter");
        Modal answer = page.modal("They replied");
        answer.field("Somebody to suggest?").tick("Somebody who agreed to be named");
        answer.field("Their name").replaceWith("Marta Greene");
        answer.press("Put the name in");
        answer.waitFor("Marta Greene");
        step("answer-naming-somebody");
        answer.close();
        page.waitUntilNoModalIsOpen();
        Surface home = page.home();
        home.waitFor("not answered yet");
        step("home-replied");
        home.press("Answer");
        page.modal("They replied").press("Save answer");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
    }

    private void holdNewTermsAgainstWhatWouldHaveToChange() {
        page.home().press("They replied");
        Modal paste = page.modal("They replied");
        step("which-case");
        paste.field("Paste what they wrote")
                .replaceWith("We could make the role fully remote and pay 10% more. Would that change your mind?");
        paste.press("Read it");
        paste.waitFor("what would have to change");
        step("new-terms");
        paste.press("Check the terms");
        Modal terms = page.modal("Has it changed?");
        step("terms-none-yet");
        terms.field("What would have to change?").replaceWith("Fully remote");
        terms.press("Next");
        terms.waitFor("Solved? Fully remote");
        step("terms");
        terms.press("Next");
        terms.field("Solved? Fully remote").error();
        terms.field("Solved? Fully remote").tick("Yes, they confirmed it");
        terms.press("Next");
        Modal again = page.modal("Think again?");
        step("think-again");
        again.press("Think it over");
        page.modal("They replied").waitFor("You will answer by");
        step("answer-thinking");
        page.modal("They replied").press("Save answer");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
        Surface home = page.home();
        home.waitFor("you are thinking it over");
        step("home-thinking");
        home.press("Open");
        page.modal("Your case").waitFor("Keep my decision");
        step("case-thinking");
        page.modal("Your case").press("Keep my decision");
        page.modal("They replied").press("Save answer");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
    }

    private void letThemTakeItWell() {
        page.goToTheMessages();
        page.run("/decline-interview reply");
        Modal paste = page.modal("They replied");
        paste.field("Paste what they wrote").replaceWith("Understood, thank you for letting us know. All the best!");
        paste.press("Read it");
        paste.waitFor("Nothing to do");
        step("taken-well");
        paste.press("Write one line of thanks");
        paste.field("Your answer");
        step("one-line-of-thanks");
        paste.close();
        page.waitUntilNoModalIsOpen();
    }

    private void tellOfACaseThatIsNotHere() {
        page.run("/decline-interview reply");
        Modal paste = page.modal("They replied");
        paste.field("Which case is this?").tick("A new one");
        paste.waitFor("Who wrote?");
        step("a-new-case");
        paste.field("Paste what they wrote").replaceWith("!!!");
        paste.field("Who wrote?").replaceWith("Folake Adeyemi");
        paste.press("Read it");
        paste.waitFor("no words of theirs");
        step("unclear");
        paste.close();
        page.waitUntilNoModalIsOpen();
    }

    private void takeTheNoBack() {
        page.run("/decline-interview Noor Haddad at Arbor Legal, travel");
        page.modal("Decline interview").press("Write my letter");
        page.modal("Your letter").press("Save letter");
        page.modal("Ready to send").press("Mark as sent");
        page.waitUntilNoModalIsOpen();
        page.messageSaying("Sent ").chooseFromMenu("I changed my mind");
        page.modal("Your letter").waitFor("Letter");
        step("i-changed-my-mind");
    }
}
