package io.gracefulno.casebook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the offers that nobody took in time, and forgets those that are over. Each in a transaction of its own, so that it
 * can end anywhere and go on the next time.
 */
public final class Lapsing {
    private static final Logger LOG = LoggerFactory.getLogger(Lapsing.class);

    /** So many are looked up at once. */
    private static final int BATCH = 500;

    /** Longer than it takes to say so in both messages. */
    private static final Duration OVER_KEPT = Duration.ofDays(2);

    private final Casebook casebook;
    private final Diary diary;
    private final Offering offering;
    private final Clock clock;
    private final Runnable kept;

    /** @param kept run after some have ended, since there is something to do at Slack now */
    public Lapsing(Casebook casebook, Diary diary, Offering offering, Clock clock, Runnable kept) {
        this.casebook = casebook;
        this.diary = diary;
        this.offering = offering;
        this.clock = clock;
        this.kept = kept;
    }

    /** All that has lapsed by now. */
    public void run() {
        Instant now = clock.instant();
        List<CaseOf> lapsed = diary.openOffers(now.minus(Offer.KEPT), BATCH);
        lapsed.forEach(one -> expire(one, now));
        if (!lapsed.isEmpty()) {
            kept.run();
        }
        diary.forgetOffers(now.minus(OVER_KEPT));
    }

    /** Looks again: it may have been taken since. One that can't go now is tried the next time. */
    private void expire(CaseOf lapsed, Instant now) {
        try {
            casebook.transact(tx -> {
                tx.offerFrom(lapsed.owner(), lapsed.id())
                        .filter(offer -> offer.state() == Offer.State.OPEN && !offer.isOpen(now))
                        .ifPresent(offer -> offering.expire(offer, tx));
                return lapsed;
            });
        } catch (RuntimeException e) {
            LOG.warn(
                    "Offer {} has lapsed and can't go just now: {}",
                    lapsed.id(),
                    e.getClass().getName());
        }
    }
}
