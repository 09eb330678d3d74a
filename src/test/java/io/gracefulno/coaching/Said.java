package io.gracefulno.coaching;

import io.gracefulno.letter.Part;
import java.util.List;

/**
 * A sentence of a letter that is being edited.
 *
 * @param gap what stands between it and what was said before
 * @param part what it is, and own words once anybody touched it
 */
record Said(String gap, String text, Part part, List<Part> with) {
    static Said own(String gap, String text) {
        return new Said(gap, text, Part.OWN_WORDS, List.of());
    }

    Said gap(String other) {
        return new Said(other, text, part, with);
    }

    /** In another form that is no change. */
    Said form(String other) {
        return new Said(gap, other, part, with);
    }

    Said touched(String other) {
        return own(gap, other);
    }

    boolean is(Part other) {
        return part == other;
    }

    boolean opensLine() {
        return gap.contains("\n") || gap.contains("\r");
    }
}
