package io.gracefulno.letter;

/** Makes one clean line of what somebody typed or pasted. */
final class OneLine {
    private OneLine() {}

    /**
     * White space of any kind becomes one space; control and invisible direction characters and broken halves of
     * characters go, since they would reach a mail header or turn the rest of a line round.
     */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else if (!isNoise(c)) {
                if (gap && !line.isEmpty()) {
                    line.append(' ');
                }
                gap = false;
                line.appendCodePoint(c);
            }
        }
        return line.toString();
    }

    private static boolean isNoise(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
