package io.gracefulno.afterwards.slack;

import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.afterwards.Touch;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The submit of "Stay in touch". */
public final class TouchDoors {
    private final Draw draw;
    private final Gone gone;
    private final Redrawing redrawing;

    public TouchDoors(Draw draw, Gone gone, Redrawing redrawing) {
        this.draw = draw;
        this.gone = gone;
        this.redrawing = redrawing;
    }

    /** "Remind me". */
    public Reply submit(Submitted submitted, Transaction tx) {
        Optional<Case> found = tx.find(submitted.owner(), submitted.metadata())
                .filter(theCase -> Reminding.declinedAt(theCase).isPresent());
        if (found.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        Optional<Touch> touch = TouchView.read(submitted.form());
        if (touch.isEmpty()) {
            return new Reply.Refuse(
                    Map.of(submitted.form().block(TouchView.WHEN), draw.say("afterwards.touch.when.missing")));
        }
        Case next = found.get().reminded(touching(found.get(), touch.get(), tx));
        tx.save(next);
        redrawing.quietly(next, tx);
        return new Reply.Close();
    }

    /** A reminder that stands there says from now on when the next one comes. */
    private static Reminded touching(Case theCase, Touch touch, Transaction tx) {
        Reminded touching = theCase.reminded().touching(touch);
        boolean stands = tx.reminderMessages(theCase).stream()
                .anyMatch(message -> message.kind() == Reminder.Kind.FOLLOWUP && !message.folded());
        Optional<Instant> due = TouchView.due(theCase, touch, Profile.of(theCase.owner(), tx));
        Optional<Instant> declined = Reminding.declinedAt(theCase);
        return stands && due.isPresent() && declined.isPresent()
                ? touching.snoozed(Reminder.Kind.FOLLOWUP, declined.get(), due.get())
                : touching;
    }
}
