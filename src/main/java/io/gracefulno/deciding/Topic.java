package io.gracefulno.deciding;

/** What is still open, and may be asked of the recruiter. The sentences themselves are wording. */
public enum Topic {
    VISA,
    LOGISTICS,
    CAREER,
    CULTURE,
    READINESS,
    TIMING
}
