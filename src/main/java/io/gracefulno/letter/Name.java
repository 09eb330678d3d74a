package io.gracefulno.letter;

import java.util.Locale;
import java.util.Set;

/**
 * How somebody is addressed. A title given means title and last word in every register; otherwise formal takes the
 * whole name, neutral and warm the first word.
 */
record Name(String title, String rest) {
    /** Titles as they stand before a name, without their full stop. */
    private static final Set<String> DOTTED = Set.of("mr", "mrs", "ms", "mx", "dr", "prof", "rev");

    private static final Set<String> PLAIN =
            Set.of("miss", "professor", "doctor", "sir", "dame", "lord", "lady", "madam", "herr", "frau");

    static Name of(String whole) {
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
            return spelled(spelling) + " " + rest.substring(rest.lastIndexOf(' ') + 1);
        }
        return register == Register.FORMAL ? rest : firstWord(rest);
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
