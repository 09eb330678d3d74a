package io.gracefulno.letter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the person typed, as its own sentence: verbatim but for a capital in front and a stop at the end, never spliced
 * into ours. Only what they ask stands within a sentence of ours, as a clause.
 */
public final class OwnWords {
    private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");
    private static final Pattern STOPS = Pattern.compile("(?<=[^\\s.?!…])[\\s.?!…]+$");
    private static final Set<String> ASKING =
            Set.of("how", "if", "what", "when", "where", "whether", "which", "who", "whose", "why");
    private static final String CLOSERS = "\"'”’)»";

    private OwnWords() {}

    /** One clean line of what was typed or pasted; empty where there is nothing in it that anybody could read. */
    public static String line(String text) {
        String line = OneLine.of(text);
        return line.codePoints().anyMatch(Character::isLetterOrDigit) ? line : "";
    }

    /** @param text not empty */
    public static String sentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        String capital = capitalised(text);
        return ".!?…".indexOf(text.charAt(end)) >= 0 ? capital : capital + ".";
    }

    /** As a question stands within a sentence: no stop, and small where it opens with a word that asks. */
    static String clause(String text) {
        String open = STOPS.matcher(text).replaceFirst("");
        boolean asks = ASKING.contains(Name.firstWord(open).toLowerCase(Locale.ROOT));
        return asks ? open.substring(0, 1).toLowerCase(Locale.ROOT) + open.substring(1) : open;
    }

    /** One full stop where a role, a company or an hour ("2 p.m.") brought its own; three are somebody's ellipsis. */
    static String oneStop(String text) {
        return text.contains("..") ? TWO_STOPS.matcher(text).replaceAll(".") : text;
    }

    private static String capitalised(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }
}
