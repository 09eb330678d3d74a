package io.gracefulno.review;

/** What the writer said about a draft, which switches a rule on or off. */
public enum Circumstance {
    /** They want to stay in contact: a letter without a way back is worth a remark. */
    WANTS_CONTACT,
    /** They are negotiating: naming terms is no slip. */
    NEGOTIATING
}
