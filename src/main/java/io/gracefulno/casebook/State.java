package io.gracefulno.casebook;

/** How far a case is. */
public enum State {
    /** Opened; nothing was submitted yet. */
    DRAFT,
    /** The facts are in, or what to do is chosen; the letter isn't saved yet. */
    OPEN,
    /** The letter is saved and waits to be sent. */
    READY,
    /** A letter that leaves it open was sent: for time, for another way, with questions. */
    WAITING,
    /** The person marked it as sent. */
    SENT,
    /** It was sent and they replied; the answer to that is under way. */
    REPLIED,
    /** They take the interview. */
    GOING,
    /** Closed without being sent. */
    CLOSED
}
