package io.gracefulno.preferences;

/** What a person keeps out of their messages. */
public enum Quiet {
    /** Letters: the messages of a case then hold its buttons only. */
    LETTERS,
    /** Reminders of every kind. */
    REMINDERS
}
