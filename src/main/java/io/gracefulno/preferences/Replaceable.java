package io.gracefulno.preferences;

import java.util.Locale;
import java.util.Set;

/**
 * A part of a letter that says no for which a workspace may have its own wording. Each is used in written letters of the
 * plain kind only: after a missed interview, a yes that is taken back or a call, and on the telephone, ours stand.
 */
public enum Replaceable {
    THANKS("thanks", "", ""),
    /** The no to this interview, where the person stays out of nothing else. */
    DECISION("decision", "interview", ""),
    /** The no that leaves the whole process: they applied, or have spoken already. */
    WITHDRAWAL("decision", "", "withdraw leave"),
    /** The reason in general words: the match isn't right. */
    FIT("reason", "says-fit", ""),
    /** The reason in general words: a limit or a change on the person's side. */
    CIRCUMSTANCES("reason", "says-circumstances", ""),
    /** The reason in general words: they are going another way. */
    DIRECTION("reason", "says-direction", ""),
    /** Gives a booked time back, with the one sorry. */
    SLOT("slot", "sorry no-cause", ""),
    /** Leaves the door open politely: a courtesy that asks and promises nothing. */
    DOOR("door", "door-polite", ""),
    WISHES("wishes", "", "");

    private final String folder;
    private final String needs;
    private final String when;

    Replaceable(String folder, String needs, String when) {
        this.folder = folder;
        this.needs = needs;
        this.when = when;
    }

    /** The name in ids: {@code thanks}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whose place it takes. */
    String folder() {
        return folder;
    }

    Set<String> needs() {
        return words(needs);
    }

    Set<String> when() {
        return words(when);
    }

    private static Set<String> words(String line) {
        return line.isEmpty() ? Set.of() : Set.of(line.split(" ", -1));
    }

    /** Whether it is the no itself. */
    public boolean decides() {
        return this == DECISION || this == WITHDRAWAL;
    }

    boolean givesReason() {
        return folder.equals("reason");
    }

    /** Blanks that are always known where it is used. */
    Set<Blank> always() {
        return this == SLOT ? Set.of(Blank.SLOT) : Set.of();
    }

    /** Whether a letter may have both. */
    boolean meets(Replaceable other) {
        return !folder.equals(other.folder);
    }
}
