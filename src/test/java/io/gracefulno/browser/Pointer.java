package io.gracefulno.browser;

import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A mouse, or on a phone a finger. */
final class Pointer implements Hand {
    private static final String IS_ON_TOP = """
        arguments[0].scrollIntoView({ block: "nearest", inline: "nearest" });
        const box = arguments[0].getBoundingClientRect();
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return arguments[0] === hit || arguments[0].contains(hit);
        """;

    private final RemoteWebDriver driver;
    private final PointerInput pointer;

    Pointer(RemoteWebDriver driver, Screen screen) {
        this.driver = driver;
        this.pointer = screen.isTouched()
                ? new PointerInput(PointerInput.Kind.TOUCH, "finger")
                : new PointerInput(PointerInput.Kind.MOUSE, "mouse");
    }

    @Override
    public void goTo(WebElement field) {
        press(field);
    }

    @Override
    public void press(WebElement target) {
        if (!Boolean.TRUE.equals(driver.executeScript(IS_ON_TOP, target))) {
            throw new ElementClickInterceptedException("Something lies over " + target);
        }
        Sequence press = new Sequence(pointer, 0)
                .addAction(pointer.createPointerMove(Duration.ZERO, PointerInput.Origin.fromElement(target), 0, 0))
                .addAction(pointer.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(pointer.createPointerUp(PointerInput.MouseButton.LEFT.asArg()));
        driver.perform(List.of(press));
    }

    /** The list that a select opens is the system's own, so the driver chooses from it. */
    @Override
    public void choose(WebElement select, String option) {
        select.findElement(By.xpath("./descendant::option[normalize-space()=" + Xpath.quoted(option) + "]"))
                .click();
    }

    /** By its words: they are the larger target. */
    @Override
    public void tick(WebElement box) {
        press(box.findElement(By.xpath("./ancestor::label[1]")));
    }

    @Override
    public void send(WebElement button) {
        press(button);
    }
}
