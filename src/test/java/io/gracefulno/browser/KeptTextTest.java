package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was typed outlives Esc, the cross and a reload. */
class KeptTextTest extends BrowserTest {
    private static final String OWN = "Hi Dana, thank you, but no.";

    private void waitUntilTheServerHasHeard(String words) {
        Eventually.see(
                "“" + words + "” at the server",
                () -> playground
                        .workspace()
                        .topView()
                        .filter(view -> playground
                                .workspace()
                                .stateValues(view.id())
                                .toString()
                                .contains(words))
                        .isPresent());
    }

    @Test
    void escKeepsTheDraftAndItIsOfferedNextTime() {
        new Path(page).toTheLetter().escape();
        page.waitUntilNoModalIsOpen();

        page.run("/decline-interview");
        Modal intake = page.modal("Decline interview");
        intake.waitFor("You have a draft for Acme");
        intake.press("Go on with it");
        assertThat(page.modal("Your letter").field("Letter").value()).startsWith("Hi Dana,");
    }

    @Test
    void closingAndComingBackKeepsTheTypedLetter() {
        Modal edit = new Path(page).toTheLetter();
        // At once: what was typed last goes before the close.
        edit.field("Letter").replaceWith(OWN);
        edit.close();
        page.waitUntilNoModalIsOpen();

        page.run("/decline-interview");
        page.modal("Decline interview").press("Go on with it");
        assertThat(page.modal("Your letter").field("Letter").value()).isEqualTo(OWN);
    }

    @Test
    void aReloadKeepsTheWindowAndWhatTheServerHeard() {
        Modal edit = new Path(page).toTheLetter();
        edit.field("Letter").replaceWith(OWN);
        waitUntilTheServerHasHeard(OWN);
        page.reload();

        assertThat(page.modal("Your letter").field("Letter").value()).isEqualTo(OWN);
    }

    @Test
    void aReloadKeepsTheConversation() {
        new Path(page).toTheSavedLetter();
        page.messageSaying("not sent yet");
        page.reload();

        assertThat(page.messageSaying("not sent yet").text()).contains("Your letter to Dana");
        assertThat(page.messages()).isEqualTo(1);
    }
}
