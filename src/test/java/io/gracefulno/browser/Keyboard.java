package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The keyboard alone. Wherever it passes, it sees to it that the focus can be seen. */
final class Keyboard implements Hand {
    private static final int FAR = 150;

    private final RemoteWebDriver driver;
    private final Keystrokes keys;
    private final Inspection inspection;

    Keyboard(RemoteWebDriver driver) {
        this.driver = driver;
        this.keys = new Keystrokes(driver);
        this.inspection = new Inspection(driver);
    }

    @Override
    public void goTo(WebElement target) {
        for (int stops = 0; stops < FAR; stops++) {
            if (isAt(target)) {
                return;
            }
            if (liesAhead(target)) {
                keys.press(Keys.TAB);
            } else {
                keys.holding(Keys.SHIFT, Keys.TAB);
            }
            assertThat(inspection.focus()).as("where the focus is").isEmpty();
        }
        throw new AssertionError("Tab never comes to " + target.getDomProperty("outerHTML"));
    }

    private boolean isAt(WebElement target) {
        return Boolean.TRUE.equals(driver.executeScript("return document.activeElement === arguments[0]", target));
    }

    /** Whether it comes after the focus in the order of the page. */
    private boolean liesAhead(WebElement target) {
        return Boolean.TRUE.equals(driver.executeScript(
                "return document.activeElement === document.body || Boolean(document.activeElement"
                        + ".compareDocumentPosition(arguments[0]) & Node.DOCUMENT_POSITION_FOLLOWING)",
                target));
    }

    @Override
    public void press(WebElement button) {
        if ("tab".equals(button.getDomAttribute("role"))) {
            turnTo(button);
            return;
        }
        goTo(button);
        keys.press("submit".equals(button.getDomProperty("type")) ? Keys.ENTER : Keys.SPACE);
    }

    /** Tab leads to the tab that is open, and the arrows from there. */
    private void turnTo(WebElement tab) {
        goTo(driver.findElement(By.cssSelector("[role=tab][aria-selected=true]")));
        for (int steps = 0; steps < FAR && !isAt(tab); steps++) {
            keys.press(liesAhead(tab) ? Keys.ARROW_RIGHT : Keys.ARROW_LEFT);
        }
    }

    /** One arrow at a time, since the page may be drawn anew after each. */
    @Override
    public void choose(WebElement select, String option) {
        goTo(select);
        int steps = place(select, option) - place(select, shown(select));
        for (int step = 0; step < Math.abs(steps); step++) {
            keys.press(steps > 0 ? Keys.ARROW_DOWN : Keys.ARROW_UP);
        }
    }

    private static String shown(WebElement select) {
        return select.findElement(By.cssSelector("option:checked")).getText();
    }

    private static int place(WebElement select, String option) {
        return select.findElements(By.tagName("option")).stream()
                .map(WebElement::getText)
                .toList()
                .indexOf(option);
    }

    /** Into a group of which one is chosen Tab leads to that one, and the arrows from there. */
    @Override
    public void tick(WebElement box) {
        if ("radio".equals(box.getDomProperty("type"))) {
            goTo(driver.findElement(By.cssSelector("input:checked[name='" + box.getDomProperty("name") + "']")));
            for (int steps = 0; steps < FAR && !isAt(box); steps++) {
                keys.press(liesAhead(box) ? Keys.ARROW_DOWN : Keys.ARROW_UP);
            }
        } else {
            goTo(box);
            keys.press(Keys.SPACE);
        }
    }

    @Override
    public void send(WebElement button) {
        keys.press(Keys.ENTER);
    }
}
