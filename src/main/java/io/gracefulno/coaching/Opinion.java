package io.gracefulno.coaching;

import java.util.List;

/** What a coach thinks of the whole. */
public enum Opinion {
    /** Good to send. */
    GOOD,
    /** Good with these changes. */
    CHANGES,
    /** Of somebody who is still deciding: declining looks right. */
    DECLINE,
    /** Of somebody who is still deciding: the interview is worth it. */
    GO,
    /** Let us talk first. */
    TALK;

    /** What can be thought of it. */
    public static List<Opinion> of(Matter matter) {
        return switch (matter) {
            case LETTER -> List.of(GOOD, CHANGES, TALK);
            case DECISION -> List.of(DECLINE, GO, TALK);
        };
    }
}
