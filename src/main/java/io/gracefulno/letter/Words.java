package io.gracefulno.letter;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts words as the product's rules do. */
public final class Words {
    private static final Pattern WORD = Pattern.compile("[\\w'’-]+", Pattern.UNICODE_CHARACTER_CLASS);

    private Words() {}

    /** Matches of {@code [\w'’-]+}, letters of any script counted as letters. */
    public static int count(String text) {
        int words = 0;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words++;
        }
        return words;
    }

    /** Where the given number of words ends, if the text has more than that. */
    public static OptionalInt endOf(String text, int words) {
        int end = 0;
        Matcher word = WORD.matcher(text);
        for (int seen = 0; word.find(); seen++) {
            if (seen == words) {
                return OptionalInt.of(end);
            }
            end = word.end();
        }
        return OptionalInt.empty();
    }
}
