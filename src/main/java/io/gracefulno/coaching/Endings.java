package io.gracefulno.coaching;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/** What a language puts at the end of a name, or before it without a space. */
final class Endings {
    private static final int LONGEST_ENDING = 3;
    private static final int SHORTEST_NAME = 3;
    private static final String VOWELS = "аяоеиыьйαησοιυ";
    private static final List<String> ARABIC = List.of("وال", "بال", "لل", "ال", "و", "ف", "ب", "ل", "ك");
    private static final List<String> HEBREW = List.of("ו", "ה", "ב", "ל", "מ", "ש", "כ");

    private Endings() {}

    /** What the word may be without them; of a plain word. */
    static List<String> without(String plain) {
        List<String> less = new ArrayList<>();
        switch (UnicodeScript.of(plain.codePointAt(0))) {
            case ARABIC -> withoutPrefix(plain, ARABIC, less);
            case HEBREW -> withoutPrefix(plain, HEBREW, less);
            case CYRILLIC, GREEK -> {
                for (int i = 1; i <= LONGEST_ENDING && plain.length() - i >= SHORTEST_NAME; i++) {
                    less.add(plain.substring(0, plain.length() - i));
                }
            }
            default -> withoutPlural(plain, less);
        }
        return less;
    }

    /** Whether a word is long enough to be the name with something at its end. */
    static boolean mayFollow(String plain) {
        return plain.length() >= (plain.charAt(0) < 0x250 ? 4 : SHORTEST_NAME);
    }

    /** The word without the vowel at its end that gives way to others, in scripts whose languages do so. */
    static String stem(String key) {
        boolean gives = key.length() > SHORTEST_NAME && VOWELS.indexOf(key.charAt(key.length() - 1)) >= 0;
        return gives ? key.substring(0, key.length() - 1) : key;
    }

    private static void withoutPrefix(String plain, List<String> prefixes, List<String> less) {
        for (String prefix : prefixes) {
            if (plain.startsWith(prefix)) {
                less.add(plain.substring(prefix.length()));
            }
        }
    }

    private static void withoutPlural(String plain, List<String> less) {
        int end = plain.length();
        while (end > 0 && Character.isDigit(plain.charAt(end - 1))) {
            end--;
        }
        if (end < plain.length()) {
            less.add(plain.substring(0, end));
        }
        if (plain.endsWith("es")) {
            less.add(plain.substring(0, plain.length() - 2));
        }
        if (plain.endsWith("s")) {
            less.add(plain.substring(0, plain.length() - 1));
        }
    }
}
