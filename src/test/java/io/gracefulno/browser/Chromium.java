package io.gracefulno.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chromium and its driver, where this machine has them. Nothing is downloaded.
 *
 * @param browser the program
 * @param driver its chromedriver
 */
record Chromium(Path browser, Path driver) {
    static final String MISSING =
            "No Chromium with its driver here. Install Debian's chromium and chromium-driver, or say where they are"
                    + " with CHROMIUM and CHROMEDRIVER.";

    /** Named in the environment, else where Debian puts them, else under a usual name on the path. */
    static Optional<Chromium> find(Map<String, String> environment) {
        Optional<Path> browser = find(
                environment,
                "CHROMIUM",
                List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"));
        Optional<Path> driver = find(environment, "CHROMEDRIVER", List.of("chromedriver", "chromium.chromedriver"));
        return browser.flatMap(program -> driver.map(its -> new Chromium(program, its)));
    }

    /** Whether a run without it must fail rather than skip: {@code -Dbrowser=required}, or in CI. */
    static boolean isRequired(Map<String, String> environment, String property) {
        return property.equals("required") || environment.getOrDefault("CI", "").equals("true");
    }

    private static Optional<Path> find(Map<String, String> environment, String variable, List<String> names) {
        if (environment.containsKey(variable)) {
            return Optional.of(Path.of(environment.get(variable))).filter(Files::isExecutable);
        }
        List<Path> places = new ArrayList<>(List.of(Path.of("/usr/bin")));
        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(place -> !place.isBlank())
                .map(Path::of)
                .forEach(places::add);
        return places.stream()
                .flatMap(place -> names.stream().map(place::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
