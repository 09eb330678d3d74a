package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.timing.Advice;
import java.time.Instant;
import java.time.ZoneOffset;

/** Whether somebody who cancels at short notice did so before. Only they are told. */
public enum Lateness {
    /** The first time, or in good time. */
    FIRST,
    AGAIN;

    /** More than anybody sends within the memory of those who talk to each other. */
    private static final int LOOKED_THROUGH = 200;

    /** What their other cases say of this one. They are looked through only where its own notice is late. */
    public static Lateness of(Case theCase, Instant now, Transaction tx) {
        boolean late = theCase.isUnsent()
                && theCase.facts().kind().declines()
                && at(theCase, now).isNoticeLate();
        return late && tx.done(theCase.owner(), 0, LOOKED_THROUGH).stream().anyMatch(Lateness::wasLate) ? AGAIN : FIRST;
    }

    private static boolean wasLate(Case done) {
        return done.state() == State.SENT
                && done.facts().kind().declines()
                && done.sentAt()
                        .map(sent -> at(done, sent))
                        .map(then -> then.isNoticeLate() || then.isMissed())
                        .orElse(false);
    }

    /** How much notice there is doesn't depend on the zone. */
    private static Advice at(Case theCase, Instant moment) {
        return theCase.intake().advice(moment, ZoneOffset.UTC);
    }
}
