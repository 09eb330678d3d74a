package io.gracefulno.cli;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.pushback.Push;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.Rung;
import io.gracefulno.pushback.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what an answer rests on from JSON; the names are a fixed contract. */
final class PushJson {
    /** Deal-breakers are a handful of short conditions. */
    private static final int MOST = 10;

    private static final int LONGEST = 200;

    private static final List<Fact> TEXTS = List.of(
            Fact.RECRUITER,
            Fact.CANDIDATE,
            Fact.COMPANY,
            Fact.ROLE,
            Fact.LATER_MONTH,
            Fact.REPLY_ADDRESS,
            Fact.REFERRAL_NAME,
            Fact.REFERRAL_EMAIL);

    private PushJson() {}

    /** @throws FieldException naming the first field that is wrong and what it accepts */
    static Push read(Fields fields, Reading reading) {
        String byDate = fields.text(Fact.BY_DATE.field(), Fact.BY_DATE.limit()).orElse("");
        return Push.of(sent(fields), reading)
                .at(rung(fields))
                .after(terms(fields))
                .by(byDate)
                .variant(fields.number("variant", 0));
    }

    /** Counts the answers so far, this one included. */
    private static Rung rung(Fields fields) {
        return Rung.of(fields.number("count", 1, 1));
    }

    private static Facts sent(Fields fields) {
        fields.mustBeObject(Claim.REFERRAL.field());
        Reason told = fields.choice("sentReason", Reason.class).orElse(Reason.NONE);
        Facts.Builder facts = Facts.builder()
                .reason(told)
                .disclosure(Optional.of(Disclosure.SPECIFIC))
                .claim(Claim.ACCEPTED_CONFIRMED, told == Reason.ACCEPTED_OFFER)
                .channel(fields.choice("channel", Channel.class).orElse(Channel.EMAIL))
                .register(fields.choice("register", Register.class).orElse(Register.NEUTRAL))
                .door(fields.choice("openDoor", Door.class))
                .claim(Claim.REFERRAL, fields.has(Claim.REFERRAL.field()))
                .claim(
                        Claim.REFERRAL_AGREED,
                        fields.flag(Claim.REFERRAL_AGREED.field()).orElse(false));
        TEXTS.forEach(fact -> fields.text(fact.field(), fact.limit()).ifPresent(text -> facts.text(fact, text)));
        if (told == Reason.OTHER) {
            // What they wrote isn't told here, and no answer repeats it: only that they did matters.
            facts.text(Fact.OTHER_REASON, "In their own words");
        }
        return facts.build();
    }

    /** Only where all are solved is there anything to talk about. */
    private static Terms terms(Fields fields) {
        List<String> dealBreakers = fields.texts("dealBreakers", MOST, LONGEST);
        List<String> solved = fields.texts("solved", MOST, LONGEST);
        Set<String> recorded = new HashSet<>(dealBreakers);
        if (!recorded.containsAll(solved)) {
            throw new FieldException(
                    "solved",
                    recorded.isEmpty()
                            ? "expected nothing, as dealBreakers has none"
                            : "expected some of " + String.join(", ", dealBreakers));
        }
        if (recorded.isEmpty()) {
            return Terms.NONE_ASKED;
        }
        return solved.containsAll(recorded) ? Terms.TALK : Terms.UNSOLVED;
    }
}
