package io.gracefulno.cli;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Spelling;
import io.gracefulno.letter.Stage;

/** Reads the facts of a letter from JSON; the names are a fixed contract. */
final class FactsJson {
    private FactsJson() {}

    /** @throws FieldException naming the first field that is wrong and what it accepts */
    static Facts read(Fields fields) {
        fields.mustBeObject(Claim.REFERRAL.field());
        Kind kind = fields.choice("kind", Kind.class).orElse(Kind.DECLINE);
        Facts.Builder facts = Facts.builder()
                .kind(kind)
                .reason(fields.choice("reason", Reason.class).orElse(Reason.NONE))
                .disclosure(fields.choice("disclosure", Disclosure.class))
                .stage(fields.choice("stage", Stage.class).orElse(Stage.INVITED))
                .channel(fields.choice("channel", Channel.class).orElse(Channel.EMAIL))
                .register(fields.choice("register", Register.class).orElse(Register.NEUTRAL))
                .length(fields.choice("length", Length.class).orElse(Length.STANDARD))
                .spelling(fields.choice("spelling", Spelling.class).orElse(Spelling.US))
                .door(fields.choice("openDoor", Door.class))
                .withdraw(fields.flag("withdraw"))
                .apologise(fields.flag("apologise"))
                .emailFollows(fields.flag("email").orElse(true))
                .slot(fields.instant("slot"))
                .timezone(fields.zone("timezone"))
                .slotZone(fields.zone("slotZone"));
        for (Fact fact : Fact.values()) {
            fields.text(fact.field(), fact.limit()).ifPresent(text -> facts.text(fact, text));
        }
        for (Claim claim : Claim.values()) {
            facts.claim(claim, holds(fields, claim, kind));
        }
        return facts.build();
    }

    private static boolean holds(Fields fields, Claim claim, Kind kind) {
        return switch (claim) {
            case REFERRAL -> fields.has(claim.field());
            // Whoever asks for a connection note still cares for the company, unless they say no.
            case INTERESTED -> fields.flag(claim.field()).orElse(kind == Kind.LINKEDIN_NOTE);
            case APPLIED,
                    APPROACHED,
                    ALREADY_ACCEPTED,
                    MISSED,
                    ACCEPTED_CONFIRMED,
                    PAY_DISCUSSED,
                    REFERRAL_AGREED,
                    MATERIALS -> fields.flag(claim.field()).orElse(false);
        };
    }
}
