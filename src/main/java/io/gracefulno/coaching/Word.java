package io.gracefulno.coaching;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a text, or {@code &} as the word <em>and</em>.
 *
 * @param start where it stands, in UTF-16 units
 * @param plain without case and accents
 * @param key the same for every way to write its umlauts
 */
record Word(int start, int end, String plain, String key, Look look) {
    /** How a word is written. */
    enum Look {
        LOWER,
        CAPITAL,
        /** Two capitals or more and nothing else. */
        CAPITALS,
        /** Digits, signs, and scripts without capitals. */
        CASELESS
    }

    /** The words of a text in their order. Scripts that put no spaces between words are not among them. */
    static List<Word> all(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (c == '&') {
                words.add(new Word(at, end, "and", "and", Look.CASELESS));
            } else if (begins(c)) {
                end = end(text, end);
                Word word = of(text, at, end);
                if (!word.plain().isEmpty()) {
                    words.add(word);
                }
            }
            at = end;
        }
        return words;
    }

    private static Word of(String text, int start, int end) {
        String written = text.substring(start, end);
        String plain = Folding.plain(written);
        return new Word(start, end, plain, Folding.key(plain), look(written));
    }

    /** After the word's last letter; what can't be seen behind it isn't its own. */
    private static int end(String text, int from) {
        int end = from;
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (begins(c) || isMark(c)) {
                end = at;
            } else if (!Folding.isUnseen(c)) {
                return end;
            }
        }
        return end;
    }

    private static boolean begins(int c) {
        return Character.isLetterOrDigit(c) && !Unspaced.isOne(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static Look look(String written) {
        int first = written.codePointAt(0);
        if (Character.isLowerCase(first)) {
            return Look.LOWER;
        }
        if (!Character.isUpperCase(first) && !Character.isTitleCase(first)) {
            return Look.CASELESS;
        }
        boolean capitals = written.codePoints().filter(Character::isUpperCase).count() > 1
                && written.codePoints().noneMatch(Character::isLowerCase);
        return capitals ? Look.CAPITALS : Look.CAPITAL;
    }

    boolean isCapital() {
        return look != Look.LOWER;
    }

    boolean isLetter() {
        return plain.length() == 1 && Character.isLetter(plain.charAt(0));
    }

    boolean isNumber() {
        return plain.chars().allMatch(Character::isDigit);
    }
}
