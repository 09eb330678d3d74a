package io.gracefulno.browser;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Answers a decline for the hiring side, takes a picture of each step, and looks it over. */
class HiringStepsTest extends Walkthrough {
    private static final String THEIRS = """
        Hi Robin,

        Thank you for the invitation. I've decided not to go ahead with the interview, as the days on site don't \
        work for me. I'd be glad to hear from you if something remote comes up.

        Warmly,
        Mei\
        """;

    @TestFactory
    List<DynamicTest> inEveryStep() {
        tellWhoDeclined();
        writeTheLetter();
        sendIt();
        findItAgain();
        return whatWasSeen();
    }

    private void tellWhoDeclined() {
        page.run("/decline-interview answer");
        Modal hiring = page.modal("Answer a decline");
        step("answer-a-decline");
        hiring.press("Write it");
        hiring.field("Who declined?").error();
        step("answer-a-decline-error");
        hiring.field("Who declined?").replaceWith("Mei Tanaka");
        hiring.field("Role").replaceWith("Patient Data Analyst");
        hiring.field("Company").replaceWith("Brightwater Clinics");
        hiring.field("What did they write?").replaceWith(THEIRS);
        hiring.field("Tone").choose("Warm");
        step("answer-a-decline-filled");
        hiring.press("Write it");
    }

    private void writeTheLetter() {
        Modal letter = page.modal("Your letter");
        letter.waitFor("days on site");
        step("answer-letter");
        String polite = letter.field("Letter").value();
        letter.turnTo("Coming back: I mean it");
        letter.field("Letter").waitUntilItIsNot(polite);
        step("answer-letter-meant");
        letter.press("Change the facts");
        page.modal("Answer a decline").waitFor("What did they write?");
        step("answer-facts-again");
        page.modal("Answer a decline").press("Write it");
        page.modal("Your letter").press("Save letter");
    }

    private void sendIt() {
        page.modal("Ready to send").waitFor("Open in Gmail");
        step("answer-ready");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
        Surface message = page.messageSaying("Your answer to Mei Tanaka");
        step("answer-message");
        message.press("More actions");
        step("answer-message-menu");
        message.closeMenu();
        message.press("Mark as sent");
        page.messageSaying("Show the letter");
        step("answer-message-sent");
    }

    private void findItAgain() {
        Surface home = page.home();
        home.waitFor("Your answer to Mei Tanaka");
        step("home-with-an-answer");
        home.press("Open: Mei Tanaka");
        page.modal("Your case").waitFor("marked as sent");
        step("case-of-an-answer");
        page.modal("Your case").close();
        page.waitUntilNoModalIsOpen();
        page.goToTheMessages();
        page.run("/decline-interview help");
        page.messageSaying("On the hiring side");
        step("help-with-answer");
    }
}
