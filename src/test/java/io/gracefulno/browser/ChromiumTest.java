package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the browser is looked for, and when it may be missing. */
class ChromiumTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void install() throws IOException {
        for (String name : new String[] {"my-chromium", "my-driver"}) {
            assertThat(Files.createFile(folder.resolve(name)).toFile().setExecutable(true))
                    .isTrue();
        }
    }

    private Map<String, String> environment(String browser, String driver) {
        return Map.of(
                "CHROMIUM", folder.resolve(browser).toString(),
                "CHROMEDRIVER", folder.resolve(driver).toString());
    }

    @Test
    void theEnvironmentSaysWhereItIs() {
        assertThat(Chromium.find(environment("my-chromium", "my-driver")))
                .contains(new Chromium(folder.resolve("my-chromium"), folder.resolve("my-driver")));
    }

    @Test
    void aBrowserWithoutItsDriverIsNone() {
        assertThat(Chromium.find(environment("my-chromium", "nothing"))).isEmpty();
        assertThat(Chromium.find(environment("nothing", "my-driver"))).isEmpty();
    }

    @Test
    void itMayBeMissingExceptWhereItIsRequired() {
        assertThat(Chromium.isRequired(Map.of(), "")).isFalse();
        assertThat(Chromium.isRequired(Map.of("CI", "false"), "")).isFalse();
        assertThat(Chromium.isRequired(Map.of(), "required")).isTrue();
        assertThat(Chromium.isRequired(Map.of("CI", "true"), "")).isTrue();
    }
}
