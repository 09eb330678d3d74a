package io.gracefulno.pushback.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.State;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.slackkit.Closed;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Picked;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import io.gracefulno.slackkit.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways in where they replied, and P1: what they wrote, and in which case. */
public final class ReplyDoors {
    /** So many of the newest cases are offered. */
    private static final int MOST_OFFERED = 5;

    /** Among so many of the newest they are looked for. */
    private static final int LOOKED_AT = 30;

    private final PasteView paste;
    private final AnswerView answer;
    private final ToAnswer toAnswer;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Ids ids;
    private final Clock clock;

    public ReplyDoors(
            PasteView paste,
            AnswerView answer,
            ToAnswer toAnswer,
            Gone gone,
            Redrawing redrawing,
            Ids ids,
            Clock clock) {
        this.paste = paste;
        this.answer = answer;
        this.toAnswer = toAnswer;
        this.gone = gone;
        this.redrawing = redrawing;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code /decline-interview reply}. */
    public Then reply(Typed typed, Transaction tx) {
        return begun(typed.owner(), tx);
    }

    /** "They replied" in Home and in help. */
    public Then begin(Pressed pressed, Transaction tx) {
        return begun(pressed.owner(), tx);
    }

    private Then begun(Owner owner, Transaction tx) {
        Case draft = draft(owner, tx);
        tx.save(draft);
        return asked(draft, fitting(owner, tx));
    }

    private Case draft(Owner owner, Transaction tx) {
        return Case.opened(ids.caseId(), owner, Intake.begun(tx.personal(owner)), clock.instant());
    }

    private Then asked(Case draft, List<Case> fitting) {
        return new Then.Show(profile -> paste.draw(draft, fitting, Optional.empty(), profile), draft.id());
    }

    private static List<Case> fitting(Owner owner, Transaction tx) {
        return tx.newest(owner, LOOKED_AT).stream()
                .filter(Case::mayBeReplied)
                .limit(MOST_OFFERED)
                .toList();
    }

    /** "They replied" in a case's message, or "Answer" where that is under way. */
    public Then open(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(Case::mayBeReplied)
                .<Then>map(theCase -> {
                    // The same ids would keep what was typed in a window of before.
                    // The same goes for remarks: the first submit shows them.
                    Case next = theCase.answering(
                                    reply -> reply.heard(reply.heard().inANewDrawing()))
                            .nextGeneration();
                    tx.save(next);
                    View view = next.state() == State.REPLIED ? answer.draw(next) : paste.draw(next);
                    return new Then.Show(_ -> view, next.id());
                })
                .orElseGet(gone::show);
    }

