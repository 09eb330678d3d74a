package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The time on the page, and skipping ahead with the keyboard alone. */
class SkipTest extends BrowserTest {
    private static final DateTimeFormatter FACE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private final List<String> faults = new ArrayList<>();

    @Override
    Hand hand() {
        return new Keyboard(browser.driver);
    }

    private void look(String step) {
        browser.picture("skip-" + step);
        Inspection inspection = new Inspection(browser.driver);
        faults.addAll(inspection.sideways(screen));
        faults.addAll(inspection.nameless());
        faults.addAll(inspection.pale());
        faults.addAll(inspection.focus());
        if (screen.isTouched()) {
            faults.addAll(inspection.small());
        }
    }

    private String face() {
        return browser.driver.findElement(By.id("now")).getText();
    }

    @Test
    void tomorrowMorningIsOneMenuAwayAndTheAppStillAnswersThen() {
        ZonedDateTime before = playground.workspace().now();
        page.run("/decline-interview help");
        page.messageSaying("Ways in");
        page.hand().press(browser.driver.findElement(By.id("clock")));
        look("menu");
        page.behind().keys.press(Keys.ARROW_DOWN);
        assertThat(page.behind().itemWithFocus()).isEqualTo("To tomorrow, 9:00");
        page.behind().keys.press(Keys.ENTER);

        String tomorrow = FACE.format(before.plusDays(1)).replace("Sept", "Sep");
        Eventually.see(
                "tomorrow", () -> face().replace("Sept", "Sep").startsWith(tomorrow) && face().contains("09:00"));
        look("tomorrow");
        ZonedDateTime after = playground.workspace().now();
        assertThat(after.toLocalDate()).isEqualTo(before.toLocalDate().plusDays(1));
        assertThat(Duration.between(LocalTime.of(9, 0), after.toLocalTime()))
                .isBetween(Duration.ZERO, Duration.ofMinutes(1));
        page.run("/decline-interview help");
        Eventually.see("another answer", () -> page.messages() == 2);
        assertThat(faults).isEmpty();
    }
}
