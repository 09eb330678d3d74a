package io.gracefulno.letter;

/** How far the conversation with the employer has gone. */
public enum Stage {
    /** Not spoken yet. */
    INVITED,
    /** At least one conversation. */
    SCREENED,
    /** A later round. */
    LATER
}
