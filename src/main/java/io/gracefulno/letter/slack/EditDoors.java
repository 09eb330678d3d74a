package io.gracefulno.letter.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Writing;
import io.gracefulno.casebook.slack.ReadyView;
import io.gracefulno.letter.Facts;
import io.gracefulno.slackkit.FieldId;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** S3's doors: typing, another wording, its shape, its submit. */
public final class EditDoors {
    private final EditView edit;
    private final ReadyView ready;
    private final Letters letters;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public EditDoors(EditView edit, ReadyView ready, Letters letters, Gone gone, Redrawing redrawing, Clock clock) {
        this.edit = edit;
        this.ready = ready;
        this.letters = letters;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** Keeps what is typed. No redraw in answer: it would fight the typist; an older key stroke is passed over. */
    public Then type(Pressed pressed, Transaction tx) {
        tx.find(pressed.owner(), pressed.metadata())
                .filter(theCase -> pressed.at() >= theCase.lastAction() && theCase.isUnsent())
                .ifPresent(theCase ->
                        tx.save(typed(theCase, pressed.form(), clock.instant()).lastAction(pressed.at())));
        return Then.nothing();
    }

    /** What stands in the inputs, unless they belong to a drawing that a save or a redraw has overtaken. */
    static Case typed(Case theCase, Form form, Instant now) {
        return theCase.writing()
                .filter(_ -> isOfThisDrawing(form, theCase))
                .map(writing -> theCase.writing(writing.typed(EditView.read(form, writing.current())), now))
                .orElse(theCase);
    }

    /** "Another wording": touched text is kept beside it. A second press before the redraw counts once. */
    public Then another(Pressed pressed, Transaction tx) {
        return redrawn(
                pressed,
                tx,
                theCase -> isOfThisDrawing(pressed, theCase)
                        ? letters.another(
                                typed(theCase, pressed.form(), clock.instant()),
                                IntakeDoors.profile(pressed.owner(), tx),
                                clock.instant())
                        : theCase);
    }

    /** "Bring my text back". */
    public Then mine(Pressed pressed, Transaction tx) {
        return redrawn(
                pressed,
                tx,
                theCase -> isOfThisDrawing(pressed, theCase)
                        ? withMineBack(typed(theCase, pressed.form(), clock.instant()))
                        : theCase);
    }

    private Case withMineBack(Case theCase) {
        return theCase.writing(theCase.writing().orElseThrow().withMineBack(), clock.instant())
                .nextGeneration();
    }

    private static boolean isOfThisDrawing(Form form, Case theCase) {
        return form.block(EditView.BODY).equals(FieldId.block(EditView.BODY, theCase.generation()));
    }

    private static boolean isOfThisDrawing(Pressed pressed, Case theCase) {
        return pressed.choice().equals(Integer.toString(theCase.generation()));
    }

    /** Tone, length or scope. */
    public Then reshape(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> {
            Case typed = typed(theCase, pressed.form(), clock.instant());
            Facts shaped = EditView.readShape(pressed.form(), theCase.facts());
            return letters.reshape(typed, shaped, IntakeDoors.profile(pressed.owner(), tx), clock.instant());
        });
    }

    private Then redrawn(Pressed pressed, Transaction tx, UnaryOperator<Case> change) {
        return tx.find(pressed.owner(), pressed.metadata())
                .filter(theCase -> theCase.writing().isPresent())
                .<Then>map(theCase -> {
                    // What was sent stays as it was sent, whatever window is still open.
                    Case changed = theCase.isUnsent() ? change.apply(theCase) : theCase;
                    tx.save(changed);
                    return new Then.Show(profile -> edit.draw(changed, profile, clock.instant()), changed.id());
                })
                .orElseGet(gone::show);
    }

    /** Saved or redrawn in another window meanwhile: the latest is shown, and what came too late below it. */
    private Reply overtaken(Case theCase, Texts late, Transaction tx) {
        Case kept = theCase.writing(theCase.writing().orElseThrow().beside(late), clock.instant());
        tx.save(kept);
        return new Reply.Show(edit.drawOvertaken(kept, IntakeDoors.profile(kept.owner(), tx), clock.instant(), late));
    }

    /** "Save letter": kept, then ready to send; its message follows. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Optional<Case> found = tx.find(submitted.owner(), submitted.metadata());
        Optional<Writing> writing = found.flatMap(Case::writing);
        if (found.isEmpty() || writing.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        Instant now = clock.instant();
        Map<String, String> faults = edit.faults(submitted.form(), found.get().facts());
        if (!faults.isEmpty()) {
            tx.save(typed(found.get(), submitted.form(), now));
            return new Reply.Refuse(faults);
        }
        Texts texts = EditView.read(submitted.form(), writing.get().current());
        boolean late = !found.get().isUnsent() || !isOfThisDrawing(submitted.form(), found.get());
        if (late && !texts.equals(writing.get().current())) {
            return overtaken(found.get(), texts, tx);
        }
        Facts shaped = EditView.readShape(submitted.form(), found.get().facts());
        Case saved = found.get().told(found.get().intake().facts(shaped), now).letterSaved(texts, now);
        tx.save(saved);
        redrawing.of(saved, tx);
        return new Reply.Show(ready.draw(saved, ReadyView.After.SAVING));
    }
}
