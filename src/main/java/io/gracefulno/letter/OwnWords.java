package io.gracefulno.letter;

/** What the person typed, as its own sentence: verbatim, with a stop added if missing, never spliced into ours. */
final class OwnWords {
    private static final String CLOSERS = "\"'”’)»";

    private OwnWords() {}

    static String sentence(String text) {
        int end = text.length() - 1;
        while (end > 0 && CLOSERS.indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?…".indexOf(text.charAt(end)) >= 0 ? text : text + ".";
    }

    /** One full stop at the end, where a role, a company or an hour ("2 p.m.") brought its own. */
    static String oneStop(String text) {
        return text.endsWith("..") && !text.endsWith("...") ? text.substring(0, text.length() - 1) : text;
    }

    static String capitalised(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + text.substring(Character.charCount(first));
    }
}
