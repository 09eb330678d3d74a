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
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The submit of "Stay in touch". */
public final class TouchDoors {
    private final Draw draw;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public TouchDoors(Draw draw, Gone gone, Redrawing redrawing, Clock clock) {
        this.draw = draw;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Remind me". */
    public Reply submit(Submitted submitted, Transaction tx) {
        return Reminding.declined(submitted.owner(), submitted.metadata(), tx)
                .map(theCase -> submit(submitted.form(), theCase, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Form form, Case theCase, Transaction tx) {
        Profile profile = Profile.of(theCase.owner(), tx);
        Optional<Touch> touch =
                TouchView.read(form).filter(chosen -> TouchView.offers(theCase, chosen, profile, clock.instant()));
        if (touch.isEmpty()) {
            return new Reply.Refuse(Map.of(form.block(TouchView.WHEN), draw.say("afterwards.touch.when.missing")));
        }
        Case next = theCase.reminded(touching(theCase, touch.get(), profile, tx));
        tx.save(next);
        redrawing.quietly(next, tx);
        return new Reply.Close();
    }

    /** A reminder that stands there says from now on when the next one comes. */
    private static Reminded touching(Case theCase, Touch touch, Profile profile, Transaction tx) {
        Reminded touching = theCase.reminded().touching(touch);
        boolean stands = tx.reminderMessages(theCase).stream()
                .anyMatch(message -> message.kind() == Reminder.Kind.FOLLOWUP && !message.folded());
        Optional<Instant> due = TouchView.due(theCase, touch, profile);
        Optional<Instant> declined = Reminding.declinedAt(theCase);
        return stands && due.isPresent() && declined.isPresent()
                ? touching.snoozed(Reminder.Kind.FOLLOWUP, declined.get(), due.get())
                : touching;
    }
}
