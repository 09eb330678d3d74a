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
}
