package io.gracefulno.deciding;

/** The five ends of the tree. Each leads on. */
public enum Outcome {
    PROCEED,
    RESEARCH,
    OTHER_ROLES,
    ALTERNATIVE,
    DECLINE
}
