package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The whole path with a mouse, or on the phone with a finger. */
class PointerPathTest extends BrowserTest {
    @Test
    void fromTheCommandToALetterMarkedAsSent() {
        Path path = new Path(page);
        path.intakeIsFilledFromTheCommand();
        path.theTickIsAskedFor();
        path.theLetterIsMadeOnesOwn();
        path.theLetterIsReadyToLeave();
        path.theMessageSaysThatItWasSent();

        assertThat(page.messages()).isEqualTo(1);
    }

    @Test
    void theEmptyPageOffersTheCommandAsAButton() {
        page.behind().press("Run /decline-interview");

        assertThat(page.modal("Decline interview").field("Company").value()).isEmpty();
    }

    @Test
    void theMenuOfTheMessageAsksBeforeItDeletes() {
        Path path = new Path(page);
        path.toTheSavedLetter();
        Surface message = page.messageSaying("not sent yet");
        message.chooseFromMenu("Delete this case");
        page.modal("Delete this case?").press("Delete it");

        page.waitUntilNoModalIsOpen();
        Eventually.see("no message", () -> page.messages() == 0);
    }
}
