package io.gracefulno.letter.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import io.gracefulno.slackkit.Typed;
import java.time.Clock;
import java.util.Map;

/** The hiring side's doors: the answer to a decline begins, is told of, and is written. */
public final class HiringDoors {
    /** So many of their newest cases may tell for which company they wrote last. */
    private static final int LOOKED_AT = 10;

    private final HiringView hiring;
    private final ToLetter toLetter;
    private final Gone gone;
    private final Ids ids;
    private final Clock clock;

    public HiringDoors(HiringView hiring, ToLetter toLetter, Gone gone, Ids ids, Clock clock) {
        this.hiring = hiring;
        this.toLetter = toLetter;
        this.gone = gone;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code /decline-interview answer}. */
    public Then open(Typed typed, Transaction tx) {
        Case opened = Case.opened(ids.caseId(), typed.owner(), begun(typed.owner(), tx), clock.instant());
        tx.save(opened);
        return new Then.Show(_ -> hiring.draw(opened), opened.id());
    }

    /** Nobody is rung up for it, and whoever answers once answers for the same company again. */
    private static Intake begun(Owner owner, Transaction tx) {
        Intake usual = Intake.begun(tx.personal(owner));
        Facts.Builder facts = usual.facts().edit().kind(Kind.HIRING_SIDE).text(Fact.COMPANY, lastCompany(owner, tx));
        if (usual.facts().channel() == Channel.PHONE) {
            facts.channel(Channel.EMAIL);
        }
        return usual.facts(facts.build());
    }

    private static String lastCompany(Owner owner, Transaction tx) {
        return tx.newest(owner, LOOKED_AT).stream()
                .filter(Case::isHiringSide)
                .findFirst()
                .map(last -> last.facts().text(Fact.COMPANY))
                .orElse("");
    }

    /** A choice, and each key stroke in what they wrote, keeps the whole form; an older one is passed over. */
    public Then keep(Pressed pressed, Transaction tx) {
        tx.find(pressed.owner(), pressed.metadata())
                .filter(theCase -> pressed.at() >= theCase.lastAction())
                .ifPresent(theCase -> tx.save(told(theCase, pressed.form()).lastAction(pressed.at())));
        return Then.nothing();
    }

    /** "Change the facts" in S3: back to them, filled; what is typed in the letter is kept. */
    public Then change(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.metadata())
                .<Then>map(theCase -> {
                    Case next = EditView.typed(theCase, pressed.form(), clock.instant())
                            .nextGeneration();
                    tx.save(next);
                    return new Then.Show(_ -> hiring.draw(next), next.id());
                })
                .orElseGet(gone::show);
    }

    /** "Write it". What was sent stays as it was sent, whatever window is still open. */
    public Reply submit(Submitted submitted, Transaction tx) {
        return tx.find(submitted.owner(), submitted.metadata())
                .filter(theCase -> theCase.isUnsent() || theCase.writing().isPresent())
                .map(theCase -> theCase.isUnsent()
                        ? submit(submitted.form(), theCase, tx)
                        : new Reply.Show(toLetter.asItStands(theCase, tx)))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Form form, Case theCase, Transaction tx) {
        Case told = told(theCase, form);
        Map<String, String> faults = hiring.faults(form);
        if (!faults.isEmpty()) {
            tx.save(told);
            return new Reply.Refuse(faults);
        }
        View letter = toLetter.written(told.submitted(told.intake(), clock.instant()), tx);
        return new Reply.Show(letter);
    }

    private Case told(Case theCase, Form form) {
        return theCase.told(HiringView.read(form, theCase.intake(), clock.instant()), clock.instant());
    }
}
