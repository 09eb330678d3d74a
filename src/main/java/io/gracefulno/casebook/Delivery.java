package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.afterwards.WorkingHours;
import io.gracefulno.casebook.Casebook.Transaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the reminders that are due to the outbox, each in one transaction with what its case learns of it. */
public final class Delivery implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /** So many are looked up at once. */
    private static final int BATCH = 500;

    /** What comes later than this has waited for the app to run again. */
    private static final Duration LATE = Duration.ofMinutes(15);

    /** Whoever changed something so lately needs no reminder of it. */
    private static final Duration AT_IT = Duration.ofHours(1);

    private final Casebook casebook;
    private final Diary diary;
    private final Ids ids;
    private final Clock clock;
    private final Runnable kept;
    private volatile boolean running = true;

    /** @param kept run after some were handed over, since there is something to do at Slack now */
    public Delivery(Casebook casebook, Diary diary, Ids ids, Clock clock, Runnable kept) {
        this.casebook = casebook;
        this.diary = diary;
        this.ids = ids;
        this.clock = clock;
        this.kept = kept;
    }

    /** All that are due now. */
    public void run() {
        List<DueReminder> due;
        do {
            due = diary.due(clock.instant(), BATCH);
            long handed = due.stream()
                    .takeWhile(_ -> running)
                    .filter(this::isHandedOver)
                    .count();
            if (handed > 0) {
                kept.run();
            }
            if (handed < due.size()) {
                // Those that can't be handed over now stand first again: the next round tries them.
                return;
            }
        } while (due.size() == BATCH);
    }

    /** Hands over no more: whoever ends a database while it is written to may break it. */
    @Override
    public void close() {
        running = false;
    }

    private boolean isHandedOver(DueReminder due) {
        try {
            boolean known =
                    casebook.transact(tx -> tx.find(due.owner(), due.reminder().caseId())
                            .map(theCase -> {
                                handOver(due.reminder().kind(), theCase, tx);
                                return true;
                            })
                            .orElse(false));
            if (!known) {
                diary.forget(due);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "A reminder of case {} can't be handed over just now: {}",
                    due.reminder().caseId(),
                    e.getClass().getName());
            return false;
        }
    }

    /** What the case wants is worked out anew: what was kept may be older than its last change. */
    private void handOver(Reminder.Kind kind, Case theCase, Transaction tx) {
        Set<Reminder> wanted = Reminding.wanted(theCase, tx);
        wanted.stream()
                .filter(reminder -> reminder.kind() == kind && !reminder.dueAt().isAfter(clock.instant()))
                .findFirst()
                .ifPresentOrElse(reminder -> give(reminder, theCase, tx), () -> tx.remind(theCase, wanted));
    }

    private void give(Reminder reminder, Case theCase, Transaction tx) {
        Instant now = clock.instant();
        WorkingHours hours = new WorkingHours(Profile.of(theCase.owner(), tx).zone());
        Optional<Instant> decent = decentTime(reminder, theCase, now, hours);
        boolean given = decent.equals(Optional.of(now));
        Reminded before = theCase.reminded();
        Reminded after = given || decent.isEmpty()
                ? before.settled(reminder.kind(), reminder.occasion(), Reminded.How.GIVEN)
                : before.snoozed(reminder.kind(), reminder.occasion(), decent.get());
        Case next = given ? theCase.reminded(after, Entry.What.REMINDED, now) : theCase.reminded(after);
        tx.save(next);
        if (given) {
            tx.later(Errand.reminding(ids.errandId(), next, reminder));
        }
    }

    /**
     * Now; a working hour for what fell due while nobody ran, or before it was told, and not while they are at it; empty
     * where it would help nobody any more.
     */
    private static Optional<Instant> decentTime(Reminder reminder, Case theCase, Instant now, WorkingHours hours) {
        boolean onTime = now.isBefore(reminder.dueAt().plus(LATE));
        Instant left = theCase.changedAt().plus(AT_IT);
        Instant at = onTime ? now : hours.atOrAfter(left.isAfter(now) ? left : now);
        return switch (reminder.kind()) {
            // Better at an odd hour than after the interview.
            case SLOT ->
                Stream.of(at, now)
                        .filter(moment -> moment.isBefore(reminder.occasion()))
                        .findFirst();
            case UNSENT, HOLDING, FOLLOWUP, RECONNECT -> Optional.of(at);
        };
    }
}
