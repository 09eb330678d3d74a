package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Answering;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Pushback.Course;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Writing;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.pushback.Rung;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** P2's doors: what they are doing, how firm the answer is, its text, its submit. */
public final class AnswerDoors {
    private final AnswerView view;
    private final TermsView terms;
    private final CopyView copy;
    private final Asides asides;
    private final Answering answering;
    private final Reviewer reviewer;
    private final Draw draw;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public AnswerDoors(
            AnswerView view,
            TermsView terms,
            CopyView copy,
            Answering answering,
            Reviewer reviewer,
            Draw draw,
            Gone gone,
            Redrawing redrawing,
            Clock clock) {
        this.view = view;
        this.terms = terms;
        this.copy = copy;
        this.asides = new Asides(draw);
        this.answering = answering;
        this.reviewer = reviewer;
        this.draw = draw;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** Keeps what is typed. No redraw in answer: it would fight the typist; an older key stroke is passed over. */
    public Then type(Pressed pressed, Transaction tx) {
        underWay(pressed.owner(), pressed.metadata(), tx)
                .filter(theCase -> pressed.at() >= theCase.lastAction())
                .ifPresent(theCase ->
                        tx.save(AnswerView.typed(theCase, pressed.form()).lastAction(pressed.at())));
        return Then.nothing();
    }

    /** "What are they doing?": another kind has another answer; "Something else" shows all of them. */
    public Then choose(Pressed pressed, Transaction tx) {
        if (Kinds.asksForMore(pressed.form())) {
            return shown(pressed, tx, Case::nextGeneration, Kinds.Span.ALL);
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

    /** "Ignore this one", "Ignore in this letter", "Never check for this". */
    public Then dismiss(Pressed pressed, Transaction tx) {
        int bar = pressed.choice().indexOf('|');
        String mark = pressed.choice().substring(0, Math.max(0, bar));
        return Remark.ruleOf(mark)
                .map(rule -> redrawn(
                        pressed,
                        tx,
                        switch (pressed.choice().substring(bar + 1)) {
                            case "one" ->
                                heard(reply -> reply.heard(reply.heard().ignoring(mark)));
                            case "letter" ->
                                heard(reply -> reply.heard(reply.heard().ignoring(rule)));
                            case "never" ->
                                theCase -> {
                                    tx.keep(
                                            theCase.owner(),
                                            tx.personal(theCase.owner()).off(rule));
                                    redrawing.home(theCase.owner(), tx);
                                    return theCase;
                                };
                            default -> UnaryOperator.identity();
                        }))
                .orElseGet(() -> check(pressed, tx));
    }

    private static UnaryOperator<Case> heard(UnaryOperator<Pushback> change) {
        return theCase -> theCase.answering(change);
    }

    private Then redrawn(Pressed pressed, Transaction tx, UnaryOperator<Case> change) {
        return shown(pressed, tx, change, Kinds.Span.SHORT);
    }

    private Then shown(Pressed pressed, Transaction tx, UnaryOperator<Case> change, Kinds.Span span) {
        return underWay(pressed.owner(), pressed.metadata(), tx)
                .<Then>map(theCase -> {
                    Case changed = again(change.apply(read(theCase, pressed.form())), tx);
                    tx.save(changed);
                    List<LayoutBlock> below = below(changed, tx);
                    return new Then.Show(_ -> view.draw(changed, span, below), changed.id());
                })
                .orElseGet(gone::show);
    }

    private static Case read(Case theCase, Form form) {
        return AnswerView.typed(theCase, form).answering(reply -> Asides.read(form, reply));
    }

    /** Where remarks stand in the view, what there is to say now stands there instead. */
    private Case again(Case theCase, Transaction tx) {
        List<Remark> remarks = reviewer.ofAnswer(theCase, tx);
        return theCase.answering(
                reply -> reply.heard().onShow() ? reply.heard(reply.heard().showing(remarks)) : reply);
    }

    private List<LayoutBlock> below(Case theCase, Transaction tx) {
        List<LayoutBlock> below = new ArrayList<>(reviewer.drawnUnderAnswer(theCase, tx));
        boolean touched = theCase.pushbacks()
                .underWay()
                .flatMap(Pushback::writing)
                .filter(Writing::isTouched)
                .isPresent();
        if (touched) {
            below.add(draw.context("pushback.stays", draw.say("pushback.stays")));
        }
        return below;
    }

    /** "Check the terms", "Close the case" or "Save answer", whichever stands there. */
    public Reply submit(Submitted submitted, Transaction tx) {
        return underWay(submitted.owner(), submitted.metadata(), tx)
                .map(theCase -> submit(submitted.form(), theCase, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Form form, Case was, Transaction tx) {
        Case theCase = read(was, form);
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
        return view.draw(kept, Kinds.Span.SHORT, below(kept, tx));
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
            return new Reply.Show(view.draw(heard, Kinds.Span.SHORT, below(heard, tx)));
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

    private static Optional<Case> underWay(Owner owner, String id, Transaction tx) {
        return tx.find(owner, id).filter(theCase -> theCase.replyUnderWay().isPresent());
    }
}
