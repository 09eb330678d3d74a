package io.gracefulno.casebook;

/** How far a case is. */
public enum State {
    /** Opened; nothing was submitted yet. */
    DRAFT,
    /** The facts are in; the letter isn't saved yet. */
    OPEN,
    /** The letter is saved and waits to be sent. */
    READY,
    /** The person marked it as sent. */
    SENT,
    /** Closed without being sent. */
    CLOSED
}
