package io.gracefulno.reader;

import static java.util.Locale.ROOT;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a text apart as the model was taught to: words in small letters without accents, in the longest known pieces. */
final class WordPieces {
    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;

    /** @param vocabulary the number of each piece; one that goes on with a word begins with {@code ##} */
    WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param most no more pieces than this */
    List<Integer> of(String text, int most) {
        List<Integer> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length() && pieces.size() < most) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (!isBlank(c) && !isControl(c)) {
                end = standsAlone(c) ? end : wordEnd(text, end);
                addWord(pieces, text.substring(at, end));
            }
            at = end;
        }
        return pieces.subList(0, Math.min(most, pieces.size()));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (isBlank(c) || standsAlone(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private void addWord(List<Integer> pieces, String written) {
        if (written.length() > LONGEST_WORD) {
            pieces.add(UNKNOWN);
            return;
        }
        String word = plain(written);
        List<Integer> found = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = word.length();
            Integer id = null;
            while (end > at && id == null) {
                id = vocabulary.get((at > 0 ? "##" : "") + word.substring(at, end));
                end -= id == null ? 1 : 0;
            }
            if (id == null) {
                pieces.add(UNKNOWN);
                return;
            }
            found.add(id);
            at = end;
        }
        pieces.addAll(found);
    }

    private static String plain(String written) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(written.toLowerCase(ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !isControl(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return c == 0xFFFD || type == Character.FORMAT || (type == Character.CONTROL && !isBlank(c));
    }

    private static boolean standsAlone(int c) {
        boolean ascii = c < 128 && c > ' ' && !Character.isLetterOrDigit(c);
        return ascii || Character.isIdeographic(c) || isPunctuation(Character.getType(c));
    }

    private static boolean isPunctuation(int type) {
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }
}
