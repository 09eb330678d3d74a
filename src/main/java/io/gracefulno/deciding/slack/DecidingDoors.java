package io.gracefulno.deciding.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Deliberation.Step;
import io.gracefulno.deciding.Verdict;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import io.gracefulno.slackkit.Typed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The doors of D1 and D2: the questions. */
public final class DecidingDoors {
    private final LensesView lenses;
    private final DetailView detail;
    private final VerdictView verdict;
    private final PonderingView pondering;
    private final Onward onward;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Ids ids;
    private final Clock clock;

    public DecidingDoors(
            LensesView lenses,
            DetailView detail,
            VerdictView verdict,
            Onward onward,
            Gone gone,
            Redrawing redrawing,
            Ids ids,
            Clock clock) {
        this.lenses = lenses;
        this.detail = detail;
        this.verdict = verdict;
        this.pondering = new PonderingView(lenses, detail, verdict);
        this.onward = onward;
        this.gone = gone;
        this.redrawing = redrawing;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code /decline-interview decide}. */
    public Then begin(Typed typed, Transaction tx) {
        return begun(typed.owner(), tx);
    }

    /** "Help me decide" in Home. */
    public Then beginHere(Pressed pressed, Transaction tx) {
        return begun(pressed.owner(), tx);
    }

    private Then begun(Owner owner, Transaction tx) {
        Case begun = Case.opened(ids.caseId(), owner, Intake.begun(tx.personal(owner)), clock.instant())
                .deliberated(Deliberation.begun(), clock.instant());
        tx.save(begun);
        return new Then.Show(_ -> lenses.draw(begun), begun.id());
    }

    /** "Help me decide" in a case: where they left off. What was typed meanwhile is kept. */
    public Then open(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> !theCase.isOver())
                .<Then>map(theCase -> {
                    Case thinking = EditView.typed(theCase, pressed.form(), clock.instant())
                            .deliberated(theCase.thoughts(), clock.instant())
                            .nextGeneration();
                    tx.save(thinking);
                    return new Then.Show(_ -> pondering.draw(thinking), thinking.id());
                })
                .orElseGet(gone::show);
    }

    /** "Change my answers": from the verdict back to the questions, as they were answered. */
    public Then again(Pressed pressed, Transaction tx) {
        return deciding(pressed.owner(), pressed.metadata(), tx)
                .<Then>map(theCase -> {
                    Case thinking = theCase.deliberated(theCase.thoughts().at(Step.LENSES), clock.instant())
                            .nextGeneration();
                    tx.save(thinking);
                    return new Then.Show(_ -> lenses.draw(thinking), thinking.id());
                })
                .orElseGet(gone::show);
    }

    /** An answer in D1 keeps them all. */
    public Then choose(Pressed pressed, Transaction tx) {
        return kept(pressed, tx, LensesView::read);
    }

    /** A choice in D2 keeps the whole form. */
    public Then chooseDetail(Pressed pressed, Transaction tx) {
        return kept(pressed, tx, DetailView::read);
    }

    private Then kept(Pressed pressed, Transaction tx, BiFunction<Form, Deliberation, Deliberation> read) {
        return deciding(pressed.owner(), pressed.metadata(), tx)
                .map(theCase -> {
                    tx.save(theCase.deliberated(read.apply(pressed.form(), theCase.thoughts()), clock.instant()));
                    return Then.nothing();
                })
                .orElseGet(gone::show);
    }

    private static Optional<Case> deciding(Owner owner, String id, Transaction tx) {
        return tx.find(owner, id).filter(theCase -> theCase.deliberation().isPresent() && !theCase.isOver());
    }

    /** "I have decided": nobody asks again. */
    public Then sure(Pressed pressed, Transaction tx) {
        return deciding(pressed.owner(), pressed.metadata(), tx)
                .<Then>map(theCase -> {
                    Deliberation read = LensesView.read(pressed.form(), theCase.thoughts());
                    Case sure = theCase.deliberated(read.asSure(), clock.instant());
                    // A letter that isn't sent is the one they decided for; what waits, or is taken, needs a no.
                    View next = sure.isUnsent() ? onward.toDecline(sure, tx) : onward.decline(sure, tx);
                    return new Then.Show(_ -> next, sure.id());
                })
                .orElseGet(gone::show);
    }

    /** "Next": from the lenses to what is in the way. */
    public Reply submitLenses(Submitted submitted, Transaction tx) {
        return deciding(submitted.owner(), submitted.metadata(), tx)
                .map(theCase -> {
                    Case answered =
                            theCase.deliberated(LensesView.read(submitted.form(), theCase.thoughts()), clock.instant());
                    return next(answered, lenses.faults(submitted.form()), tx);
                })
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply next(Case answered, Map<String, String> faults, Transaction tx) {
        if (!faults.isEmpty()) {
            tx.save(answered);
            return new Reply.Refuse(faults);
        }
        Case asked = answered.deliberated(answered.thoughts().at(Step.DETAIL), clock.instant())
                .deciding(clock.instant())
                .nextGeneration();
        tx.save(asked);
        redrawing.home(asked.owner(), tx);
        return new Reply.Show(detail.draw(asked));
    }

    /** "Show me": from what is in the way to where one stands. */
    public Reply submitDetail(Submitted submitted, Transaction tx) {
        return deciding(submitted.owner(), submitted.metadata(), tx)
                .map(theCase -> {
                    Case told =
                            theCase.deliberated(DetailView.read(submitted.form(), theCase.thoughts()), clock.instant());
                    return stand(told, detail.faults(submitted.form()), tx);
                })
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply stand(Case told, Map<String, String> faults, Transaction tx) {
        if (!faults.isEmpty()) {
            tx.save(told);
            return new Reply.Refuse(faults);
        }
        Deliberation thought = told.thoughts().at(Step.VERDICT);
        boolean asks = Verdict.of(thought).asksAnyway(told.facts().stage());
        Case standing = told.deliberated(asks ? thought.withAnywayShown() : thought, clock.instant());
        tx.save(standing);
        return new Reply.Show(verdict.draw(standing, asks ? VerdictView.Anyway.ASK : VerdictView.Anyway.LEAVE));
    }
}
