package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Acting as somebody else, with the keyboard alone. */
class PeopleTest extends BrowserTest {
    private final List<String> faults = new ArrayList<>();

    @Override
    Hand hand() {
        return new Keyboard(browser.driver);
    }

    private void look(String step) {
        browser.picture("people-" + step);
        Inspection inspection = new Inspection(browser.driver);
        faults.addAll(inspection.sideways(screen));
        faults.addAll(inspection.nameless());
        faults.addAll(inspection.pale());
        faults.addAll(inspection.focus());
        if (screen.isTouched()) {
            faults.addAll(inspection.small());
        }
    }

    private void actAs(String name) {
        page.hand().press(browser.driver.findElement(By.id("people")));
        for (int i = 0; i < 5 && !page.behind().itemWithFocus().equals(name); i++) {
            page.behind().keys.press(Keys.ARROW_DOWN);
        }
        assertThat(page.behind().itemWithFocus()).isEqualTo(name);
        page.behind().keys.press(Keys.ENTER);
    }

    @Test
    void everybodyHasMessagesOfTheirOwnAndAReloadStaysWithWhomOneIs() {
        page.run("/decline-interview help");
        page.messageSaying("Ways in");
        page.hand().press(browser.driver.findElement(By.id("people")));
        look("menu");
        page.behind().closeMenu();

        actAs("Jonas Lind guest");

        Eventually.see("Jonas", () -> browser.driver.getCurrentUrl().endsWith("?as=U0JONASLND"));
        Eventually.see("an empty conversation", () -> page.messages() == 0);
        look("jonas");
        page.run("/decline-interview help");
        page.messageSaying("Ways in");
        page.reload();
        Eventually.see("his message", () -> page.messages() == 1);
        assertThat(playground.workspace("U0JONASLND").messages()).hasSize(1);
        actAs("Robin Ashdown admin");
        Eventually.see("Robin", () -> browser.driver.getCurrentUrl().endsWith("?as=U0ROBINASH"));
        Eventually.see("his message", () -> page.messages() == 1);
        assertThat(faults).isEmpty();
    }
}
