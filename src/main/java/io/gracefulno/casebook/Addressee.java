package io.gracefulno.casebook;

import io.gracefulno.casebook.Repeat.By;
import io.gracefulno.letter.Fact;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a case is about, in a form in which the same names are the same however they were typed: without case, accents
 * and punctuation, a company without its legal form, a recruiter without a title.
 *
 * @param company empty where it isn't known
 * @param recruiter empty where it isn't known
 */
record Addressee(String company, String recruiter) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

    /** Letters that no normal form takes apart. */
    private static final Map<Integer, String> PLAIN =
            Map.of((int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe");

    /** What stands between the letters of an abbreviation or a name. */
    private static final Pattern INSIDE = Pattern.compile("[.'’/]");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

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
        return new Addressee(
                company(theCase.facts().text(Fact.COMPANY)),
                recruiter(theCase.facts().text(Fact.RECRUITER)));
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

    private static List<String> words(String name) {
        String parted = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String bare = INSIDE.matcher(ACCENTS.matcher(parted).replaceAll("")).replaceAll("");
        StringBuilder plain = new StringBuilder(bare.length());
        bare.codePoints().forEach(c -> plain.append(PLAIN.getOrDefault(c, Character.toString(c))));
        return Stream.of(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
