package io.gracefulno.browser;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Goes everywhere that is left once a no is sent, takes a picture of each step, and looks it over. */
class EveryStepAfterTest extends Walkthrough {
    @TestFactory
    List<DynamicTest> inEveryStep() {
        leaveTwoOpen();
        acceptAJob();
        connect();
        stayInTouch();
        writeALine();
        lookAtWhatComesNext();
        writeToTheOthers();
        writeToTheSameCompanyAgain();
        return whatWasSeen();
    }

    private void leaveTwoOpen() {
        toTheLetter("/decline-interview Priya Raman at Halden & Roe for Product designer, travel")
                .close();
        page.waitUntilNoModalIsOpen();
        Modal own = toTheLetter("/decline-interview Lee Andersen at Northwind Traders for Data analyst, pay");
        own.field("Letter").retypeStart("Hi", "Hello");
        own.press("Save letter");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
    }

    private Modal toTheLetter(String command) {
        page.run(command);
        page.modal("Decline interview").press("Write my letter");
        return page.modal("Your letter");
    }

    private void acceptAJob() {
        page.run("/decline-interview Dana Acheson at Larkfield Robotics for Embedded engineer, took another offer");
        page.modal("Decline interview").press("Write my letter");
        Modal more = page.modal("One more thing");
        more.field("The other offer").tick("Yes, I have accepted it");
        more.press("Write my letter");
        page.modal("Your letter").press("Save letter");
        page.modal("Ready to send").press("Mark as sent");
        page.waitUntilNoModalIsOpen();
        Surface message = page.messageSaying("Write to the others");
        step("sent-with-others-open");
        message.press("More actions");
        message.waitFor("Stay in touch");
        step("sent-menu");
        message.closeMenu();
    }

    private void connect() {
        page.messageSaying("Write to the others").chooseFromMenu("LinkedIn note");
        Modal note = page.modal("LinkedIn note");
        step("note");
        note.field("Their company").tick("I still follow what they do");
        note.waitFor("Larkfield Robotics");
        step("note-with-interest");
        String first = note.field("Note, to copy").value();
        note.press("Another wording");
        note.field("Note, to copy").waitUntilItIsNot(first);
        note.press("Done");
        page.waitUntilNoModalIsOpen();
    }

    private void stayInTouch() {
        page.messageSaying("Write to the others").chooseFromMenu("Stay in touch");
        Modal touch = page.modal("Stay in touch");
        step("stay-in-touch");
        touch.field("After your no").tick("Three weeks");
        touch.press("Remind me");
        page.waitUntilNoModalIsOpen();
    }

    private void writeALine() {
        page.messageSaying("Write to the others").chooseFromMenu("Stay in touch");
        page.modal("Stay in touch").press("Write a line");
        Modal hello = page.modal("Write a line");
        step("line");
        hello.field("What would you like to do?").tick("Congratulate them on something they reached");
        hello.waitFor("What have they reached?");
        hello.press("Write it");
        hello.field("What have they reached?").error();
        step("line-error");
        hello.field("What have they reached?").replaceWith("The new depot in Leith");
        hello.press("Write it");
        hello.waitFor("Nothing is sent from here.");
        step("line-to-copy");
        hello.field("How will you send it?").tick("As a message, on LinkedIn or elsewhere");
        hello.waitFor("Open LinkedIn messages");
        step("line-to-copy-as-a-message");
        hello.press("Done");
        page.waitUntilNoModalIsOpen();
    }

    private void lookAtWhatComesNext() {
        Surface home = page.home();
        home.waitFor("Larkfield Robotics");
        home.press("Open: Larkfield Robotics");
        Modal whole = page.modal("Your case");
        whole.waitFor("a short hello written");
        step("case-sent");
        whole.press("What comes next");
        Modal next = page.modal("What comes next");
        step("what-comes-next");
        next.field("First").replaceWith("Remote roles only");
        next.press("Keep all three");
        next.field("Second").error();
        step("what-comes-next-error");
        next.field("Second").replaceWith("Two evenings a week of SQL");
        next.field("Third").replaceWith("Two meetups a month");
        next.press("Keep all three");
        Modal again = page.modal("Your case");
        again.waitFor("Two meetups a month");
        step("case-with-three-adjustments");
        again.close();
        page.waitUntilNoModalIsOpen();
        page.goToTheMessages();
    }

    private void writeToTheOthers() {
        page.messageSaying("Write to the others").press("Write to the others");
        Modal others = page.modal("Other interviews");
        others.waitFor("You have two other open cases.");
        step("other-interviews");
        others.press("Write them");
        others.waitFor("Your own text stays as you wrote it.");
        step("other-interviews-written");
        others.press("Open: Halden & Roe, Product designer");
        Modal whole = page.modal("Your case");
        whole.waitFor("letter written with the others");
        step("case-written-with-the-others");
        whole.close();
        page.modal("Other interviews").close();
        page.waitUntilNoModalIsOpen();
        page.messageSaying("One letter is written and saved");
        step("message-of-what-was-written");
    }

    private void writeToTheSameCompanyAgain() {
        Modal again = toTheLetter("/decline-interview Noor Haddad at Larkfield Robotics Ltd for Firmware lead, pay");
        again.waitFor("You wrote to Larkfield Robotics Ltd");
        step("letter-to-whom-they-wrote-before");
        again.press("Open: Larkfield Robotics Ltd");
        page.modal("Your case").waitFor("Two meetups a month");
        step("case-over-the-letter");
    }
}
