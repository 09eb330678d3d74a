package io.gracefulno.coaching;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a mask is written: {@code ⟦company 1⟧}. Its key is what stands inside. */
final class Notation {
    private static final String KINDS =
            Arrays.stream(Hidden.values()).map(Hidden::word).collect(Collectors.joining("|", "(", ")"));

    /** Between the word and its number. */
    private static final String BETWEEN = "[\\s\\u00A0\\u202F_-]{0,3}";

    /** More digits than anybody's letter has names. */
    private static final String NUMBER = "(\\d{1,5})";

    private static final String KEY = "[\\s\\u00A0]{0,3}" + KINDS + BETWEEN + NUMBER + "(['’]s?)?[\\s\\u00A0]{0,3}";

    /**
     * A mask as people write it down again: groups kind, number and what was put behind the name, thrice for the three
     * kinds of brackets.
     */
    static final Pattern LOOSE =
            Pattern.compile("⟦" + KEY + "⟧|\\[\\[" + KEY + "]]|\\[" + KEY + "]", Pattern.CASE_INSENSITIVE);

    /** Whatever {@link #LOOSE} could take for a mask begins like this. */
    static final Pattern BEGINNING =
            Pattern.compile("[⟦\\[][\\s\\u00A0]{0,3}" + KINDS + BETWEEN + NUMBER, Pattern.CASE_INSENSITIVE);

    /** Anything in our brackets. */
    static final Pattern BRACKETED = Pattern.compile("⟦[^⟦⟧\\n]{0,80}⟧");

    private Notation() {}

    static String key(String kind, int number) {
        return kind + " " + number;
    }

    static String of(String key) {
        return "⟦" + key + "⟧";
    }
}
