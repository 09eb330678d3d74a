package io.gracefulno.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Looks over the page as it is drawn now. Each question gives sentences, none if all is well. */
final class Inspection {
    private static final String SCRIPT = read();

    private static final int THUMB = 40;
    private static final double LEAST_CONTRAST = 4.5;

    private final RemoteWebDriver driver;

    Inspection(RemoteWebDriver driver) {
        this.driver = driver;
    }

    private static String read() {
        try (InputStream in = Inspection.class.getResourceAsStream("/browser/inspection.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> ask(String question, Object... arguments) {
        List<String> found = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(
                driver.executeScript(SCRIPT + "return " + question + "(...arguments);", arguments))) {
            found.add((String) one);
        }
        return found;
    }

    /** What is wider than the screen or cut off. */
    List<String> sideways(Screen screen) {
        return ask("sideways", screen.width);
    }

    /** What is too small for a thumb. */
    List<String> small() {
        return ask("small", THUMB);
    }

    /** Text that stands out too little from what lies under it. */
    List<String> pale() {
        return ask("pale", LEAST_CONTRAST);
    }

    /** What is wrong with where the focus is. */
    List<String> focus() {
        return ask("focus");
    }

    /** What has no name for those who don't see it, by the name that Chromium itself works out. */
    List<String> nameless() {
        List<String> found = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(driver.executeScript(SCRIPT + "return reachable();"))) {
            WebElement element = (WebElement) one;
            String name = element.getAccessibleName();
            if (name == null || name.isBlank()) {
                found.add("no name: " + element.getDomProperty("outerHTML"));
            }
        }
        return found;
    }
}
