package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Casebook.Transaction;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;

/**
 * After a change, what shows it in Slack is drawn again: the case's message, and Home if it was looked at lately; and
 * what the person is to be reminded of follows it.
 */
public final class Redrawing {
    private final Ids ids;
    private final Clock clock;

    public Redrawing(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** The case's message and Home. */
    public void of(Case changed, Transaction tx) {
        tx.remind(changed, reminders(changed, tx));
        tx.later(Errand.drawing(ids.errandId(), changed));
        home(changed.owner(), tx);
    }

    /** The case's message, where it has one that shows this letter, and Home: nothing is posted that isn't saved yet. */
    public void quietly(Case changed, Transaction tx) {
        tx.remind(changed, reminders(changed, tx));
        // What was asked stands in the message until the next letter is saved.
        boolean asked = changed.state() == State.OPEN && !changed.earlier().isEmpty();
        if (changed.message().isPresent() && changed.isShown() && !asked) {
            tx.later(Errand.drawing(ids.errandId(), changed));
        }
        home(changed.owner(), tx);
    }

    private static Set<Reminder> reminders(Case changed, Transaction tx) {
        ZoneId zone = Profile.of(changed.owner(), tx).zone();
        return changed.promisedBy()
                .map(day -> Set.of(Reminder.holding(changed.id(), day, zone)))
                .orElse(Set.of());
    }

    /** The case is gone: its message too, and its line in Home. */
    public void without(Case deleted, Transaction tx) {
        deleted.message().ifPresent(at -> tx.later(Errand.removing(ids.errandId(), deleted, at)));
        home(deleted.owner(), tx);
    }

    /** Home alone, where the case has no message yet. */
    public void home(Owner owner, Transaction tx) {
        tx.home(owner)
                .filter(tab -> tab.isInSight(clock.instant()))
                .ifPresent(_ -> tx.later(Errand.home(ids.errandId(), owner)));
    }
}
