package io.gracefulno.playground;

import java.util.List;

/**
 * What came of typing into a field whose options the app keeps.
 *
 * @param outcome {@link Outcome#HELD_BACK} if too little was typed to ask the app
 * @param options what may be chosen now, in the app's order
 */
public record Suggestions(Outcome outcome, List<Option> options) {
    /**
     * One option.
     *
     * @param value what the app knows it by, and what to choose it by
     * @param text what the person reads
     * @param group what stands over the options it belongs to; empty outside a group
     */
    public record Option(String value, String text, String group) {}

    /** Keeps its own copy of the options. */
    public Suggestions {
        options = List.copyOf(options);
    }

    static Suggestions none(Outcome outcome) {
        return new Suggestions(outcome, List.of());
    }
}
