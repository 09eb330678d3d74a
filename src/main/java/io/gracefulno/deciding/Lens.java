package io.gracefulno.deciding;

/** One of the four ways to look at an invitation. A no counts towards declining. */
public enum Lens {
    /** Does it move a goal of one to three years forward? */
    CAREER,
    /** Place, hours, travel and papers, for the family too. */
    LOGISTICS,
    /** Is it the right moment, or would the time serve something better? */
    TIMING,
    /** Time and energy to prepare and do well. */
    READINESS
}
