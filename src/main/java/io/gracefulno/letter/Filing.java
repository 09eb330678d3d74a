package io.gracefulno.letter;

import java.util.Optional;

/**
 * How a hiring system would probably file what a letter says of the reason: likely, never certain. Each is a reason for
 * a withdrawal as SmartRecruiters names them. It knows cultural fit and a lack of follow-up, too; those would only
 * follow from what a letter never says. Workable and Greenhouse have one name for all withdrawals.
 */
public enum Filing {
    ANOTHER_JOB,
    COMPENSATION,
    PERSONAL,
    COMMUTE,
    CONFUSING_DESCRIPTION,
    STAYING,
    NEVER_INTERESTED;

    /** As a no for these facts would be filed; empty where no sentence of ours names the reason in it. */
    public static Optional<Filing> of(Facts facts) {
        Brief brief = Brief.of(facts);
        return facts.kind().declines() && brief.isInOurWords()
                ? of(brief.worded(), brief.disclosure())
                : Optional.empty();
    }

    /** As a reason is filed of which so much is said; empty where nothing but the withdrawal is on file. */
    static Optional<Filing> of(Reason reason, Disclosure said) {
        return said == Disclosure.SPECIFIC ? of(reason) : Optional.empty();
    }

    private static Optional<Filing> of(Reason reason) {
        return switch (reason) {
            case ACCEPTED_OFFER, BETTER_MATCH -> Optional.of(ANOTHER_JOB);
            case STAYING -> Optional.of(STAYING);
            case PAY -> Optional.of(COMPENSATION);
            case LOCATION, TRAVEL, VISA -> Optional.of(COMMUTE);
            case PERSONAL, TIMING, NO_PREP_TIME -> Optional.of(PERSONAL);
            case DIFFERS_FROM_ADVERT -> Optional.of(CONFUSING_DESCRIPTION);
            case ROLE_FIT, LEVEL -> Optional.of(NEVER_INTERESTED);
            // Never named, or named in words that only the person knows.
            case VALUES, EMPLOYER_CONCERNS, PROCESS, NONE, OTHER -> Optional.empty();
        };
    }
}
