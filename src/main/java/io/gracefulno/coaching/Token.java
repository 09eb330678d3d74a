package io.gracefulno.coaching;

/**
 * A word or a mark of a text.
 *
 * @param key how it is compared: quotes, dashes and dots in one form
 * @param start in UTF-16 units
 * @param end after its last unit
 * @param breaks how many line breaks stand before it
 */
record Token(String key, int start, int end, int breaks) {
    /** Below are signs that belong to a word, such as ™. */
    private static final int FIRST_PICTURE = 0x2190;

    boolean isWord() {
        return Character.isLetterOrDigit(key.codePointAt(0));
    }

    boolean isStop() {
        return switch (key) {
            case ".", "..", "...", "!", "?" -> true;
            default -> false;
        };
    }

    /** Whether it is a smile or another picture, with which many end what they say. */
    boolean isFace() {
        boolean drawn = key.length() > 1 && ":;=".indexOf(key.charAt(0)) >= 0;
        int first = key.codePointAt(0);
        return drawn || (first >= FIRST_PICTURE && Character.getType(first) == Character.OTHER_SYMBOL);
    }

    boolean startsSmall() {
        return Character.isLowerCase(key.codePointAt(0));
    }

    /** With a small first letter. */
    String small() {
        int first = key.codePointAt(0);
        return Character.toString(Character.toLowerCase(first)) + key.substring(Character.charCount(first));
    }
}
