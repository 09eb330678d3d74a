package io.gracefulno.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A running Chromium of one size, which reaches this machine and nothing else. */
final class Browser implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private static final String TO_THE_END = """
        const body = [...document.querySelectorAll("dialog[open] .modal-body")].at(-1);
        if (!body || body.scrollHeight <= body.clientHeight) { return false; }
        body.scrollTop = body.scrollHeight;
        return true;
        """;
    private static final String TO_THE_START =
            "[...document.querySelectorAll('dialog[open] .modal-body')].at(-1).scrollTop = 0";

    final Screen screen;
    final RemoteWebDriver driver;
    private final ChromeDriverService service;
    private final Path profile;

    private Browser(Screen screen, RemoteWebDriver driver, ChromeDriverService service, Path profile) {
        this.screen = screen;
        this.driver = driver;
        this.service = service;
        this.profile = profile;
    }

    static Browser start(Chromium chromium, Screen screen) {
        try {
            Path profile = Files.createTempDirectory("graceful-no-chromium");
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(chromium.driver().toFile())
                    .usingAnyFreePort()
                    .build();
            service.start();
            Files.createDirectories(PICTURES.resolve(screen.toString()));
            // Not ChromeDriver, which asks Selenium's manager even when it is told both paths.
            RemoteWebDriver driver = new RemoteWebDriver(service.getUrl(), options(chromium, screen, profile), false);
            return new Browser(screen, driver, service, profile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first of its size, before which nobody has taken pictures yet. */
    static Browser startAfresh(Chromium chromium, Screen screen) {
        try {
            removeOldPictures(screen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(chromium, screen);
    }

    private static void removeOldPictures(Screen screen) throws IOException {
        Path folder = Files.createDirectories(PICTURES.resolve(screen.toString()));
        try (Stream<Path> pictures = Files.list(folder)) {
            for (Path picture : pictures.toList()) {
                Files.delete(picture);
            }
        }
    }

    private static ChromeOptions options(Chromium chromium, Screen screen, Path profile) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.browser().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--window-size=1280,800",
                "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        screen.applyTo(options);
        return options;
    }

    /** What the console has said since it was last asked: errors of scripts, and requests that failed. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Goes away from the page, so that it doesn't miss its server, and forgets what the console said. */
    void leave() {
        driver.get("about:blank");
        complaints();
    }

    /** What is to be seen now and, if that scrolls, its end. */
    void pictures(String name) {
        picture(name);
        if (Boolean.TRUE.equals(driver.executeScript(TO_THE_END))) {
            picture(name + "-end");
            driver.executeScript(TO_THE_START);
        }
    }

    /** Keeps what is to be seen now under {@code target/screenshots}. */
    void picture(String name) {
        keep(name + ".png", driver.getScreenshotAs(OutputType.BYTES));
    }

    /** What is to be seen, and the page behind it. */
    void pictureOfFailure(String test) {
        picture("failed-" + test);
        String page = String.valueOf(driver.executeScript("return document.documentElement.outerHTML"));
        keep("failed-" + test + ".html", page.getBytes(StandardCharsets.UTF_8));
    }

    private void keep(String name, byte[] content) {
        try {
            Files.write(PICTURES.resolve(screen.toString()).resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        service.stop();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
