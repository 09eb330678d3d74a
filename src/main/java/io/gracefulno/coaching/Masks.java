package io.gracefulno.coaching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands behind the masks of a letter.
 *
 * @param hidden from a mask's key ({@code company 1}) to what was written there, in the order in which they appeared
 */
public record Masks(Map<String, String> hidden) {
    private static final Pattern KEY = Pattern.compile("[a-z]+ [1-9]\\d*");

    /** The groups of {@link Notation#LOOSE} for one kind of brackets. */
    private static final int GROUPS = 3;

    public static final Masks NONE = new Masks(Map.of());

    /** @throws IllegalArgumentException if a key isn't one */
    public Masks {
        for (String key : hidden.keySet()) {
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException("A key is a word and a number");
            }
        }
        hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
    }

    /** Whether nothing was hidden. */
    public boolean isEmpty() {
        return hidden.isEmpty();
    }

    /**
     * The text with the names back in it. A mask is known in any case and spacing, in {@code [ ]} and {@code [[ ]]}
     * too, and with the possessive inside. What isn't one of these masks stays as it is.
     */
    public String fill(String text) {
        return Notation.LOOSE.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(filled(mark)));
    }

    private String filled(MatchResult mark) {
        int first = first(mark);
        String name = hidden.get(key(mark, first));
        if (name == null) {
            return mark.group();
        }
        String possessive = mark.group(first + 2);
        return possessive == null ? name : name + possessive;
    }

    /** Masks in {@code ⟦⟧} that nothing stands behind, as they are written, each once. */
    public List<String> unknown(String text) {
        return Notation.BRACKETED
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(written -> !isOurs(written))
                .distinct()
                .toList();
    }

    private boolean isOurs(String written) {
        Matcher mark = Notation.LOOSE.matcher(written);
        return mark.matches() && hidden.containsKey(key(mark, first(mark)));
    }

    private static int first(MatchResult mark) {
        int first = 1;
        while (mark.start(first) < 0) {
            first += GROUPS;
        }
        return first;
    }

    private static String key(MatchResult mark, int first) {
        return Notation.key(mark.group(first).toLowerCase(Locale.ROOT), Integer.parseInt(mark.group(first + 1)));
    }
}
