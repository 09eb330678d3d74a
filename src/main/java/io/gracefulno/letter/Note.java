package io.gracefulno.letter;

/** Something the person should know about a letter that isn't in it. The sentence itself is wording. */
public enum Note {
    /** Nobody signs: the candidate's name isn't known. */
    NAME_MISSING,
    /** An accepted offer isn't claimed, since it isn't confirmed. */
    OFFER_NOT_CONFIRMED,
    /** More was asked to be said than this reason may ever say. */
    DISCLOSURE_CAPPED,
    /** The person's own reason is missing, so none is given. */
    OWN_REASON_MISSING,
    /** A short letter leaves the compliment, feedback or referral out. */
    SHORT_LEAVES_OUT,
    /** The month they named isn't in it: no sentence of this letter asks to be asked again. */
    LATER_MONTH_LEFT_OUT,
    /** A missed interview gets a sorry and no excuse. */
    CAUSE_LEFT_OUT,
    /** The person suggested isn't named, since they haven't agreed. */
    REFERRAL_NOT_NAMED,
    /** More than 120 words; the person's own words are long. */
    LONG
}
