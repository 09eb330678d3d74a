package io.gracefulno.letter;

/** One thing a letter does, in the order of its plan. */
enum Step {
    THANKS,
    /** The no, with its reason in the same breath or right after it. */
    DECISION,
    /** Gives the slot back, or owns that it was missed, with the one sorry; without a slot the sorry alone. */
    SLOT,
    APOLOGY,
    COMPLIMENT,
    FEEDBACK,
    REFERRAL,
    DOOR,
    WISHES,
    REQUEST,
    /** The times that would suit. */
    TIMES,
    /** What went before between the two. */
    RECAP,
    WHAT_CHANGED,
    /** The whole of a connection note. */
    NOTE
}
