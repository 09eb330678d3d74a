package io.gracefulno.preferences.slack;

import io.gracefulno.letter.Register;
import io.gracefulno.preferences.Replaceable;
import io.gracefulno.slackkit.Code;
import java.util.List;
import java.util.Optional;

/**
 * Which own wording an editor has open.
 *
 * @param generation of its input
 * @param heard the mark of the text whose remarks were shown; empty before any were
 */
record Editing(Replaceable part, Register register, int generation, String heard) {
    /** What fits into a number; a view that says more isn't one of ours. */
    private static final int MOST_DIGITS = 6;

    static Editing begun(Replaceable part, Register register) {
        return new Editing(part, register, 1, "");
    }

    /** Of a button's value or a view's metadata; empty if it is none of ours. */
    static Optional<Editing> of(String metadata) {
        List<String> values = List.of(metadata.split("\\|", -1));
        if (values.size() != 2 && values.size() != 4) {
            return Optional.empty();
        }
        Optional<Replaceable> part = Code.read(values.get(0), Replaceable.class);
        Optional<Register> register = Code.read(values.get(1), Register.class);
        return part.flatMap(found -> register.map(tone -> values.size() == 2
                ? begun(found, tone)
                : new Editing(found, tone, number(values.get(2)), values.get(3))));
    }

    private static int number(String digits) {
        return digits.matches("\\d{1," + MOST_DIGITS + "}") ? Integer.parseInt(digits) : 1;
    }

    String metadata() {
        return String.join("|", part.code(), Code.of(register), Integer.toString(generation), heard);
    }

    /** Our text takes the place of what stands in the input. */
    Editing nextGeneration() {
        return new Editing(part, register, generation + 1, heard);
    }

    Editing hearing(String text) {
        return new Editing(part, register, generation, mark(text));
    }

    boolean hasHeard(String text) {
        return heard.equals(mark(text));
    }

    /** By what a text is known again. */
    private static String mark(String text) {
        return Integer.toHexString(text.strip().hashCode());
    }
}
