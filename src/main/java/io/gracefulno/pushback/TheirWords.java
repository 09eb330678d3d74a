package io.gracefulno.pushback;

import java.util.ArrayList;
import java.util.List;

/**
 * What the sender of a reply wrote themselves. What they quoted, how they signed and what their mail adds by law is
 * blanked out, so that every offset in what is left is one in the text as it was given. Goes through a text once.
 */
final class TheirWords {
    /** No more of their words are read, in UTF-16 units. */
    static final int MOST = 4_000;

    /** No text is looked at beyond this, in UTF-16 units. */
    private static final int LONGEST = 40_000;

    private TheirWords() {}

    /** The text with blanks for what isn't theirs; as long as it, or cut where enough was read. */
    static String of(String text) {
        String read = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Line> lines = Line.of(read);
        List<Line> theirs = Signature.leftOut(Quoted.leftOut(lines));
        return blank(read, theirs);
    }

    private static String blank(String text, List<Line> kept) {
        char[] shown = new char[text.length()];
        for (int i = 0; i < shown.length; i++) {
            shown[i] = text.charAt(i) == '\n' ? '\n' : ' ';
        }
        int left = MOST;
        int end = 0;
        for (Line line : kept) {
            int length = Math.min(line.length(), left);
            text.getChars(line.start(), line.start() + length, shown, line.start());
            left -= length;
            end = Math.max(end, line.start() + length);
        }
        return new String(shown, 0, end);
    }

    /**
     * A line of a text.
     *
     * @param start where it begins in the text, in UTF-16 units
     * @param text without its end and the blanks around it, and without the stars of bold print
     * @param length as it stands in the text, without its end
     */
    record Line(int start, int length, String text) {
        static List<Line> of(String text) {
            List<Line> lines = new ArrayList<>();
            int start = 0;
            while (start <= text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                lines.add(new Line(start, end - start, shown(text.substring(start, end))));
                start = end + 1;
            }
            return lines;
        }

        private static String shown(String line) {
            String shown = line.replace("\u00a0", " ").strip();
            return shown.startsWith("*") ? shown.replace("*", "").strip() : shown;
        }

        boolean isBlank() {
            return text.isEmpty();
        }
    }
}
