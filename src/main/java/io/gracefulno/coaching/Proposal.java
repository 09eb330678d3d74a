package io.gracefulno.coaching;

/**
 * What a coach says of an excerpt.
 *
 * @param excerpt which one, from 0
 * @param comment empty if there is none
 * @param wording what could stand in its place, names still hidden; empty if nothing is proposed
 * @param fate what the candidate did with it
 */
public record Proposal(int excerpt, String comment, String wording, Fate fate) {

    /** What became of it. */
    public enum Fate {
        OPEN,
        /** Taken as it was. */
        USED,
        /** Taken and changed. */
        EDITED,
        /** The candidate's own words stay. */
        KEPT,
        /** A comment alone, read. */
        SEEN
    }

    public static Proposal of(int excerpt, String comment, String wording) {
        return new Proposal(excerpt, comment, wording, Fate.OPEN);
    }

    public boolean isEmpty() {
        return comment.isEmpty() && wording.isEmpty();
    }

    public boolean isOpen() {
        return fate == Fate.OPEN;
    }

    public Proposal becoming(Fate next) {
        return new Proposal(excerpt, comment, wording, next);
    }
}
