package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import java.time.Clock;
import java.time.Instant;

/**
 * After a change, what shows it in Slack is drawn again: the case's message, the reminders that stand there, and Home if
 * it was looked at lately.
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
        reminders(changed, tx);
        tx.later(Errand.drawing(ids.errandId(), changed));
        home(changed.owner(), tx);
    }

    /** The case's message, where it has one that shows this letter, and Home: nothing is posted that isn't saved yet. */
    public void quietly(Case changed, Transaction tx) {
        reminders(changed, tx);
        // What was asked stands in the message until the next letter is saved.
        boolean asked = changed.state() == State.OPEN && !changed.earlier().isEmpty();
        if (changed.message().isPresent() && changed.isShown() && !asked) {
            tx.later(Errand.drawing(ids.errandId(), changed));
        }
        home(changed.owner(), tx);
    }

    private void reminders(Case changed, Transaction tx) {
        if (tx.isReminding(changed)) {
            tx.later(Errand.drawingReminders(ids.errandId(), changed));
        }
    }

    /** One message of all that was written then, instead of one for each. */
    public void together(Case accepted, Instant then, Transaction tx) {
        tx.later(Errand.summing(ids.errandId(), accepted, then));
    }

    /** The case goes, with all that is kept of it: its messages too, and its line in Home. */
    public void delete(Case gone, Transaction tx) {
        delete(gone, new Removing(ids, clock.instant()), tx);
    }

    /** The same for one of many. */
    void delete(Case gone, Removing removing, Transaction tx) {
        gone.message().ifPresent(at -> removing.message(gone.owner(), at, tx));
        for (ReminderMessage reminder : tx.reminderMessages(gone)) {
            removing.message(gone.owner(), reminder.at(), tx);
        }
        for (MessageAt summary : gone.summaries()) {
            removing.message(gone.owner(), summary, tx);
        }
        for (Share share : tx.shares(gone)) {
            share.candidateMessage().ifPresent(at -> removing.message(gone.owner(), at, tx));
            takeBack(share, tx);
        }
        tx.delete(gone);
        home(gone.owner(), tx);
    }

    /** Nothing of it is kept, nor what the app wrote of it to either. */
    void forget(Share share, Removing removing, Transaction tx) {
        share.coachMessage().ifPresent(at -> removing.message(share.coach(), at, tx));
        share.candidateMessage().ifPresent(at -> removing.message(share.candidate(), at, tx));
        tx.delete(share);
        home(share.coach(), tx);
    }

    /** Nothing of it is kept, and the coach's message says so. */
    void takeBack(Share share, Transaction tx) {
        if (share.isLive()) {
            Share gone = share.takenBack(clock.instant());
            tx.save(gone);
            shared(gone, tx);
        }
    }

    /** What the coach sees of it: their message, and Home. */
    void shared(Share share, Transaction tx) {
        tx.later(Errand.drawingShare(ids.errandId(), share));
        home(share.coach(), tx);
    }

    /** The message by which the coach was asked before: another one stands below it now. */
    void earlierQuestion(Share share, MessageAt earlier, Transaction tx) {
        tx.left(share.coach(), share.candidate(), earlier);
        tx.later(Errand.foldingShare(ids.errandId(), share, earlier));
    }

    /** What the candidate is told of it. */
    void answered(Share share, Transaction tx) {
        tx.later(Errand.drawingAnswer(ids.errandId(), share));
        home(share.candidate(), tx);
    }

    /** Home alone, where the case has no message yet. */
    public void home(Owner owner, Transaction tx) {
        tx.home(owner)
                .filter(tab -> tab.isInSight(clock.instant()))
                .ifPresent(_ -> tx.later(Errand.home(ids.errandId(), owner)));
    }
}
