package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Answering;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.pushback.Rung;
import io.gracefulno.review.Rule;
import io.gracefulno.review.slack.Dismissal;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** P2's doors: what they are doing, how firm the answer is, its text, what there is to say of it. */
public final class AnswerDoors {
    private final AnswerStep step;
    private final Answering answering;
    private final Reviewer reviewer;
    private final Gone gone;
    private final Redrawing redrawing;

    public AnswerDoors(AnswerStep step, Answering answering, Reviewer reviewer, Gone gone, Redrawing redrawing) {
        this.step = step;
        this.answering = answering;
        this.reviewer = reviewer;
        this.gone = gone;
        this.redrawing = redrawing;
    }

    /** Keeps what is typed. No redraw in answer: it would fight the typist; an older key stroke is passed over. */
    public Then type(Pressed pressed, Transaction tx) {
        step.underWay(pressed.owner(), pressed.metadata(), tx)
                .filter(theCase -> pressed.at() >= theCase.lastAction())
                .ifPresent(theCase ->
                        tx.save(AnswerView.typed(theCase, pressed.form()).lastAction(pressed.at())));
        return Then.nothing();
    }

    /** "What are they doing?": another kind has another answer; "Something else" shows all of them. */
    public Then choose(Pressed pressed, Transaction tx) {
        if (Kinds.asksForMore(pressed.form())) {
            return shown(pressed, tx, Case::nextGeneration, Kinds.Span.ALL, List.of());
        }
        Set<ReplyKind> kinds = Kinds.read(pressed.form());
        return redrawn(
                pressed,
                tx,
                theCase -> kinds.isEmpty() ? theCase : rewritten(theCase.answering(reply -> reply.kinds(kinds)), tx));
    }

    /** "Firmness". */
    public Then reshape(Pressed pressed, Transaction tx) {
        return redrawn(
                pressed,
                tx,
                theCase -> pressed.form()
                        .choice(AnswerView.RUNG, Rung.class)
                        .map(rung -> rewritten(theCase.answering(reply -> reply.rung(rung)), tx))
                        .orElse(theCase));
    }

    /** Whom they suggest, or by when they answer. */
    public Then add(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> rewritten(theCase, tx));
    }

    private Case rewritten(Case theCase, Transaction tx) {
        return answering.write(theCase, Profile.of(theCase.owner(), tx));
    }

    /** "Another wording": touched text is kept beside it. A second press before the redraw counts once. */
    public Then another(Pressed pressed, Transaction tx) {
        return once(pressed, tx, theCase -> answering.another(theCase, Profile.of(theCase.owner(), tx)));
    }

    /** "Bring my text back". */
    public Then mine(Pressed pressed, Transaction tx) {
        return once(
                pressed,
                tx,
                theCase -> theCase.answering(reply -> reply.writing()
                                .map(writing -> reply.writing(writing.withMineBack()))
                                .orElse(reply))
                        .nextGeneration());
    }

    private Then once(Pressed pressed, Transaction tx, UnaryOperator<Case> change) {
        return redrawn(
                pressed,
                tx,
                theCase -> pressed.choice().equals(Integer.toString(theCase.generation()))
                        ? change.apply(theCase)
                        : theCase);
    }

    /** "Write one line of thanks", where nothing is to be done. */
    public Then thanks(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> answering.thanks(theCase, Profile.of(theCase.owner(), tx)));
    }

    /** "Check again": what stands in the input now. */
    public Then check(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> theCase);
    }

    /** "Ignore this one", "Ignore in this answer", "Never check for this". */
    public Then dismiss(Pressed pressed, Transaction tx) {
        Optional<Dismissal> dismissal = Dismissal.of(pressed);
        if (dismissal.isEmpty()) {
            return check(pressed, tx);
        }
        if (dismissal.get() instanceof Dismissal.ForGood(Rule rule)) {
            return never(pressed, rule, tx);
        }
        return redrawn(
                pressed,
                tx,
                theCase ->
                        theCase.answering(reply -> reply.heard(dismissal.get().from(reply.heard()))));
    }

    private Then never(Pressed pressed, Rule rule, Transaction tx) {
        if (step.underWay(pressed.owner(), pressed.metadata(), tx).isEmpty()) {
            return gone.show();
        }
        reviewer.switchOff(pressed.owner(), rule, tx);
        redrawing.home(pressed.owner(), tx);
        return shown(pressed, tx, theCase -> theCase, Kinds.Span.SHORT, List.of(reviewer.switchedOff()));
    }

    private Then redrawn(Pressed pressed, Transaction tx, UnaryOperator<Case> change) {
        return shown(pressed, tx, change, Kinds.Span.SHORT, List.of());
    }

    private Then shown(
            Pressed pressed, Transaction tx, UnaryOperator<Case> change, Kinds.Span span, List<LayoutBlock> further) {
        return step.underWay(pressed.owner(), pressed.metadata(), tx)
                .<Then>map(theCase -> {
                    Case changed = step.again(change.apply(step.read(theCase, pressed.form())), tx);
                    tx.save(changed);
                    View view = step.drawn(changed, span, further, tx);
                    return new Then.Show(_ -> view, changed.id());
                })
                .orElseGet(gone::show);
    }
}
