package io.gracefulno.preferences;

import io.gracefulno.letter.Reason;
import java.util.regex.Pattern;

/**
 * A reason of a workspace's own, told like one of ours: the letter's wording, what it may say and what is usual are
 * those of ours; the person sees the label.
 *
 * @param id opaque; stays when the label changes
 * @param label what is picked and kept as the private reason, {@value #LONGEST} UTF-16 units at most
 */
public record ExtraReason(String id, String label, Reason toldLike) {
    private static final Pattern ID = Pattern.compile("x_[0-9A-Za-z]{1,24}");

    /** Joins pictures to one; every other invisible character goes. */
    private static final int JOINER = 0x200D;

    /** A picker's option has no room for more. */
    public static final int LONGEST = 75;

    public ExtraReason {
        if (!isId(id) || label.isBlank() || label.length() > LONGEST) {
            throw new IllegalArgumentException("an extra reason needs an id and a label that a picker has room for");
        }
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** One clean line of what was typed: no controls, no direction characters, no halves of characters. */
    public static String tidy(String typed) {
        StringBuilder line = new StringBuilder();
        typed.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> c == JOINER || !isInvisible(c))
                .forEach(line::appendCodePoint);
        return line.toString().replaceAll(" +", " ").strip();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
