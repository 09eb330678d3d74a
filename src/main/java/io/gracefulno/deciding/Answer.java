package io.gracefulno.deciding;

/** What a person says through a lens. Unsure is an answer. */
public enum Answer {
    YES,
    UNSURE,
    NO
}
