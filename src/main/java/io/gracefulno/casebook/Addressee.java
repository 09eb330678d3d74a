package io.gracefulno.casebook;

import io.gracefulno.casebook.Repeat.By;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whom a case is about, in a form in which the same names are the same however they were typed: without case, accents
 * and punctuation, a company without its legal form, a recruiter without a title.
 *
 * @param company empty where it isn't known
 * @param recruiter empty where it isn't known
 */
record Addressee(String company, String recruiter) {
    private static final int ASCII = 0x80;

    /** Combining marks as Latin, Greek and Cyrillic letters have them. */
    private static final int FIRST_ACCENT = 0x300;

    private static final int LAST_ACCENT = 0x36F;

    /** Letters that no normal form takes apart. */
    private static final Map<Integer, String> PLAIN =
            Map.of((int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe");

    /** What stands between the letters of an abbreviation or a name. */
    private static final String INSIDE = ".'’/";

    private static final Set<String> LEGAL_FORMS = Set.of(
            "ab",
            "ag",
            "aps",
            "as",
            "asa",
            "bv",
            "co",
            "company",
            "corp",
            "corporation",
            "ek",
            "gmbh",
            "inc",
            "incorporated",
            "kft",
            "kg",
            "limited",
            "llc",
            "llp",
            "lp",
            "ltd",
            "lda",
            "ltda",
            "mbh",
            "nv",
            "oy",
            "oyj",
            "plc",
            "pte",
            "pty",
            "pvt",
            "sa",
            "sarl",
            "sas",
            "se",
            "sl",
            "spa",
            "sro",
            "srl");

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "mx", "miss", "dr", "doctor", "prof", "professor", "sir", "dame", "herr", "frau");

    static Addressee of(Case theCase) {
        return of(Line.of(theCase));
    }

    static Addressee of(Line line) {
        return new Addressee(company(line.company()), recruiter(line.recruiter()));
    }

    boolean isUnknown() {
        return company.isEmpty() && recruiter.isEmpty();
    }

    /** In what the two are the same. A first name alone may be anybody's elsewhere. */
    Optional<By> sameAs(Addressee other) {
        if (!company.isEmpty() && company.equals(other.company)) {
            return Optional.of(By.COMPANY);
        }
        boolean elsewhere = !company.isEmpty() && !other.company.isEmpty();
        boolean same = !recruiter.isEmpty() && recruiter.equals(other.recruiter);
        return same && (recruiter.contains(" ") || !elsewhere) ? Optional.of(By.RECRUITER) : Optional.empty();
    }

    /** A name that is nothing but legal forms stays as it is. */
    private static String company(String name) {
        List<String> words = words(name);
        int end = words.size();
        while (end > 1 && LEGAL_FORMS.contains(words.get(end - 1))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }

    private static String recruiter(String name) {
        List<String> words = words(name);
        return String.join(
                " ", words.size() > 1 && TITLES.contains(words.getFirst()) ? words.subList(1, words.size()) : words);
    }

    /** Thousands of names are read one after the other, so each is read once, letter by letter. */
    private static List<String> words(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String parted = lower.chars().allMatch(c -> c < ASCII) ? lower : Normalizer.normalize(lower, Form.NFKD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < parted.length(); ) {
            int c = parted.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || isVowelSign(c)) {
                word.append(PLAIN.getOrDefault(c, Character.toString(c)));
            } else if (!isAccent(c) && INSIDE.indexOf(c) < 0) {
                end(word, words);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isAccent(int c) {
        return c >= FIRST_ACCENT && c <= LAST_ACCENT;
    }

    /** In some scripts vowels are marks, without which two names would be one. */
    private static boolean isVowelSign(int c) {
        int type = Character.getType(c);
        return !isAccent(c) && (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK);
    }
}
