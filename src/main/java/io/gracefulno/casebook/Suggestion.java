package io.gracefulno.casebook;

import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;

/**
 * Whom the person suggests when the recruiter asks for somebody else.
 *
 * @param name of somebody who agreed to be named
 * @param address theirs; empty if it isn't to be passed on
 */
public record Suggestion(Way way, String name, String address) {
    /** Whether somebody comes to mind, and may be named. */
    public enum Way {
        NOBODY,
        /** Somebody, who is to be asked first. */
        ASKS_FIRST,
        AGREED
    }

    /** Nobody comes to mind. */
    public static final Suggestion NOBODY = new Suggestion(Way.NOBODY, "", "");

    /** Whom the letter suggested. */
    public static Suggestion of(Facts sent) {
        if (sent.knows(Fact.REFERRAL_NAME) && sent.holds(Claim.REFERRAL_AGREED)) {
            return new Suggestion(Way.AGREED, sent.text(Fact.REFERRAL_NAME), sent.text(Fact.REFERRAL_EMAIL));
        }
        return sent.holds(Claim.REFERRAL) ? new Suggestion(Way.ASKS_FIRST, "", "") : NOBODY;
    }
}
