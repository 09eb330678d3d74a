package io.gracefulno.playground;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a view or message, in Slack's words, each with the place it is at. */
final class Faults {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    void add(String pointer, String fault) {
        lines.add("[ERROR] " + fault + " [json-pointer:" + pointer + "]");
    }
}
