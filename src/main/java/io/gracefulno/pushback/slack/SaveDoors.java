package io.gracefulno.pushback.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Pushback.Course;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Remark;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** P2's submit, and the saved answer: copied, and marked as sent. */
public final class SaveDoors {
    private final AnswerStep step;
    private final TermsView terms;
    private final CopyView copy;
    private final Asides asides;
    private final Reviewer reviewer;
    private final Draw draw;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public SaveDoors(
            AnswerStep step,
            TermsView terms,
            CopyView copy,
            Reviewer reviewer,
            Draw draw,
            Gone gone,
            Redrawing redrawing,
            Clock clock) {
        this.step = step;
        this.terms = terms;
        this.copy = copy;
        this.asides = new Asides(draw);
        this.reviewer = reviewer;
        this.draw = draw;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Check the terms", "Close the case" or "Save answer", whichever stands there. */
    public Reply submit(Submitted submitted, Transaction tx) {
        return step.underWay(submitted.owner(), submitted.metadata(), tx)
                .map(theCase -> submit(submitted.form(), theCase, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Form form, Case was, Transaction tx) {
        Case theCase = step.read(was, form);
        Pushback reply = theCase.replyUnderWay().orElseThrow();
        if (reply.kinds().isEmpty()) {
            return new Reply.Refuse(Map.of(form.block(Kinds.FIELD), draw.say("pushback.kind.missing")));
        }
        if (form.has(AnswerView.BODY) && !AnswerView.isOfThisDrawing(form, was)) {
            return new Reply.Show(overtaken(form, theCase, tx));
        }
        if (reply.course() == Course.UNCHECKED) {
            Case asked = theCase.nextGeneration();
            tx.save(asked);
            return new Reply.Show(terms.draw(asked));
        }
        if (reply.isTakenWell() && reply.writing().isEmpty()) {
            saved(theCase, tx);
            return new Reply.Close();
        }
        return form.has(AnswerView.BODY)
                ? save(form, theCase, reply, tx)
                : new Reply.Show(overtaken(form, theCase, tx));
    }

    /** A window of before: the latest is shown, and what came too late is kept beside it. */
    private View overtaken(Form form, Case theCase, Transaction tx) {
        Case kept = theCase.answering(reply -> reply.writing()
                        .filter(_ -> form.has(AnswerView.BODY))
                        .filter(writing -> !writing.current().equals(AnswerView.read(form)))
                        .map(writing -> reply.writing(writing.beside(AnswerView.read(form))))
                        .orElse(reply))
                .nextGeneration();
        tx.save(kept);
        return step.drawn(kept, tx);
    }

    private Reply save(Form form, Case theCase, Pushback reply, Transaction tx) {
        Map<String, String> faults = new HashMap<>(asides.faults(form, reply, today(theCase, tx)));
        if (form.text(AnswerView.BODY).isBlank()) {
            faults.put(form.block(AnswerView.BODY), draw.say("pushback.body.empty"));
        }
        if (form.text(AnswerView.BODY).length() > AnswerView.BODY_LIMIT) {
            String limit = Integer.toString(AnswerView.BODY_LIMIT);
            faults.put(form.block(AnswerView.BODY), draw.say("slackkit.too_long", "limit", limit));
        }
        if (!faults.isEmpty()) {
            tx.save(theCase);
            return new Reply.Refuse(faults);
        }
        List<Remark> remarks = reviewer.ofAnswer(theCase, tx);
        if (reply.heard().isNews(remarks)) {
            Case heard = theCase.answering(one -> one.heard(one.heard().showing(remarks)));
            tx.save(heard);
            return new Reply.Show(step.drawn(heard, tx));
        }
        return new Reply.Show(copy.draw(saved(theCase, tx)));
    }

    private LocalDate today(Case theCase, Transaction tx) {
        return LocalDate.ofInstant(
                clock.instant(), Profile.of(theCase.owner(), tx).zone());
    }

    private Case saved(Case theCase, Transaction tx) {
        Case saved = theCase.answerSaved(clock.instant());
        tx.save(saved);
        redrawing.of(saved, tx);
        return saved;
    }

    /** "Copy the answer" in the case's message. */
    public Then copy(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> !theCase.pushbacks().answered().isEmpty())
                .<Then>map(theCase -> new Then.Show(_ -> copy.draw(theCase), theCase.id()))
                .orElseGet(gone::show);
    }

    /** "Mark as sent", as the submit of the copied answer. What stands in the copy field is ignored. */
    public Reply sent(Submitted submitted, Transaction tx) {
        Optional<Case> found = tx.find(submitted.owner(), submitted.metadata());
        if (found.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        Case sent = found.get().answerSent(clock.instant());
        tx.save(sent);
        redrawing.quietly(sent, tx);
        return new Reply.Close();
    }
}
