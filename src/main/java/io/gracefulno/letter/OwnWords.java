package io.gracefulno.letter;

import java.util.regex.Pattern;

/**
 * What the person typed, as its own sentence: verbatim but for a capital in front and a stop at the end, never spliced
 * into ours.
 */
final class OwnWords {
    private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");
    private static final String CLOSERS = "\"'”’)»";

    private OwnWords() {}

    static String sentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        String capital = capitalised(text);
        return ".!?…".indexOf(text.charAt(end)) >= 0 ? capital : capital + ".";
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
