package io.gracefulno.coaching;

/** What a coach is asked about. */
public enum Matter {
    /** A letter that is written. */
    LETTER,
    /** Whether to go at all. */
    DECISION
}
