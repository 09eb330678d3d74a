package io.gracefulno.letter;

/** Two sentences between greeting and sign-off, or a letter of at most 120 words. */
public enum Length {
    SHORT,
    STANDARD
}
