package io.gracefulno.casebook;

/** Where a case stands in the lists of its owner. */
public enum Shelf {
    /** In none: a draft in which nothing was told yet is none of the person's business. */
    NONE,
    /** Begun, ready, or waiting for an answer: theirs, or the person's to a reply. */
    OPEN,
    /** Done with: sent, closed, or the interview is taken. */
    DONE;

    public static Shelf of(Case theCase) {
        return switch (theCase.state()) {
            case READY, WAITING, REPLIED -> OPEN;
            case DRAFT, OPEN -> theCase.isUnfinished() ? OPEN : NONE;
            case SENT, GOING, CLOSED -> DONE;
        };
    }
}
