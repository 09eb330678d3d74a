package io.gracefulno.coaching;

/** What is shared beside the letter only where it is ticked. */
public enum Also {
    /** Why they really decline. */
    REASON,
    DEAL_BREAKERS,
    /** What the recruiter wrote back. */
    REPLIES
}
