package io.gracefulno.afterwards.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.function.BiFunction;

/** What the menu of a sent case offers to keep the contact; nothing where they don't want one, or the case moved on. */
public final class KeepingInTouch {
    private final NoteView note;
    private final TouchView touch;
    private final Gone gone;
    private final Clock clock;

    public KeepingInTouch(NoteView note, TouchView touch, Gone gone, Clock clock) {
        this.note = note;
        this.touch = touch;
        this.gone = gone;
        this.clock = clock;
    }

    /** "LinkedIn note". */
    public Then note(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, (theCase, profile) -> note.draw(theCase, profile, 0, clock.instant()));
    }

    /** "Stay in touch". */
    public Then touch(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, (theCase, profile) -> touch.draw(theCase, profile, clock.instant()));
    }

    private Then shown(Pressed pressed, Transaction tx, BiFunction<Case, Profile, View> view) {
        return Reminding.declined(pressed.owner(), pressed.caseId(), tx)
                .<Then>map(theCase -> new Then.Show(profile -> view.apply(theCase, profile), theCase.id()))
                .orElseGet(gone::show);
    }
}
