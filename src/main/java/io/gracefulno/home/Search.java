package io.gracefulno.home;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody looks for among their cases: every word of it has to stand somewhere in a case's names, whole or in part.
 * Capitals and accents don't matter, in any script.
 *
 * @param words folded, none empty
 */
public record Search(List<String> words) {
    private static final int FEWEST_LETTERS = 2;

    /** Accents and vowel points, but not the vowels that some scripts write as marks. */
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}&&[\\p{IsInherited}\\p{IsHebrew}\\p{IsArabic}]]+");

    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    /** Letters with a stroke or a loop, which Unicode doesn't take apart, and signs that are typed in several ways. */
    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ı', "i"),
            Map.entry('ς', "σ"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('’', "'"),
            Map.entry('‐', "-"),
            Map.entry('–', "-"));

    public Search {
        words = List.copyOf(words);
    }

    /** As it was typed. */
    public static Search of(String typed) {
        return new Search(Stream.of(SPACE.split(folded(typed)))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether it is too little to look for. Some scripts write a whole name with one sign. */
    public boolean isTooShort() {
        String all = String.join("", words);
        return all.codePoints().filter(Character::isLetterOrDigit).count() < FEWEST_LETTERS
                && all.codePoints().noneMatch(Character::isIdeographic);
    }

    /** Whether each word is part of one of these names. Asked of thousands, so no streams are made. */
    public boolean finds(Collection<String> names) {
        List<String> folded = new ArrayList<>(names.size());
        for (String name : names) {
            folded.add(folded(name));
        }
        for (String word : words) {
            if (!isIn(folded, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIn(List<String> names, String word) {
        for (String name : names) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        String bare = UNSEEN.matcher(ACCENTS.matcher(apart).replaceAll("")).replaceAll("");
        StringBuilder plain = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            plain.append(PLAIN.getOrDefault(bare.charAt(i), String.valueOf(bare.charAt(i))));
        }
        return plain.toString();
    }
}
