package io.gracefulno.letter.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Intake.Asked;
import io.gracefulno.casebook.Remark;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Questions asked once: whether another time would solve it, why the notice is short, and whether they were there. */
final class Solving {
    static final String RESCHEDULE = "timing.reschedule";
    static final String WHEN = "timing.reschedule.when";
    static final String CAUSE = "letter.cause";
    static final String ATTENDED = "timing.attended";

    private final Draw draw;
    private final TextFields texts;

    Solving(Draw draw, TextFields texts) {
        this.draw = draw;
        this.texts = texts;
    }

    List<LayoutBlock> reschedule(Case theCase) {
        Facts facts = theCase.facts();
        int generation = theCase.generation();
        String chosen = facts.kind() == Kind.RESCHEDULE ? "yes" : "no";
        return List.of(
                draw.input(RESCHEDULE, generation, Need.REQUIRED, draw.radio(RESCHEDULE, List.of("yes", "no"), chosen)),
                texts.text(WHEN, Fact.NEW_TIME, facts, generation));
    }

    List<LayoutBlock> cause(Case theCase, List<Remark> found) {
        return texts.own(CAUSE, Fact.CAUSE, theCase, found);
    }

    /** Whoever had spoken with them was more likely there than not. */
    LayoutBlock attended(Case theCase) {
        String likely = theCase.facts().stage() == Stage.INVITED ? "no" : "yes";
        InputBlock attended = draw.input(
                ATTENDED, theCase.generation(), Need.REQUIRED, draw.radio(ATTENDED, List.of("yes", "no"), likely));
        // A yes lets the booked time go, so it counts once it is submitted.
        attended.setDispatchAction(false);
        return attended;
    }

    static boolean wasThere(Form form) {
        return form.choice(ATTENDED).equals(Optional.of("yes"));
    }

    /** In S2, where an answer that was given once can be taken back. */
    List<LayoutBlock> answered(Case theCase, List<Remark> found) {
        List<LayoutBlock> blocks = new ArrayList<>();
        Intake intake = theCase.intake();
        Facts facts = intake.facts();
        if (intake.asked().contains(Asked.RESCHEDULE) && facts.reason() == Reason.TIMING && isEither(facts)) {
            blocks.addAll(reschedule(theCase));
        }
        if (intake.asked().contains(Asked.CAUSE) || facts.knows(Fact.CAUSE)) {
            blocks.addAll(cause(theCase, found));
        }
        return blocks;
    }

    /** Other alternatives are chosen elsewhere, and stay what they are. */
    private static boolean isEither(Facts facts) {
        return facts.kind() == Kind.DECLINE || facts.kind() == Kind.RESCHEDULE;
    }

    static void read(Form form, Facts was, Facts.Builder facts) {
        TextFields.read(form, WHEN, Fact.NEW_TIME, facts);
        TextFields.read(form, CAUSE, Fact.CAUSE, facts);
        form.choice(RESCHEDULE)
                .filter(_ -> isEither(was))
                .ifPresent(solves -> facts.kind(solves.equals("yes") ? Kind.RESCHEDULE : Kind.DECLINE));
    }
}
