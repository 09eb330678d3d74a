package io.gracefulno.casebook;

/** Whether what is told may stand there already, since nobody knows how an earlier try ended. */
public enum Twice {
    NO,
    /** It says so itself, for whoever reads the same once more. */
    PERHAPS
}
