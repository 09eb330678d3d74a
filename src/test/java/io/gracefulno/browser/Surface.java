package io.gracefulno.browser;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A part of the page with things to read, fill in and press: a modal, a message. */
class Surface {
    /** Notes what is clicked next. Arrow keys lead to a tab without a click. */
    private static final String WATCH = """
        const [words, target] = arguments;
        window.pressed = target.getAttribute("role") === "tab" ? words : "";
        document.addEventListener(
            "click",
            (event) => {
              const pressed = event.target.closest("button, [role=menuitem]");
              const text = pressed ? pressed.textContent.trim().replace(/\\s+/g, " ") : "";
              window.pressed = pressed && pressed.getAttribute("aria-label") === words ? words : text;
            },
            { capture: true, once: true });
        """;

    /** A tap becomes a click a moment later. */
    private static final int LOOKS = 200;

    final RemoteWebDriver driver;
    final Hand hand;
    final Keystrokes keys;
    private final By place;

    /** @param place the last of these on the page */
    Surface(RemoteWebDriver driver, Hand hand, By place) {
        this.driver = driver;
        this.hand = hand;
        this.keys = new Keystrokes(driver);
        this.place = place;
    }

    WebElement root() {
        List<WebElement> all = driver.findElements(place);
        return all.isEmpty() ? driver.findElement(place) : all.getLast();
    }

    /** Everything that is written on it. */
    String text() {
        return Eventually.get("the text of " + place, () -> root().getText());
    }

    void waitFor(String words) {
        Eventually.see("“" + words + "” in " + place, () -> root().getText().contains(words));
    }

    void press(String button) {
        settled();
        press(button, Xpath.button(button));
    }

    /** Again, should the page be drawn anew under the finger: nothing was pressed then, or what lay there instead. */
    private void press(String words, By place) {
        Eventually.get("“" + words + "” to press", () -> {
            WebElement target = root().findElement(place);
            driver.executeScript(WATCH, words, target);
            hand.press(target);
            for (int looks = 0; looks < LOOKS; looks++) {
                Object pressed = driver.executeScript("return window.pressed");
                // Where it led to another page, nothing is known of it any more.
                if (pressed == null || pressed.equals(words)) {
                    return true;
                }
                if (!pressed.equals("")) {
                    throw new AssertionError("Pressed “" + pressed + "” instead of “" + words + "”");
                }
            }
            throw new StaleElementReferenceException("“" + words + "” was drawn anew while it was pressed");
        });
    }

    void chooseFromMenu(String item) {
        choose("More actions", item);
    }

    /** Picks one of the app's shortcuts in the menu of a message. */
    void pickShortcut(String shortcut) {
        choose("Message menu", shortcut);
    }

    private void choose(String menu, String item) {
        press(menu);
        press(item, Xpath.menuItem(item));
    }

    void closeMenu() {
        keys.press(Keys.ESCAPE);
    }

    /** Turns a select that says for itself what it is, as “Tone: warm”. */
    void turnTo(String option) {
        settled();
        Eventually.get("a select with “" + option + "”", () -> {
            hand.choose(root().findElement(Xpath.selectWith(option)), option);
            return true;
        });
    }

    boolean offers(String button) {
        return Eventually.get(
                "a look at " + place,
                () -> !root().findElements(Xpath.button(button)).isEmpty());
    }

    /** Where a button leads in a new window, without pressing it. */
    String addressOf(String button) {
        return Eventually.get(
                "a button “" + button + "”",
                () -> Objects.requireNonNull(
                        root().findElement(Xpath.button(button)).getDomAttribute("data-url")));
    }

    String addressOfLink(String words) {
        return Eventually.get(
                "a link “" + words + "”",
                () -> Objects.requireNonNull(
                        root().findElement(By.linkText(words)).getDomAttribute("href")));
    }

    Field field(String label) {
        return new Field(this, label);
    }

    boolean hasFocusWithin() {
        return Boolean.TRUE.equals(
                driver.executeScript("return arguments[0].contains(document.activeElement)", root()));
    }

    /** What stands on the button or item where the focus is. */
    String itemWithFocus() {
        return driver.switchTo().activeElement().getText();
    }

    /** Waits until nothing on the page is at work. */
    void settled() {
        Eventually.see(
                "the page at rest",
                () -> driver.findElements(By.cssSelector("[aria-busy=true]")).isEmpty());
    }
}
