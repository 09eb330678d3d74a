package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import java.time.Clock;

/** "Delete everything of mine". */
public final class Forgetting {
    private final Ids ids;
    private final Clock clock;

    public Forgetting(Ids ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** More than this is no longer deleted in the time that a press may take. */
    public static final int AT_ONCE = 500;

    /** Whether so many cases are too many to be waited for. */
    public static boolean isLong(int cases) {
        return cases > AT_ONCE;
    }

    /**
     * Nothing is kept of the person any more but the errands that remove what stands in Slack: the files first, since
     * they hold everything.
     */
    public Erased everything(Owner owner, Transaction tx) {
        Erased erased = tx.erase(owner);
        Removing removing = new Removing(ids, clock.instant());
        erased.files().forEach(file -> removing.file(owner, file, tx));
        erased.messages().forEach(at -> removing.message(owner, at, tx));
        if (erased.hadHome()) {
            tx.later(Errand.clearingHome(ids.errandId(), owner));
        }
        return erased;
    }

    /** The same as soon as nobody waits for it; until then everything is there. */
    public void later(Owner owner, Transaction tx) {
        tx.later(Errand.erasing(ids.errandId(), owner));
    }
}
