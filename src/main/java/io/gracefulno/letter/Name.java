package io.gracefulno.letter;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How somebody is addressed, and how they sign. A title given means title and last word in every register; otherwise
 * formal takes the whole name, neutral and warm the first word. An initial is nobody's first name, <em>Jr</em> nobody's
 * last, and a name sorted for a list (<em>Okafor, Mina</em>) is turned round.
 */
record Name(String title, String rest) {
    /** Titles as they stand before a name, without their full stop. */
    private static final Set<String> DOTTED = Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "rev");

    private static final Set<String> PLAIN =
            Set.of("miss", "professor", "doctor", "sir", "dame", "lord", "lady", "madam", "herr", "frau");

    /** What may stand behind a name, in small letters and without its last full stop. */
    private static final Set<String> SUFFIXES =
            Set.of("jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "mba", "esq", "obe", "mbe", "cpa");

    /** A family name, with what may stand before it in small letters, then one given name or two. */
    private static final Pattern SORTED = Pattern.compile("((?:\\p{Ll}+ )*[^, ]+), *([^, ]+(?: [^, ]+)?)");

    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\.?");

    static Name of(String given) {
        String whole = inOrder(given);
        int space = whole.indexOf(' ');
        if (space < 0) {
            return new Name("", whole);
        }
        String first = whole.substring(0, space);
        String bare = (first.endsWith(".") ? first.substring(0, first.length() - 1) : first).toLowerCase(Locale.ROOT);
        return DOTTED.contains(bare) || PLAIN.contains(bare)
                ? new Name(first, whole.substring(space + 1))
                : new Name("", whole);
    }

    String greeted(Register register, Spelling spelling) {
        if (!title.isEmpty()) {
            String name = withoutSuffix(rest);
            return spelled(spelling) + " " + name.substring(name.lastIndexOf(' ') + 1);
        }
        return register == Register.FORMAL ? rest : first();
    }

    /** How they sign to somebody they are on first-name terms with; with the title too where nothing else is known. */
    String signedShort() {
        boolean onlyFamily = !title.isEmpty() && withoutSuffix(rest).indexOf(' ') < 0;
        return onlyFamily ? title + " " + rest : first();
    }

    private String first() {
        String first = firstWord(rest);
        return INITIAL.matcher(first).matches() ? rest : first;
    }

    /** Without what stands behind a comma, unless that is the first name. */
    private static String inOrder(String given) {
        Matcher sorted = SORTED.matcher(given);
        if (sorted.matches() && !isSuffix(sorted.group(2))) {
            return sorted.group(2) + " " + sorted.group(1);
        }
        int comma = given.indexOf(',');
        return comma > 0 ? given.substring(0, comma) : given;
    }

    private static String withoutSuffix(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0 && isSuffix(rest.substring(rest.lastIndexOf(' ') + 1))) {
            rest = rest.substring(0, rest.lastIndexOf(' '));
        }
        return rest;
    }

    private static boolean isSuffix(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return SUFFIXES.contains(bare.toLowerCase(Locale.ROOT));
    }

    /** {@code Ms.} in Chicago, {@code Ms} in London. */
    private String spelled(Spelling spelling) {
        String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        boolean dotted = spelling == Spelling.US && DOTTED.contains(bare.toLowerCase(Locale.ROOT));
        return dotted ? bare + "." : bare;
    }

    static String firstWord(String whole) {
        int space = whole.indexOf(' ');
        return space < 0 ? whole : whole.substring(0, space);
    }
}
