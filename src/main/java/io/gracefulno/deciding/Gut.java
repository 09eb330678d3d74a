package io.gracefulno.deciding;

/** Would you take it if it were offered? */
public enum Gut {
    YES,
    NO,
    HARD_TO_TELL
}
