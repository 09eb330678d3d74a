package io.gracefulno.cli;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Stage;
import io.gracefulno.timing.Circumstance;
import io.gracefulno.timing.Situation;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Reads what is known of an invitation from JSON; the names are a fixed contract. */
final class SituationJson {
    private enum Rapport {
        NONE,
        SOME,
        WEEKS
    }

    private static final Map<String, Circumstance> FLAGS = Map.of(
            "inPerson", Circumstance.IN_PERSON,
            "closeToManager", Circumstance.CLOSE_TO_MANAGER,
            "sensitive", Circumstance.SENSITIVE);

    private SituationJson() {}

    /** @throws FieldException naming the first field that is wrong and what it accepts */
    static Situation read(Fields fields) {
        Situation situation = new Situation(
                fields.instant("invitedAt").map(OffsetDateTime::toInstant),
                fields.instant("slot").map(OffsetDateTime::toInstant),
                fields.choice("stage", Stage.class).orElse(Stage.INVITED),
                circumstances(fields));
        if (situation.isBackwards()) {
            throw new FieldException("slot", "the interview can't come before its invitation; check both times");
        }
        return situation;
    }

    private static Set<Circumstance> circumstances(Fields fields) {
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        FLAGS.forEach((field, circumstance) -> {
            if (fields.flag(field).orElse(false)) {
                circumstances.add(circumstance);
            }
        });
        if (fields.choice("rapport", Rapport.class).orElse(Rapport.NONE) == Rapport.WEEKS) {
            circumstances.add(Circumstance.WEEKS_OF_RAPPORT);
        }
        if (fields.choice("invitedBy", Channel.class).orElse(Channel.EMAIL) == Channel.LINKEDIN) {
            circumstances.add(Circumstance.INVITED_ON_LINKEDIN);
        }
        return circumstances;
    }
}
