package io.gracefulno.coaching;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands behind the marks.
 *
 * @param hidden the words by their mark: {@code company 1}
 */
public record Masks(Map<String, String> hidden) {
    public static final Masks NONE = new Masks(Map.of());

    private static final Pattern MARK = Pattern.compile("⟦([^⟦⟧]*)⟧");

    public Masks {
        hidden = Map.copyOf(hidden);
    }

    public boolean isEmpty() {
        return hidden.isEmpty();
    }

    /** The text with the words in the place of their marks. */
    public String fill(String text) {
        return MARK.matcher(text)
                .replaceAll(mark ->
                        java.util.regex.Matcher.quoteReplacement(hidden.getOrDefault(mark.group(1), mark.group())));
    }

    /** Marks that aren't ours, as written. */
    public List<String> unknown(String text) {
        return MARK.matcher(text)
                .results()
                .filter(mark -> !hidden.containsKey(mark.group(1)))
                .map(mark -> mark.group())
                .distinct()
                .toList();
    }
}
