package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The same path with the keyboard alone, which looks at every stop whether the focus can be seen. */
class KeyboardPathTest extends BrowserTest {
    @Override
    Hand hand() {
        return new Keyboard(browser.driver);
    }

    @Test
    void fromTheCommandToALetterMarkedAsSent() {
        Path path = new Path(page);
        path.intakeIsFilledFromTheCommand();
        path.theTickIsAskedFor();
        path.theLetterIsMadeOnesOwn();
        path.theLetterIsReadyToLeave();
        path.theMessageSaysThatItWasSent();

        assertThat(page.messages()).isEqualTo(1);
        assertThat(page.composerHasFocus()).isTrue();
    }

    @Test
    void fromHomeToACaseAndBackAndFromTheShortcutToTheForm() {
        new Path(page).toTheSavedLetter();
        Surface home = page.home();
        home.waitFor("Letter ready");
        home.press("Open");
        page.modal("Your case").waitFor("letter saved");
        page.modal("Your case").escape();
        page.waitUntilNoModalIsOpen();

        assertThat(home.hasFocusWithin()).isTrue();
        home.press("Open");
        page.modal("Your case").press("Mark as sent");
        page.modal("Your case").waitFor("marked as sent");
        page.modal("Your case").escape();
        page.waitUntilNoModalIsOpen();
        home.waitFor("Closed");

        page.goToTheMessages();
        page.shortcuts();
        page.behind().keys.press(Keys.ENTER);
        assertThat(page.modal("Decline interview").text()).contains("Who are you answering?");
    }

    @Test
    void aWindowBeginsAtItsFirstFieldAndOnAPhoneAtItsTitle() {
        page.run("/decline-interview");
        Modal intake = page.modal("Decline interview");

        // A field that had the focus would bring up the phone's keyboard over half of the form.
        assertThat(intake.titleHasFocus()).isEqualTo(screen.isTouched());
        assertThat(intake.field("Who are you answering?").hasFocus()).isEqualTo(!screen.isTouched());
    }

    @Test
    void escGoesBackToTheComposer() {
        page.run("/decline-interview");
        page.modal("Decline interview").escape();
        page.waitUntilNoModalIsOpen();

        Eventually.see("the focus in the composer", page::composerHasFocus);
    }

    @Test
    void tabGoesRoundInTheWindowAndNeverBehindIt() {
        page.run("/decline-interview");
        Modal intake = page.modal("Decline interview");
        Surface behind = page.behind();
        intake.press("Add more details");
        Modal more = page.modal("More about it");

        for (int stops = 0; stops < 40; stops++) {
            more.keys.press(Keys.TAB);
            assertThat(behind.hasFocusWithin()).isFalse();
            assertThat(more.hasFocusWithin()).isTrue();
        }
    }

    @Test
    void theMenuOpensWithTheArrowsAndEscClosesIt() {
        new Path(page).toTheSavedLetter();
        Surface message = page.messageSaying("not sent yet");
        message.press("More actions");
        message.waitFor("Send it another way");
        message.keys.press(Keys.ARROW_DOWN);
        assertThat(message.itemWithFocus()).isEqualTo("Ask a coach");

        message.keys.press(Keys.ESCAPE);
        assertThat(message.itemWithFocus()).isEqualTo("⋯");
    }
}
