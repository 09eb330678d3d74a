package io.gracefulno.browser;

import java.time.LocalDateTime;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A field by its label, with the error under it. */
final class Field {
    private static final By INPUT = By.cssSelector("input, textarea, select");

    private final Surface on;
    private final String label;

    Field(Surface on, String label) {
        this.on = on;
        this.label = label;
    }

    private WebElement block() {
        return on.root().findElement(Xpath.field(label));
    }

    private WebElement input() {
        return block().findElement(INPUT);
    }

    /** What stands in it. */
    String value() {
        return Eventually.get(label, () -> Objects.requireNonNull(input().getDomProperty("value")));
    }

    /** What a select shows. */
    String shown() {
        return Eventually.get(
                label,
                () -> input().findElement(By.cssSelector("option:checked")).getText());
    }

    boolean isTicked(String option) {
        return Eventually.get(
                label, () -> block().findElement(Xpath.option(option)).isSelected());
    }

    void waitUntilItIs(String value) {
        Eventually.see(label + " is “" + value + "”", () -> value().equals(value));
    }

    void waitUntilItIsNot(String value) {
        Eventually.see(label + " is no longer “" + value + "”", () -> !value().equals(value));
    }

    /** Goes there, takes out what stands in it, and types. */
    void replaceWith(String text) {
        // All of it again, should the page be drawn anew between two of these.
        Eventually.get(label, () -> {
            goTo();
            on.keys.holding(Keys.CONTROL, "a");
            on.keys.type(text);
            return true;
        });
        waitUntilItIs(text);
    }

    /** Marks the first letters and types over them. */
    void retypeStart(String old, String words) {
        String before = value();
        goTo();
        on.keys.holding(Keys.CONTROL, Keys.HOME);
        for (int letter = 0; letter < old.length(); letter++) {
            on.keys.holding(Keys.SHIFT, Keys.ARROW_RIGHT);
        }
        on.keys.type(words);
        waitUntilItIs(words + before.substring(old.length()));
    }

    private void goTo() {
        on.settled();
        Eventually.get(label, () -> {
            on.hand.goTo(input());
            return true;
        });
    }

    /** A day and a time, as a picker writes them. */
    void pick(LocalDateTime moment) {
        on.settled();
        Eventually.get(label, () -> {
            on.driver.executeScript(
                    "const [date, time] = arguments[0].querySelectorAll('input');"
                            + "date.value = arguments[1]; time.value = arguments[2];"
                            + "time.dispatchEvent(new Event('change', {bubbles: true}));",
                    block(),
                    moment.toLocalDate().toString(),
                    moment.toLocalTime().withSecond(0).withNano(0).toString());
            return true;
        });
        on.settled();
    }

    void choose(String option) {
        on.settled();
        Eventually.get(label, () -> {
            on.hand.choose(input(), option);
            return true;
        });
        Eventually.see(label + " shows “" + option + "”", () -> shown().equals(option));
    }

    /** Ticks what the app takes away again in answer. */
    void tickAway(String option) {
        on.settled();
        Eventually.get(label, () -> {
            on.hand.tick(block().findElement(Xpath.option(option)));
            return true;
        });
        on.settled();
    }

    void tick(String option) {
        on.settled();
        Eventually.get(label, () -> {
            on.hand.tick(block().findElement(Xpath.option(option)));
            return true;
        });
        Eventually.see(label + " has “" + option + "”", () -> isTicked(option));
    }

    boolean hasFocus() {
        return Eventually.get(label, () -> on.driver.switchTo().activeElement().equals(input()));
    }

    /** The error that is said aloud with the field. Waits for it. */
    String error() {
        return Eventually.get("an error under “" + label + "”", () -> {
            WebElement error = block().findElement(By.cssSelector(".error[role=alert]"));
            String described =
                    block().findElement(By.cssSelector("[aria-describedby]")).getDomAttribute("aria-describedby");
            if (described == null || !(" " + described + " ").contains(" " + error.getDomAttribute("id") + " ")) {
                throw new AssertionError("The error is not told with the field: " + error.getText());
            }
            return error.getText();
        });
    }
}
