package io.gracefulno.review;

import static java.util.Locale.ROOT;

/** What can harm a decline, in the order in which it harms. */
public enum Rule {
    /** A placeholder of some template was left in. */
    PLACEHOLDER_LEFT,
    /** A reader can't tell that the candidate is out. */
    MISSING_DECISION,
    /** Says no, and also that they are still coming. */
    CONTRADICTORY_DECISION,
    /** Contempt, insult, shouting, or an order never to write again. */
    HOSTILE,
    /** Fault is found with the employer, its people, the role, the pay or the process. */
    NEGATIVE_ABOUT_EMPLOYER,
    /** "I'd continue if you…": off while negotiating. */
    BARGAINS,
    /** Health, family detail, pay figures, or the new employer's name. */
    DISCLOSES_PRIVATE,
    /** The no is there, but softened. */
    HEDGED_DECISION,
    /** Three or more reasons, or the story of the decision. */
    OVER_EXPLAINS,
    /** A second apology for the one decision. */
    OVER_APOLOGISES,
    /** A calamity out of proportion, which reads as an excuse. */
    DRAMATIC_EXCUSE,
    /** A fog phrase where a reason should be. */
    TOO_VAGUE,
    /** Superlatives, or eagerness to join, while declining. */
    FALSE_ENTHUSIASM,
    /** No word of gratitude at all. */
    MISSING_THANKS,
    /** Contact is wanted, and no line leaves a way to it. */
    NO_WAY_BACK,
    /** More than 150 words. */
    TOO_LONG;

    /** Its name in JSON, ids and wording. */
    public String code() {
        return name().toLowerCase(ROOT);
    }
}
