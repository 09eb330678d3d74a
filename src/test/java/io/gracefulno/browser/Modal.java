package io.gracefulno.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The window on top. */
final class Modal extends Surface {
    Modal(RemoteWebDriver driver, Hand hand) {
        super(driver, hand, By.cssSelector("dialog.modal[open]"));
    }

    String title() {
        return Eventually.get(
                "a title", () -> root().findElement(By.tagName("h2")).getText());
    }

    void close() {
        press("Close this window");
    }

    void escape() {
        settled();
        keys.press(Keys.ESCAPE);
    }

    boolean titleHasFocus() {
        return Eventually.get(
                "a title", () -> driver.switchTo().activeElement().equals(root().findElement(By.tagName("h2"))));
    }
}
