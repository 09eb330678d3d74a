package io.gracefulno.preferences;

import java.util.Locale;

/** A part of a letter that says no for which a workspace may have its own wording. */
public enum Replaceable {
    THANKS,
    /** The no to this interview, where the person stays out of nothing else. */
    DECISION,
    /** The no that leaves the whole process: they applied, or have spoken already. */
    WITHDRAWAL,
    /** The reason in general words: the match isn't right. */
    FIT,
    /** The reason in general words: a limit or a change on the person's side. */
    CIRCUMSTANCES,
    /** The reason in general words: they are going another way. */
    DIRECTION,
    /** Gives a booked time back, with the one sorry. */
    SLOT,
    /** Leaves the door open politely: a courtesy that asks and promises nothing. */
    DOOR,
    WISHES;

    /** The name in ids: {@code thanks}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
