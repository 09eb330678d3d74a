package io.gracefulno.pushback;

/** What became of the deal-breakers once new terms were proposed. */
public enum Terms {
    /** None were recorded, or nobody went through them: the decision stands. */
    NONE_ASKED,
    /** At least one remains: the decision stands. */
    UNSOLVED,
    /** All are solved, and the person wants to talk after all. */
    TALK,
    /** All are solved, and the person answers by a date. */
    THINK
}
