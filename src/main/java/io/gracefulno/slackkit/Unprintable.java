package io.gracefulno.slackkit;

/**
 * Characters that can't be sent: control characters other than tab and line ends, and broken halves of characters. Slack
 * and mail programs refuse them, cut the text at them, or show something else.
 */
final class Unprintable {
    private Unprintable() {}

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(Unprintable::is);
    }

    /** The text without them. */
    static String removed(String text) {
        return isIn(text)
                ? text.codePoints()
                        .filter(c -> !is(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                : text;
    }

    private static boolean is(int c) {
        boolean layout = c == '\t' || c == '\n' || c == '\r';
        return (Character.isISOControl(c) && !layout) || Character.getType(c) == Character.SURROGATE;
    }
}
