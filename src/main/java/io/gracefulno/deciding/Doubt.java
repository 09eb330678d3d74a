package io.gracefulno.deciding;

/** What the doubt is made of. */
public enum Doubt {
    NERVES,
    MISMATCH,
    HARD_TO_TELL
}
