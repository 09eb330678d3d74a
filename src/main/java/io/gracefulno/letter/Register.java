package io.gracefulno.letter;

/** How a letter speaks: to an office, to a colleague, to a person. Each is built differently, not only signed so. */
public enum Register {
    FORMAL,
    NEUTRAL,
    WARM
}
