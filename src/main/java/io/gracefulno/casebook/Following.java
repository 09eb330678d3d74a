package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Casebook.Transaction;
import java.util.List;
import java.util.Set;

/**
 * Lets a person's cases follow what they set for themselves, or that they have moved: when they are reminded, and what
 * the messages that stand there show. There may be thousands of cases, so it is done a page at a time, by errands.
 */
public final class Following {
    /** So many are read and changed in one transaction: a few hundredths of a second. */
    private static final int PAGE = 100;

    private final Casebook casebook;
    private final Ids ids;

    public Following(Casebook casebook, Ids ids) {
        this.casebook = casebook;
        this.ids = ids;
    }

    /** The next page, and after it an errand for the one that follows. */
    public void page(Errand errand) {
        casebook.transact(tx -> {
            List<Case> page = tx.after(errand.owner(), errand.detail(), PAGE);
            page.forEach(theCase -> follow(theCase, tx));
            if (page.size() == PAGE) {
                tx.later(Errand.following(
                        ids.errandId(), errand.owner(), page.getLast().id()));
            }
            return page.size();
        });
    }

    private void follow(Case theCase, Transaction tx) {
        Set<Reminder> wanted = Reminding.wanted(theCase, tx);
        if (!wanted.equals(tx.reminders(theCase))) {
            // Saved, so that it is done again should somebody change the case at this moment.
            tx.save(theCase);
            tx.remind(theCase, wanted);
        }
        if (theCase.message().isPresent() && (theCase.isUnsent() || theCase.unfolded())) {
            tx.later(Errand.drawing(ids.errandId(), theCase));
        }
        if (tx.reminderMessages(theCase).stream().anyMatch(message -> !message.folded())) {
            tx.later(Errand.drawingReminders(ids.errandId(), theCase));
        }
    }
}
