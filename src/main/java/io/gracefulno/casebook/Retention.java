package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps nothing longer than was promised: cases that are done with go after as many months as their workspace wants,
 * pasted replies after {@link Pushbacks#KEPT}, and what was shared with a coach {@link Sharing#KEPT} after the end. Each in a transaction of its own, so that it can end anywhere and go on the
 * next time.
 */
public final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    /** So many are looked up at once. */
    private static final int BATCH = 500;

    /** Who people are that use nothing here, coaches for one: asked again when it matters. */
    private static final Duration STRANGERS_KEPT = Duration.ofDays(30);

    /** Longer than it takes to say so in the coach's message. */
    private static final Duration TAKEN_BACK_KEPT = Duration.ofDays(2);

    private final Casebook casebook;
    private final Diary diary;
    private final Redrawing redrawing;
    private final Ids ids;
    private final Clock clock;
    private final Runnable kept;

    /** @param kept run after some were deleted, since there is something to do at Slack now */
    public Retention(Casebook casebook, Diary diary, Redrawing redrawing, Ids ids, Clock clock, Runnable kept) {
        this.casebook = casebook;
        this.diary = diary;
        this.redrawing = redrawing;
        this.ids = ids;
        this.clock = clock;
        this.kept = kept;
    }

    /** What was last changed before that moment was kept for longer than so many months. */
    public static Instant before(Instant now, int months) {
        return now.atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
    }

    /** All that is too old now. */
    public void run() {
        diary.workspaces().forEach(this::deleteOld);
        Instant now = clock.instant();
        each((after, most) -> diary.oldReplies(now, after, most), old -> forgetReplies(old, now));
        forgetShares(now);
        diary.forgetStrangers(now.minus(STRANGERS_KEPT));
        diary.forgetTakenBack(now.minus(TAKEN_BACK_KEPT));
    }

    /** @param somebody of the workspace */
    private void deleteOld(Owner somebody) {
        Instant now = clock.instant();
        int months;
        try {
            months = casebook.transact(tx -> tx.workspace(somebody)).retentionMonths();
        } catch (RuntimeException e) {
            LOG.warn("A workspace's settings can't be read: {}", e.getClass().getName());
            return;
        }
        Instant before = before(now, months);
        Removing removing = new Removing(ids, now);
        each((after, most) -> diary.old(somebody, before, after, most), old -> delete(old, before, removing));
        kept.run();
    }

    /** Looks again: whoever did something with it since gets to keep it. */
    private void delete(CaseOf old, Instant before, Removing removing) {
        casebook.transact(tx -> {
            tx.find(old.owner(), old.id())
                    .filter(found -> isOver(found, before, tx))
                    .ifPresent(found -> redrawing.delete(found, removing, tx));
            return old;
        });
    }

    private static boolean isOver(Case found, Instant before, Transaction tx) {
        return found.isDone()
                && found.changedAt().isBefore(before)
                && tx.reminders(found).isEmpty();
    }

    private void forgetReplies(CaseOf old, Instant now) {
        casebook.transact(tx -> {
            tx.find(old.owner(), old.id()).ifPresent(found -> tx.save(found.forgettingReplies(now)));
            return old;
        });
    }

    private void forgetShares(Instant now) {
        Instant before = now.minus(Sharing.KEPT);
        Removing removing = new Removing(ids, now);
        each((after, most) -> diary.oldShares(before, after, most), old -> forgetShares(old, before, removing));
        kept.run();
    }

    private void forgetShares(CaseOf old, Instant before, Removing removing) {
        casebook.transact(tx -> {
            tx.find(old.owner(), old.id())
                    .filter(found -> isOver(found, before, tx))
                    .ifPresent(found -> {
                        Case without = found;
                        for (Share share : tx.shares(found)) {
                            redrawing.forget(share, removing, tx);
                            without = without.withoutCoach(share.id());
                        }
                        tx.save(without);
                        redrawing.quietly(without, tx);
                    });
            return old;
        });
    }

    /** One that can't be done now is tried the next time, and keeps no other waiting. */
    private static void each(BiFunction<String, Integer, List<CaseOf>> batches, Consumer<CaseOf> work) {
        String after = "";
        List<CaseOf> batch;
        do {
            batch = batches.apply(after, BATCH);
            for (CaseOf old : batch) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                try {
                    work.accept(old);
                } catch (RuntimeException e) {
                    LOG.warn(
                            "Case {} is too old and can't go just now: {}",
                            old.id(),
                            e.getClass().getName());
                }
                after = old.id();
            }
        } while (batch.size() == BATCH);
    }
}
