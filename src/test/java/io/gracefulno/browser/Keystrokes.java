package io.gracefulno.browser;

import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Keys pressed one after the other, wherever the focus is. */
record Keystrokes(RemoteWebDriver driver) {
    void type(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** A key while another one is held. */
    void holding(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }
}
