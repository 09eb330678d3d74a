package io.gracefulno.browser;

import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Keys pressed one after the other, wherever the focus is. */
record Keystrokes(RemoteWebDriver driver) {
    void type(String text) {
        // Far quicker than as actions, where each key waits for its turn.
        driver.switchTo().activeElement().sendKeys(text);
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** A key while another one is held. */
    void holding(Keys held, CharSequence key) {
        new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
    }
}
