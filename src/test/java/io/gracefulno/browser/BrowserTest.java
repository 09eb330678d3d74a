package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.PlaygroundInProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test in Chromium, at the size of a phone and of a desk: each with a playground of its own and an empty database. */
@ParameterizedClass(name = "{0}")
@EnumSource(Screen.class)
@ExtendWith(Browsers.class)
@SuppressWarnings("NullAway.Init")
abstract class BrowserTest {
    @TempDir
    private Path data;

    @Parameter
    Screen screen;

    /** Put here by {@link Browsers}. */
    Browser browser;

    PlaygroundInProcess playground;
    PlaygroundPage page;

    @BeforeEach
    void open() {
        plant(data);
        playground = PlaygroundInProcess.start(data);
        page = new PlaygroundPage(browser.driver, hand(), playground.pageUrl());
        page.open();
    }

    /** Before the app starts: nothing, unless a test says otherwise. */
    void plant(Path data) {}

    /** The pointer, unless a test says otherwise. */
    Hand hand() {
        return new Pointer(browser.driver, screen);
    }

    @AfterEach
    void close() {
        try {
            assertThat(browser.complaints()).as("what the console says").isEmpty();
            assertThat(playground.workspace().notices())
                    .as("what the stand-in refused")
                    .isEmpty();
        } finally {
            browser.leave();
            playground.close();
        }
    }
}
