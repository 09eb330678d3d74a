package io.gracefulno.afterwards.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.Optional;

/** The doors of the LinkedIn note. */
public final class NoteDoors {
    private final NoteView note;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public NoteDoors(NoteView note, Gone gone, Redrawing redrawing, Clock clock) {
        this.note = note;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** Whether they still follow the company: said once, it needn't be said again. */
    public Then follow(Pressed pressed, Transaction tx) {
        return drawn(pressed, tx, NoteView.variant(pressed.form()));
    }

    /** "Another wording", after the one that the button stood under. */
    public Then another(Pressed pressed, Transaction tx) {
        boolean number = pressed.choice().matches("\\d{1,4}");
        return number ? drawn(pressed, tx, Integer.parseInt(pressed.choice()) + 1) : gone.show();
    }

    private Then drawn(Pressed pressed, Transaction tx, int variant) {
        return Reminding.declined(pressed.owner(), pressed.caseId(), tx)
                .<Then>map(theCase -> {
                    Case told = theCase.interested(NoteView.follows(pressed.form()));
                    tx.save(told);
                    return new Then.Show(profile -> note.draw(told, profile, variant, clock.instant()), told.id());
                })
                .orElseGet(gone::show);
    }

    /** "Done". What stands in the field to copy is ignored. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Optional<Case> found = Reminding.declined(submitted.owner(), submitted.metadata(), tx);
        if (found.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        Case told = found.get().interested(NoteView.follows(submitted.form()));
        boolean noted = told.history().getLast().what() == Entry.What.NOTE_WRITTEN;
        Case written = noted ? told : told.noted(Entry.What.NOTE_WRITTEN, clock.instant());
        tx.save(written);
        redrawing.quietly(written, tx);
        return new Reply.Close();
    }
}
