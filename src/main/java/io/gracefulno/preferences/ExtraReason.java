package io.gracefulno.preferences;

import io.gracefulno.letter.Reason;

/**
 * A reason of a workspace's own, told like one of ours: the letter's wording, what it may say and what is usual are
 * those of ours; the person sees the label.
 *
 * @param id opaque; stays when the label changes
 * @param label what is picked and kept as the private reason, {@value #LONGEST} UTF-16 units at most
 */
public record ExtraReason(String id, String label, Reason toldLike) {
    /** A picker's option has no room for more. */
    public static final int LONGEST = 75;

    public ExtraReason {
        if (id.isEmpty() || label.isBlank() || label.length() > LONGEST) {
            throw new IllegalArgumentException("an extra reason needs an id and a label that a picker has room for");
        }
    }
}
