package io.gracefulno.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

/** Takes a picture of each step it goes, and looks it over. */
abstract class Walkthrough extends BrowserTest {
    private final List<String> sideways = new ArrayList<>();
    private final List<String> small = new ArrayList<>();
    private final List<String> nameless = new ArrayList<>();
    private final List<String> pale = new ArrayList<>();
    private int steps;

    final List<DynamicTest> whatWasSeen() {
        return List.of(
                dynamicTest(
                        "nothing is wider than the screen or cut off",
                        () -> assertThat(sideways).isEmpty()),
                dynamicTest(
                        "everything is large enough for a thumb on a phone",
                        () -> assertThat(small).isEmpty()),
                dynamicTest(
                        "everything that can be reached has a name",
                        () -> assertThat(nameless).isEmpty()),
                dynamicTest(
                        "every text has enough contrast", () -> assertThat(pale).isEmpty()));
    }

    final void step(String name) {
        step(name, browser);
    }

    /** The same for what somebody else sees meanwhile. */
    final void step(String name, Browser whose) {
        new Modal(whose.driver, hand()).settled();
        String numbered = String.format("%02d-%s", ++steps, name);
        whose.pictures(numbered);
        Inspection inspection = new Inspection(whose.driver);
        note(sideways, numbered, inspection.sideways(screen));
        if (screen.isTouched()) {
            note(small, numbered, inspection.small());
        }
        note(nameless, numbered, inspection.nameless());
        note(pale, numbered, inspection.pale());
    }

    private static void note(List<String> all, String step, List<String> found) {
        found.forEach(one -> all.add(step + ": " + one));
    }
}
