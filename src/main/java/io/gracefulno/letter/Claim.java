package io.gracefulno.letter;

/** Something that must be true before a wording may lean on it. */
public enum Claim {
    /** They applied: "my application", "withdraw". */
    APPLIED("applied"),
    /** The recruiter wrote first: "getting in touch". */
    APPROACHED("approached"),
    /** The interview had been accepted: "since I accepted". */
    ALREADY_ACCEPTED("alreadyAccepted"),
    /** The booked time has passed and they weren't there; without a booked time it says nothing. */
    MISSED("missed"),
    /** Another offer was accepted, confirmed by the person: "taken a job elsewhere". */
    ACCEPTED_CONFIRMED("acceptedConfirmed"),
    /** Pay was talked about: "open about pay". */
    PAY_DISCUSSED("payDiscussed"),
    /** They know somebody else who may suit. */
    REFERRAL("referral"),
    /** The person suggested instead agreed to be named. */
    REFERRAL_AGREED("referral.agreed"),
    /** They still care for the company: "I follow what they do". */
    INTERESTED("interested"),
    /** What they apply with is up to date and shows progress: "I can send an up-to-date CV". */
    MATERIALS("materials");

    private final String field;

    Claim(String field) {
        this.field = field;
    }

    /** The JSON name, nested names joined by a dot. */
    public String field() {
        return field;
    }
}
