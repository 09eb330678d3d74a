package io.gracefulno.letter;

/** Whose dates, times and titles: {@code Thursday, March 18} or {@code Thursday 18 March}. */
public enum Spelling {
    US,
    UK
}
