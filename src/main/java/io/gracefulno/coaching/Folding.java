package io.gracefulno.coaching;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;

/** Words in a form in which the same name is the same, whatever the keyboard it was typed on. */
final class Folding {
    private static final int ASCII = 0x80;

    /** Letters that no normal form takes apart, or that one script has in two shapes. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ς', "σ"),
            Map.entry((int) 'ى', "ي"),
            Map.entry((int) 'ة', "ه"));

    private Folding() {}

    /** Without case, accents and what can't be seen: {@code müller} and {@code Muller} are {@code muller}. */
    static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < ASCII)) {
            return lower;
        }
        StringBuilder plain = new StringBuilder();
        // Once more to lower case: what is taken apart may be a capital again.
        Normalizer.normalize(lower, Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> !isAccent(c) && !isUnseen(c))
                .forEach(c -> plain.append(PLAIN.getOrDefault(c, Character.toString(c))));
        return plain.toString();
    }

    /** The same for {@code mueller}, {@code müller} and {@code muller}; of a plain word. */
    static String key(String plain) {
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            char before = i > 0 ? plain.charAt(i - 1) : ' ';
            boolean secondOfTwo =
                    (c == 'e' && (before == 'a' || before == 'o' || before == 'u')) || (c == 'a' && before == 'a');
            if (!secondOfTwo) {
                key.append(c);
            }
        }
        return key.toString();
    }

    /** Marks that may be left out. The vowel signs of some scripts may not: without them two names would be one. */
    private static boolean isAccent(int c) {
        return (c >= 0x300 && c <= 0x36F) || (c >= 0x591 && c <= 0x5C7) || (c >= 0x64B && c <= 0x655) || c == 0x670;
    }

    static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0x640 || (c >= 0xFE00 && c <= 0xFE0F);
    }
}
