package io.gracefulno.casebook;

import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import java.time.Instant;
import java.util.Optional;

/**
 * What the person told about the invitation.
 *
 * @param reasonChosen false until a reason was picked; the facts then say {@link Reason#NONE}
 * @param leftover text after the command that found no place
 * @param invitedAt when the invitation arrived
 * @param address the recruiter's email address, for opening the letter in a mail program; empty if unknown
 * @param wantsReferral the fields for suggesting somebody else are shown
 * @param wantsFeedback the field for feedback is shown
 */
public record Intake(
        Facts facts,
        boolean reasonChosen,
        String leftover,
        Optional<Instant> invitedAt,
        String address,
        boolean wantsReferral,
        boolean wantsFeedback) {

    /** Nothing told yet. */
    public static Intake of(Facts facts) {
        return new Intake(facts, false, "", Optional.empty(), "", false, false);
    }

    public Intake facts(Facts changed) {
        return new Intake(changed, reasonChosen, leftover, invitedAt, address, wantsReferral, wantsFeedback);
    }

    public Intake chosen(Facts changed) {
        return new Intake(changed, true, leftover, invitedAt, address, wantsReferral, wantsFeedback);
    }

    public Intake leftover(String text) {
        return new Intake(facts, reasonChosen, text, invitedAt, address, wantsReferral, wantsFeedback);
    }

    public Intake invitedAt(Optional<Instant> at) {
        return new Intake(facts, reasonChosen, leftover, at, address, wantsReferral, wantsFeedback);
    }

    public Intake address(String email) {
        return new Intake(facts, reasonChosen, leftover, invitedAt, email, wantsReferral, wantsFeedback);
    }

    public Intake withReferral() {
        Facts refers = facts.edit().claim(Claim.REFERRAL, true).build();
        return new Intake(refers, reasonChosen, leftover, invitedAt, address, true, wantsFeedback);
    }

    /** Nobody is suggested after all. */
    public Intake withoutReferral() {
        Facts silent = facts.edit()
                .claim(Claim.REFERRAL, false)
                .claim(Claim.REFERRAL_AGREED, false)
                .text(Fact.REFERRAL_NAME, "")
                .text(Fact.REFERRAL_EMAIL, "")
                .build();
        return new Intake(silent, reasonChosen, leftover, invitedAt, address, false, wantsFeedback);
    }

    public Intake withFeedback() {
        return new Intake(facts, reasonChosen, leftover, invitedAt, address, wantsReferral, true);
    }

    /** Whether nothing that makes a case is told: no name, no company, no role, no reason, no slot. */
    public boolean isEmpty() {
        return !reasonChosen
                && facts.slot().isEmpty()
                && !facts.knows(Fact.RECRUITER)
                && !facts.knows(Fact.COMPANY)
                && !facts.knows(Fact.ROLE);
    }

    /** Whether the one question that must be asked for this reason is still open. */
    public boolean awaitsConfirmation() {
        return facts.reason() == Reason.ACCEPTED_OFFER && !facts.holds(Claim.ACCEPTED_CONFIRMED);
    }
}
