package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** From the command to a letter that is marked as sent, step by step, whatever the hand. */
final class Path {
    static final String COMMAND = "/decline-interview Dana at Acme, took another offer";

    private final PlaygroundPage page;

    Path(PlaygroundPage page) {
        this.page = page;
    }

    void intakeIsFilledFromTheCommand() {
        page.run(COMMAND);
        Modal intake = page.modal("Decline interview");
        assertThat(intake.field("Who are you answering?").value()).isEqualTo("Dana");
        assertThat(intake.field("Company").value()).isEqualTo("Acme");
        assertThat(intake.field("Why, honestly?").shown()).isEqualTo("I have accepted another offer");
        intake.field("Role").replaceWith("Backend engineer");
        intake.field("How far has it gone?").tick("We have spoken at least once");
        intake.press("Write my letter");
    }

    void theTickIsAskedFor() {
        Modal more = page.modal("One more thing");
        more.field("The other offer").tick("Yes, I have accepted it");
        more.press("Write my letter");
    }

    /** A word of one's own, another wording, one's own text back, another tone. */
    void theLetterIsMadeOnesOwn() {
        Modal edit = page.modal("Your letter");
        Field letter = edit.field("Letter");
        assertThat(letter.value()).startsWith("Hi Dana,\n\n");
        assertThat(edit.field("Subject").value() + letter.value()).contains("Backend engineer");

        letter.retypeStart("Hi", "Hello");
        String mine = letter.value();
        edit.press("Another wording");
        letter.waitUntilItIsNot(mine);
        String another = letter.value();
        assertThat(another).startsWith("Hi Dana,");

        edit.press("Bring my text back");
        letter.waitUntilItIs(mine);
        edit.turnTo("Tone: warm");
        edit.waitFor("Your text stays as you wrote it. For a warm letter instead, press Another wording.");
        assertThat(letter.value()).isEqualTo(mine);
        edit.press("Save letter");
    }

    void theLetterIsReadyToLeave() {
        Modal ready = page.modal("Ready to send");
        assertThat(ready.field("Letter, to copy").value()).startsWith("Hello Dana,\n\n");
        assertThat(ready.field("Subject, to copy").value()).contains("Backend engineer");
        assertThat(ready.addressOf("Open in Gmail")).startsWith("https://mail.google.com/mail/?view=cm");
        assertThat(ready.addressOf("Open in Outlook")).startsWith("https://outlook.");
        assertThat(ready.addressOfLink("your mail app")).startsWith("mailto:").contains("Hello%20Dana");
        ready.press("Mark as sent");
    }

    void theMessageSaysThatItWasSent() {
        page.waitUntilNoModalIsOpen();
        Surface message = page.messageSaying("Sent ");
        assertThat(message.text()).contains("Your letter to Dana").contains("by email");
        assertThat(message.offers("They replied")).isTrue();
    }

    /** The shortest way to a letter in the window. */
    Modal toTheLetter() {
        page.run("/decline-interview Dana at Acme, travel");
        page.modal("Decline interview").press("Write my letter");
        return page.modal("Your letter");
    }

    /** The shortest way to a letter in the conversation. */
    void toTheSavedLetter() {
        toTheLetter().press("Save letter");
        page.modal("Ready to send").close();
        page.waitUntilNoModalIsOpen();
    }
}
