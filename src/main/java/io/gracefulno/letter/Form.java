package io.gracefulno.letter;

/** Whether a wording stands alone or continues the sentence before it. */
public enum Form {
    /** Whole sentences, or a line such as a greeting. */
    SENTENCE,
    /** Starts small, has no stop, follows a comma. */
    CLAUSE
}
