package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.playground.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The conversation with the recruiter, with the keyboard alone, and how it looks. */
class RecruiterTest extends BrowserTest {
    private static final String LONG =
            "Hi Robin, thank you for letting me know. I understand, of course, and I am sorry to hear it. May I ask"
                    + " what made you decide? We could talk about 70,000 and two days a week from home.";

    private final List<String> faults = new ArrayList<>();

    @Override
    Hand hand() {
        return new Keyboard(browser.driver);
    }

    private void look(String step) {
        browser.picture("recruiter-" + step);
        Inspection inspection = new Inspection(browser.driver);
        faults.addAll(inspection.sideways(screen));
        faults.addAll(inspection.nameless());
        faults.addAll(inspection.pale());
        faults.addAll(inspection.focus());
        if (screen.isTouched()) {
            faults.addAll(inspection.small());
        }
    }

    private void press(Keys... keys) {
        for (Keys key : keys) {
            page.behind().keys.press(key);
        }
    }

    @Test
    void whatIsWrittenStandsThereWithAMenuAndTheFieldIsEmptyAgain() {
        press(Keys.TAB);
        new Keyboard(browser.driver).press(browser.driver.findElement(By.id("tab-recruiter")));
        look("nothing-yet");
        Surface message = page.writeAsRecruiter(LONG);
        look("message");

        assertThat(message.text()).contains("Dana Acheson", LONG);
        assertThat(browser.driver.findElement(By.id("recruiter-text")).getDomProperty("value"))
                .isEmpty();
        message.press("Message menu");
        look("menu");
        assertThat(message.itemWithFocus()).isEqualTo("Answer this recruiter");
        press(Keys.ESCAPE);
        assertThat(message.itemWithFocus()).isEqualTo("⋮");
        assertThat(faults).isEmpty();
    }

    @Test
    void linesAndBracketsStayAsTheyWereTyped() {
        page.writeAsRecruiter("<!channel> & <b>");
        assertThat(playground.workspace().recruiterMessages())
                .extracting(Message::text)
                .containsExactly("&lt;!channel&gt; &amp; &lt;b&gt;");
    }

    @Test
    void theMessagesOfTheAppHaveTheMenuTooAndItsHelpHasNone() {
        new Path(page).toTheSavedLetter();
        assertThat(page.messageSaying("not sent yet").offers("Message menu")).isTrue();
        look("menu-of-the-app");
        page.run("/decline-interview help");
        assertThat(page.messageSaying("Ways in").offers("Message menu")).isFalse();
        assertThat(faults).isEmpty();
    }
}
