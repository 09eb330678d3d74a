package io.gracefulno.casebook;

import io.gracefulno.coaching.Also;
import io.gracefulno.coaching.Hidden;
import java.util.Set;

/**
 * What a candidate wants to show a coach, beside the letter.
 *
 * @param question what they would like to know; may be empty
 * @param shown names that aren't hidden
 */
public record Wish(String question, Set<Hidden> shown, Set<Also> also) {
    /** The letter alone, every name hidden. */
    public static final Wish NOTHING_MORE = new Wish("", Set.of(), Set.of());

    public Wish {
        shown = Set.copyOf(shown);
        also = Set.copyOf(also);
    }
}
