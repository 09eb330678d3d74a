package io.gracefulno.preferences;

/** What an admin typed, read or not. */
sealed interface Typed {
    /** It is a text with blanks and sections, and nothing else. */
    record Read(OwnText text) implements Typed {}

    /** It isn't. */
    record Unread(Fault fault) implements Typed {}
}
