package io.gracefulno.afterwards;

/** What a short hello may bring. */
public enum Idea {
    /** Something that they may like to read: a title or a link. */
    ARTICLE,
    /** Something that they reached, to congratulate them on. */
    MILESTONE,
    /** Where the person is now, in a sentence of their own. */
    UPDATE
}
