package io.gracefulno.letter.slack;

import static java.util.stream.Collectors.toCollection;

import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Intake.Asked;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.slackkit.Form;
import io.gracefulno.timing.Notice;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A question asked in a step of its own, since the letter would be another with its answer. Two at most at once. */
enum OneMore {
    /** Whether the other offer is accepted. */
    ACCEPTED(MoreView.ACCEPTED),
    /** The reason that is none of ours. */
    REASON_WORDS(MoreView.REASON_WORDS),
    /** Whether another time would solve it. */
    RESCHEDULE(Solving.RESCHEDULE),
    /** Why the notice is short. */
    CAUSE(Solving.CAUSE),
    /** Whether they were there. */
    ATTENDED(Solving.ATTENDED);

    private final String field;

    OneMore(String field) {
        this.field = field;
    }

    /** What a letter can't be written well without, as it stands now. */
    static Set<OneMore> missing(Intake intake, Instant now) {
        Set<OneMore> missing = onceOnly(intake, now);
        Facts facts = intake.facts();
        if (intake.awaitsConfirmation()) {
            missing.add(ACCEPTED);
        } else if (facts.reason() == Reason.OTHER && !facts.knows(Fact.OTHER_REASON)) {
            missing.add(REASON_WORDS);
        }
        return missing;
    }

    /** Those that no other view asks first; an answer of none is an answer. */
    static Set<OneMore> onceOnly(Intake intake, Instant now) {
        Set<OneMore> missing = EnumSet.noneOf(OneMore.class);
        Facts facts = intake.facts();
        boolean declines = facts.kind() == Kind.DECLINE;
        if (declines && facts.reason() == Reason.TIMING && !intake.asked().contains(Asked.RESCHEDULE)) {
            missing.add(RESCHEDULE);
        }
        if (intake.isOvertaken(now)) {
            missing.add(ATTENDED);
        }
        boolean late = intake.situation().notice(now).equals(Optional.of(Notice.LATE));
        if (late
                && facts.kind().givesUpSlot()
                && !facts.knows(Fact.CAUSE)
                && !intake.asked().contains(Asked.CAUSE)) {
            missing.add(CAUSE);
        }
        return missing;
    }

    /** Those that stand in the view. */
    static Set<OneMore> in(Form form) {
        return Stream.of(values())
                .filter(one -> form.has(one.field))
                .collect(toCollection(() -> EnumSet.noneOf(OneMore.class)));
    }

    /** What was in the view that is submitted was asked, answered or not. */
    static Intake asked(Form form, Intake told) {
        Intake asked = told;
        for (OneMore one : in(form)) {
            asked = switch (one) {
                case RESCHEDULE -> asked.asked(Asked.RESCHEDULE);
                case CAUSE -> asked.asked(Asked.CAUSE);
                case ATTENDED -> Solving.wasThere(form) ? asked.attended() : asked.asked(Asked.ATTENDED);
                case ACCEPTED, REASON_WORDS -> asked;
            };
        }
        return asked;
    }
}
