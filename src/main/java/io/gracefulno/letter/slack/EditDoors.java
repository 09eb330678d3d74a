package io.gracefulno.letter.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.casebook.slack.ReadyView;
import io.gracefulno.letter.Facts;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import io.gracefulno.timing.Advice;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** S3's doors: typing, another wording, its shape, its submit. */
public final class EditDoors {
    private final EditView edit;
    private final ReadyView ready;
    private final ShapeRow shape;
    private final Letters letters;
    private final Reviewer reviewer;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public EditDoors(
            EditView edit,
            ReadyView ready,
            Draw draw,
            Letters letters,
            Reviewer reviewer,
            Gone gone,
            Redrawing redrawing,
            Clock clock) {
        this.edit = edit;
        this.ready = ready;
        this.shape = new ShapeRow(draw);
        this.letters = letters;
        this.reviewer = reviewer;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** Keeps what is typed. No redraw in answer: it would fight the typist; an older key stroke is passed over. */
    public Then type(Pressed pressed, Transaction tx) {
        tx.find(pressed.owner(), pressed.metadata())
                .filter(theCase -> pressed.at() >= theCase.lastAction() && theCase.isUnsent())
                .ifPresent(theCase -> tx.save(
                        EditView.typed(theCase, pressed.form(), clock.instant()).lastAction(pressed.at())));
        return Then.nothing();
    }

    /** "Another wording": touched text is kept beside it. A second press before the redraw counts once. */
    public Then another(Pressed pressed, Transaction tx) {
        return redrawn(
                pressed,
                tx,
                theCase -> isOfThisDrawing(pressed, theCase)
                        ? in(pressed, tx)
                                .another(
                                        EditView.typed(theCase, pressed.form(), clock.instant()),
                                        Profile.of(pressed.owner(), tx),
                                        clock.instant())
                        : theCase);
    }

    /** "Bring my text back". */
    public Then mine(Pressed pressed, Transaction tx) {
        return redrawn(
                pressed,
                tx,
                theCase -> isOfThisDrawing(pressed, theCase)
                        ? withMineBack(EditView.typed(theCase, pressed.form(), clock.instant()))
                        : theCase);
    }

    private Case withMineBack(Case theCase) {
        return theCase.writing(theCase.writing().orElseThrow().withMineBack(), clock.instant())
                .nextGeneration();
    }

    private static boolean isOfThisDrawing(Pressed pressed, Case theCase) {
        return pressed.choice().equals(Integer.toString(theCase.generation()));
    }

    /** Tone, length or scope. */
    public Then reshape(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> {
            Case typed = EditView.typed(theCase, pressed.form(), clock.instant());
            Facts shaped = ShapeRow.read(pressed.form(), theCase.facts());
            return in(pressed, tx).reshape(typed, shaped, Profile.of(pressed.owner(), tx), clock.instant());
        });
    }

    /** The way that is advised, in the place of the one it goes now. */
    public Then advised(Pressed pressed, Transaction tx) {
        Profile profile = Profile.of(pressed.owner(), tx);
        return redrawn(pressed, tx, theCase -> {
            Instant now = clock.instant();
            Advice advice = theCase.intake().advice(now, profile.zone());
            if (!WayOver.offers(theCase, advice)) {
                return theCase;
            }
            Case typed = EditView.typed(theCase, pressed.form(), now);
            Case told = typed.told(Way.by(advice.channel().channel(), typed.intake()), now);
            return in(pressed, tx).write(told, profile, now);
        });
    }

    private Letters in(Pressed pressed, Transaction tx) {
        return letters.in(tx.workspace(pressed.owner()));
    }

    private Then redrawn(Pressed pressed, Transaction tx, UnaryOperator<Case> change) {
        return tx.find(pressed.owner(), pressed.metadata())
                .filter(theCase -> theCase.writing().isPresent())
                .<Then>map(theCase -> {
                    // What was sent stays as it was sent, whatever window is still open.
                    Case changed = theCase.isUnsent() ? reviewer.again(change.apply(theCase), tx) : theCase;
                    tx.save(changed);
                    List<LayoutBlock> below = new ArrayList<>(reviewer.drawn(changed, tx));
                    if (ShapeRow.isSwitch(pressed.actionId())
                            && changed.writing().orElseThrow().isTouched()) {
                        below.add(shape.stays(changed.facts()));
                    }
                    Lateness lateness = Lateness.of(changed, clock.instant(), tx);
                    return new Then.Show(
                            profile -> edit.draw(changed, profile, clock.instant(), lateness, below), changed.id());
                })
                .orElseGet(gone::show);
    }

    /** Saved or redrawn in another window meanwhile: the latest is shown, and what came too late below it. */
    private Reply overtaken(Case theCase, Texts late, Transaction tx) {
        Case kept = theCase.writing(theCase.writing().orElseThrow().beside(late), clock.instant());
        tx.save(kept);
        return new Reply.Show(edit.drawOvertaken(
                kept, Profile.of(kept.owner(), tx), clock.instant(), late, reviewer.drawn(kept, tx)));
    }

    /** "Save letter": kept, then ready to send; its message follows. Remarks that are news are shown once before. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Optional<Case> found = tx.find(submitted.owner(), submitted.metadata());
        return found.flatMap(Case::writing)
                .map(writing -> submit(submitted.form(), found.get(), writing, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Form form, Case theCase, Writing writing, Transaction tx) {
        Instant now = clock.instant();
        Map<String, String> faults = edit.faults(form, theCase.facts());
        if (!faults.isEmpty()) {
            tx.save(EditView.typed(theCase, form, now));
            return new Reply.Refuse(faults);
        }
        Texts texts = EditView.read(form, writing.current());
        boolean late = !theCase.isUnsent() || !EditView.isOfThisDrawing(form, theCase);
        if (late && !texts.equals(writing.current())) {
            return overtaken(theCase, texts, tx);
        }
        Facts shaped = ShapeRow.read(form, theCase.facts());
        Case typed = theCase.told(theCase.intake().facts(shaped), now).writing(writing.typed(texts), now);
        List<Remark> remarks = reviewer.ofLetter(typed, tx);
        if (!late && typed.heard().isNews(remarks)) {
            Case heard = typed.heard(typed.heard().showing(remarks));
            tx.save(heard);
            return new Reply.Show(edit.draw(
                    heard, Profile.of(heard.owner(), tx), now, Lateness.of(heard, now, tx), reviewer.drawn(heard, tx)));
        }
        Case saved = typed.letterSaved(texts, now);
        tx.save(saved);
        redrawing.of(saved, tx);
        return new Reply.Show(ready.draw(saved, ReadyView.After.savingFor(Profile.of(saved.owner(), tx))));
    }
}
