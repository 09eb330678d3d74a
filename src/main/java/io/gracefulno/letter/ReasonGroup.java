package io.gracefulno.letter;

/** What a reason comes to in general words: a true and complete statement that gives nothing away. */
public enum ReasonGroup {
    /** The match isn't right. */
    FIT,
    /** A limit or a change on the person's side. */
    CIRCUMSTANCES,
    /** They are going another way. */
    DIRECTION,
    /** Has no general line. */
    UNSPOKEN
}
