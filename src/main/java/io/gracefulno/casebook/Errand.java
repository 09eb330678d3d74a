package io.gracefulno.casebook;

/**
 * Something to be done at Slack, kept until it is done.
 *
 * @param unsure whether an earlier try was cut off, so that Slack may have done it already
 * @param attempts how often it was tried
 */
public record Errand(
        String id, Owner owner, Kind kind, String caseId, MessageAt message, boolean unsure, int attempts) {
    /** What is to be done. */
    public enum Kind {
        /** Post the case's message, or bring it up to date. */
        DRAW_CASE,
        /** Remove the message of a case that is gone. */
        REMOVE_MESSAGE,
        /** Bring the person's Home up to date. */
        DRAW_HOME
    }

    /** The same, after a try of which nobody knows how it ended. */
    public Errand perhapsDone() {
        return new Errand(id, owner, kind, caseId, message, true, attempts);
    }

    private static final MessageAt NOWHERE = new MessageAt("", "");

    /** The case's message shall show the case as it is when it is drawn. */
    public static Errand drawing(String id, Case theCase) {
        return new Errand(id, theCase.owner(), Kind.DRAW_CASE, theCase.id(), NOWHERE, false, 0);
    }

    /** The person's Home shall show their cases as they are when it is drawn. */
    public static Errand home(String id, Owner owner) {
        return new Errand(id, owner, Kind.DRAW_HOME, "", NOWHERE, false, 0);
    }

    public static Errand removing(String id, Case theCase, MessageAt message) {
        return new Errand(id, theCase.owner(), Kind.REMOVE_MESSAGE, theCase.id(), message, false, 0);
    }
}
