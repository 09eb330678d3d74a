package io.gracefulno.letter;

/** Why the candidate really declines. Private: what a letter says of it is decided by {@link Disclosure}. */
public enum Reason {
    ACCEPTED_OFFER(ReasonGroup.DIRECTION, Disclosure.SPECIFIC),
    ROLE_FIT(ReasonGroup.FIT, Disclosure.SPECIFIC),
    PERSONAL(ReasonGroup.CIRCUMSTANCES, Disclosure.SPECIFIC),
    VALUES(ReasonGroup.FIT, Disclosure.GENERAL),
    STAYING(ReasonGroup.DIRECTION, Disclosure.SPECIFIC),
    PAY(ReasonGroup.FIT, Disclosure.SPECIFIC),
    LOCATION(ReasonGroup.CIRCUMSTANCES, Disclosure.SPECIFIC),
    TIMING(ReasonGroup.CIRCUMSTANCES, Disclosure.SPECIFIC),
    NO_PREP_TIME(ReasonGroup.CIRCUMSTANCES, Disclosure.SPECIFIC),
    EMPLOYER_CONCERNS(ReasonGroup.FIT, Disclosure.GENERAL),
    PROCESS(ReasonGroup.FIT, Disclosure.GENERAL),
    DIFFERS_FROM_ADVERT(ReasonGroup.FIT, Disclosure.SPECIFIC),
    BETTER_MATCH(ReasonGroup.DIRECTION, Disclosure.SPECIFIC),
    LEVEL(ReasonGroup.FIT, Disclosure.SPECIFIC),
    VISA(ReasonGroup.CIRCUMSTANCES, Disclosure.SPECIFIC),
    TRAVEL(ReasonGroup.CIRCUMSTANCES, Disclosure.SPECIFIC),
    NONE(ReasonGroup.UNSPOKEN, Disclosure.NONE),
    /** The person's own sentence. */
    OTHER(ReasonGroup.UNSPOKEN, Disclosure.SPECIFIC);

    private final ReasonGroup group;
    private final Disclosure cap;

    Reason(ReasonGroup group, Disclosure cap) {
        this.group = group;
        this.cap = cap;
    }

    public ReasonGroup group() {
        return group;
    }

    /** The most a letter may ever say of this reason. */
    public Disclosure cap() {
        return cap;
    }

    /** Whether an open door is a matter of time, so that staying in touch is meant. */
    public boolean isMatterOfTime() {
        return this == TIMING || this == NO_PREP_TIME;
    }
}