    /** "Another case": what they wrote belongs elsewhere, and is asked about again. */
    public Then move(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.metadata())
                .filter(theCase -> theCase.replyUnderWay().isPresent())
                .<Then>map(theCase -> {
                    String theirs = theCase.replyUnderWay().orElseThrow().theirs();
                    Case unreplied = theCase.notReplied(clock.instant());
                    tx.save(unreplied);
                    redrawing.quietly(unreplied, tx);
                    Case draft = draft(pressed.owner(), tx);
                    Case holding = draft.holding(toAnswer.read(theirs, Optional.empty(), draft));
                    tx.save(holding);
                    return asked(holding, fitting(pressed.owner(), tx));
                })
                .orElseGet(gone::show);
    }

    /** Another case, or a new one, which asks whose it is. */
    public Then choose(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.metadata())
                .filter(draft -> draft.state() == State.DRAFT)
                .<Then>map(draft -> {
                    Case told = draft.told(PasteView.read(pressed.form(), draft.intake()), clock.instant());
                    tx.save(told);
                    List<Case> fitting = fitting(pressed.owner(), tx);
                    return new Then.Show(
                            profile -> paste.draw(told, fitting, Optional.of(pressed.value()), profile), told.id());
                })
                .orElseGet(gone::show);
    }

    /** A choice keeps what was told of a new case with it. */
    public Then keep(Pressed pressed, Transaction tx) {
        tx.find(pressed.owner(), pressed.metadata())
                .filter(draft -> draft.state() == State.DRAFT)
                .ifPresent(
                        draft -> tx.save(draft.told(PasteView.read(pressed.form(), draft.intake()), clock.instant())));
        return Then.nothing();
    }

    /** "Read it". */
    public Reply submit(Submitted submitted, Transaction tx) {
        Optional<Case> found = tx.find(submitted.owner(), submitted.metadata());
        if (found.isEmpty()) {
            return goneOn(submitted.form());
        }
        Case asked = found.get();
        if (asked.state() == State.REPLIED && !submitted.form().has(PasteView.TEXT)) {
            // Submitted twice: what they wrote is in the case already.
            return new Reply.Show(toAnswer.written(asked, tx));
        }
        Optional<Pushback> known =
                asked.state() == State.DRAFT ? asked.pushbacks().underWay() : Optional.empty();
        Map<String, String> faults = paste.faults(submitted.form(), known.isPresent());
        if (!faults.isEmpty()) {
            return new Reply.Refuse(faults);
        }
        Optional<Case> target = target(asked, submitted.form(), tx);
        return target.<Reply>map(theirs -> new Reply.Show(received(asked, theirs, known, submitted.form(), tx)))
                .orElseGet(() -> goneOn(submitted.form()));
    }

    /** The case went another way meanwhile: what they wrote stays in the window. */
    private Reply goneOn(Form form) {
        return form.has(PasteView.CASE) || !form.text(PasteView.TEXT).isBlank()
                ? new Reply.Refuse(paste.goneOn(form))
                : new Reply.Show(gone.view());
    }

    private View received(Case asked, Case target, Optional<Pushback> known, Form form, Transaction tx) {
        String theirs = known.map(Pushback::theirs).orElseGet(() -> form.text(PasteView.TEXT));
        Pushback reply = toAnswer.read(theirs, form.choice(PasteView.HINT, ReplyKind.class), target);
        if (!asked.id().equals(target.id())) {
            tx.delete(asked);
        }
        return toAnswer.received(target, reply, tx);
    }

    /** The case it is about: the one it was asked for, the one that was chosen, or a new one. */
    private Optional<Case> target(Case asked, Form form, Transaction tx) {
        if (asked.state() != State.DRAFT) {
            return Optional.of(asked).filter(Case::mayBeReplied);
        }
        Optional<String> chosen = form.choice(PasteView.CASE).filter(id -> !id.equals(PasteView.NEW));
        if (chosen.isPresent()) {
            return tx.find(asked.owner(), chosen.get()).filter(Case::mayBeReplied);
        }
        return Optional.of(asked.told(PasteView.read(form, asked.intake()), clock.instant()));
    }

    /** Closed before it was read: nothing is kept of it. */
    public void close(Closed closed, Transaction tx) {
        tx.find(closed.owner(), closed.metadata())
                .filter(draft -> draft.state() == State.DRAFT)
                .ifPresent(tx::delete);
    }

    /** "Answer this recruiter", on any message: its text is read at once where the case is plain. */
    public Then answerThis(Picked picked, Transaction tx) {
        Owner owner = picked.owner();
        String theirs = picked.text();
        if (theirs.isBlank()) {
            // A picture, say: what it says is to be told.
            return begun(owner, tx);
        }
        List<Case> fitting = fitting(owner, tx);
        if (fitting.size() == 1 && fitting.getFirst().state() != State.READY) {
            Case only = fitting.getFirst();
            View view = toAnswer.received(only, toAnswer.read(theirs, Optional.empty(), only), tx);
            return new Then.Show(_ -> view, only.id());
        }
        Case draft = draft(owner, tx);
        Case holding = draft.holding(toAnswer.read(theirs, Optional.empty(), draft));
        tx.save(holding);
        return asked(holding, fitting);
    }
}
