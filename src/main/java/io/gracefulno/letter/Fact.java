package io.gracefulno.letter;

/** A fact that is a short text. Blank means that it isn't known. */
public enum Fact {
    RECRUITER("recruiter", 80),
    CANDIDATE("candidate", 80),
    COMPANY("company", 80),
    ROLE("role", 120),
    /** The person's own sentence for {@link Reason#OTHER}. */
    OTHER_REASON("otherReason", 200),
    /** One honest, brief cause of short notice. */
    CAUSE("cause", 120),
    COMPLIMENT("compliment", 150),
    FEEDBACK("feedback", 150),
    REFERRAL_NAME("referral.name", 80),
    REFERRAL_EMAIL("referral.email", 254),
    /** Where the person can be reached. */
    REPLY_ADDRESS("replyAddress", 254),
    /** A date (ISO 8601) or words for one. */
    BY_DATE("byDate", 60),
    /** What they need to know before they answer: a clause such as {@code how many days a week are on site}. */
    QUESTION("question", 200),
    SECOND_QUESTION("secondQuestion", 200),
    /** One or two times that would suit, in words, or one in ISO 8601. */
    NEW_TIME("newTime", 160),
    OTHER_ROLE("otherRole", 120),
    SKILL("skill", 120),
    LATER_MONTH("laterMonth", 40),
    WHAT_CHANGED("whatChanged", 200),
    CALLED_ON("calledOn", 60),
    DECLINED_ON("declinedOn", 60),
    PLACE("place", 80),
    TRAVEL_TIME("travelTime", 60),
    TOPIC("topic", 120),
    /** How long a first call should take: a number or words. */
    MINUTES("minutes", 20),
    /** The line above the name, in the place of ours, as it stands. */
    SIGN_OFF("signOff", 60);

    private final String field;
    private final int limit;

    Fact(String field, int limit) {
        this.field = field;
        this.limit = limit;
    }

    /** The JSON name, nested names joined by a dot. */
    public String field() {
        return field;
    }

    /** The most it may have, in UTF-16 units. */
    public int limit() {
        return limit;
    }
}
