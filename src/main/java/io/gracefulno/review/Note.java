package io.gracefulno.review;

/** Something to say about a review that isn't a finding. The sentence itself is wording. */
public enum Note {
    /** The text isn't English, so it isn't checked. */
    NOT_ENGLISH
}
