package io.gracefulno.letter;

/** What is said about staying in touch: nothing, a courtesy, or a promise. */
public enum Door {
    NONE,
    POLITE,
    GENUINE
}
