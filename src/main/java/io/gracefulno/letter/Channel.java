package io.gracefulno.letter;

/** How the message reaches the recruiter. The person sends it, always. */
public enum Channel {
    EMAIL,
    LINKEDIN,
    PHONE,
    TEXT
}
