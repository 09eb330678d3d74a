package io.gracefulno.browser;

import java.util.Map;
import org.openqa.selenium.chrome.ChromeOptions;

/** What the person looks at. */
enum Screen {
    PHONE(390, 844),
    DESKTOP(1280, 800);

    final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Whether a finger does the pointing. */
    boolean isTouched() {
        return this == PHONE;
    }

    void applyTo(ChromeOptions options) {
        Map<String, Object> metrics = Map.of(
                "width",
                width,
                "height",
                height,
                "pixelRatio",
                isTouched() ? 2.0 : 1.0,
                "touch",
                isTouched(),
                "mobile",
                isTouched());
        options.setExperimentalOption("mobileEmulation", Map.of("deviceMetrics", metrics));
    }

    /** {@code 390x844}, the folder of its pictures. */
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
