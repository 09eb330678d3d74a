package io.gracefulno.casebook;

/**
 * A text as a cell of a table that no spreadsheet takes for a formula. An apostrophe goes before whatever one could begin
 * with: at the start of the cell, and inside it wherever a reader that separates by semicolons or tabs, or that breaks
 * quoted lines, would see a cell begin. Other control characters are left out.
 */
final class SafeCell {
    /** Below what any spreadsheet holds in one cell. */
    static final int LONGEST = 32_000;

    /** In full width too: some take those for the same. */
    private static final String BEGINS_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final String BEGINS_CELL = ";\t\r\n";
    private static final char GUARD = '\'';

    private SafeCell() {}

    /** @param rest what stands at the end of a cell that is too long to be whole */
    static String of(String text, String rest) {
        String guarded = guarded(text);
        return guarded.length() <= LONGEST ? guarded : cut(guarded) + rest;
    }

    private static String cut(String text) {
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    private static String guarded(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        if (!text.isEmpty() && BEGINS_CELL.indexOf(text.charAt(0)) > 0) {
            out.append(GUARD);
        }
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && BEGINS_CELL.indexOf(c) < 0) {
                continue;
            }
            if (begins && BEGINS_FORMULA.indexOf(c) >= 0) {
                out.append(GUARD);
            }
            begins = BEGINS_CELL.indexOf(c) >= 0 || (begins && isPassedOver(c));
            out.append(c);
        }
        return out.toString();
    }

    /** What a reader may strip before it looks at the first character. */
    private static boolean isPassedOver(char c) {
        return c == '"'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
