package io.gracefulno.casebook;

/** How far a case is. */
public enum State {
    /** Opened; nothing was submitted yet. */
    DRAFT,
    /** The facts are in, or what to do is chosen; the letter isn't saved yet. */
    OPEN,
    /** The letter is saved and waits to be sent. */
    READY,
    /**
     * What was sent leaves it open: it asked for time, for another way or with questions, took a no back, or promised to
     * think about new terms.
     */
    WAITING,
    /** The no was sent, and whatever they replied is answered. */
    SENT,
    /** It was sent and they replied; the answer to that is under way. */
    REPLIED,
    /** They take the interview. */
    GOING,
    /** Closed without being sent. */
    CLOSED
}
