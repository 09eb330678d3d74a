package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import java.time.Clock;

/** "Delete everything of mine". */
public final class Forgetting {
    private final Redrawing redrawing;
    private final Ids ids;
    private final Clock clock;

    public Forgetting(Redrawing redrawing, Ids ids, Clock clock) {
        this.redrawing = redrawing;
        this.ids = ids;
        this.clock = clock;
    }

    /** More than this is no longer deleted in the time that a press may take. */
    public static final int AT_ONCE = 500;

    /** Whether so many cases, and shares with a coach, are too many to be waited for. */
    public static boolean isLong(int count) {
        return count > AT_ONCE;
    }

    /**
     * Nothing is kept of the person any more but the errands that remove what stands in Slack: the files first, since
     * they hold everything. What they asked of coaches, and answered as one, goes with them on both sides.
     */
    public Erased everything(Owner owner, Transaction tx) {
        Erased erased = tx.erase(owner);
        Removing removing = new Removing(ids, clock.instant());
        erased.files().forEach(file -> removing.file(owner, file, tx));
        erased.messages().forEach(at -> removing.message(owner, at, tx));
        erased.elsewhere().forEach(other -> removing.message(other.whose(), other.at(), tx));
        erased.shares().forEach(share -> forget(share, owner, tx));
        if (erased.hadHome()) {
            tx.later(Errand.clearingHome(ids.errandId(), owner));
        }
        return erased;
    }

    /** For the other of the two whose it was. */
    private void forget(Share share, Owner owner, Transaction tx) {
        if (share.candidate().equals(owner)) {
            redrawing.home(share.coach(), tx);
        } else {
            tx.find(share.candidate(), share.caseId()).ifPresent(theCase -> {
                Case without = theCase.withoutCoach(share.id());
                tx.save(without);
                redrawing.quietly(without, tx);
            });
        }
    }

    /** The same as soon as nobody waits for it; until then everything is there. */
    public void later(Owner owner, Transaction tx) {
        tx.later(Errand.erasing(ids.errandId(), owner));
    }
}
