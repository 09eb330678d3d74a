package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.timing.Notice;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Whether somebody who cancels at short notice did so before. Only they are told. */
public enum Lateness {
    /** The first time, or in good time. */
    FIRST,
    AGAIN;

    /** More than anybody sends within the memory of those who talk to each other. */
    private static final int LOOKED_THROUGH = 200;

    private static final Set<Notice> LATE = Set.of(Notice.LATE, Notice.MISSED);

    /** What their other cases say of this one. They are looked through only where its own notice is late. */
    public static Lateness of(Case theCase, Instant now, Transaction tx) {
        boolean late = theCase.isUnsent()
                && theCase.facts().kind().declines()
                && theCase.intake().situation().notice(now).equals(Optional.of(Notice.LATE));
        return late && tx.done(theCase.owner(), 0, LOOKED_THROUGH).stream().anyMatch(Lateness::wasLate) ? AGAIN : FIRST;
    }

    private static boolean wasLate(Case done) {
        return done.state() == State.SENT
                && done.facts().kind().declines()
                && done.sentAt()
                        .flatMap(done.intake().situation()::notice)
                        .filter(LATE::contains)
                        .isPresent();
    }
}
