package io.gracefulno.slackkit;

import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.People;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Standing;
import io.gracefulno.preferences.Personal;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who people are: what is kept of them, asked of Slack where it is missing or old. */
public final class Profiles implements People {
    private static final Logger LOG = LoggerFactory.getLogger(Profiles.class);

    /** Names and zones change rarely; a day is soon enough. */
    private static final Duration FRESH = Duration.ofHours(24);

    /** Whoever stops being an admin can open nothing of an admin's after so long. */
    private static final Duration FRESH_STANDING = Duration.ofMinutes(5);

    /** So long an admin may take over a form: no call is made before its answer. */
    private static final Duration WHILE_FILLING_IN = Duration.ofMinutes(30);

    private final Casebook casebook;
    private final SlackCalls calls;
    private final AfterAck afterAck;
    private final Ids ids;
    private final Clock clock;

    public Profiles(Casebook casebook, SlackCalls calls, AfterAck afterAck, Ids ids, Clock clock) {
        this.casebook = casebook;
        this.calls = calls;
        this.afterAck = afterAck;
        this.ids = ids;
        this.clock = clock;
    }

    /** What somebody is asked for. */
    private enum To {
        /** Something for themselves. */
        DRAW,
        /** What they may do. */
        JUDGE
    }

    /** What is kept of somebody, and what they set for themselves. */
    private record Kept(Optional<Profile> profile, Personal set) {}

    /**
     * With what they set for themselves, within {@link Deadline#PROFILE}; unknown if nothing is kept and Slack doesn't say
     * in time.
     */
    public Profile of(Owner owner) {
        Kept kept = casebook.transact(tx -> new Kept(tx.profile(owner), tx.personal(owner)));
        return kept.profile()
                .filter(profile -> isFresh(profile, FRESH))
                .or(() -> asked(owner, To.DRAW))
                .or(kept::profile)
                .orElseGet(() -> Profile.unknown(owner))
                .as(kept.set());
    }

    @Override
    public Optional<Profile> now(Owner owner) {
        return casebook.transact(tx -> tx.profile(owner))
                .filter(profile -> isFresh(profile, FRESH_STANDING))
                .or(() -> asked(owner, To.JUDGE));
    }

    @Override
    public void ask(Collection<Owner> owners) {
        afterAck.later(() -> owners.forEach(this::now));
    }

    @Override
    public boolean isAdmin(Owner owner, Transaction tx) {
        return tx.profile(owner)
                .filter(profile -> isFresh(profile, WHILE_FILLING_IN))
                .filter(profile -> profile.standing() == Standing.OWNER_OR_ADMIN)
                .isPresent();
    }

    private boolean isFresh(Profile profile, Duration most) {
        return profile.readAt().plus(most).isAfter(clock.instant());
    }

    /** The answer is kept whenever it comes; the view waits for it only so long. */
    private Optional<Profile> asked(Owner owner, To what) {
        return CompletableFuture.supplyAsync(() -> askedOfSlack(owner, what), Thread::startVirtualThread)
                .completeOnTimeout(Optional.empty(), Deadline.PROFILE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private Optional<Profile> askedOfSlack(Owner owner, To what) {
        Optional<Profile> asked = Optional.of(calls.profile(owner)).filter(profile -> !profile.isUnknown());
        asked.ifPresent(profile -> keep(profile, what));
        return asked;
    }

    /** A profile that can't be kept is asked for again next time; the view is drawn with it all the same. */
    private void keep(Profile asked, To what) {
        try {
            casebook.transact(tx -> {
                // Of whom nothing else is kept, no profile is either: perhaps they just deleted everything of theirs.
                if (what == To.JUDGE || tx.isKnown(asked.owner())) {
                    keep(asked, tx);
                }
                return asked;
            });
        } catch (RuntimeException e) {
            LOG.warn("A profile could not be kept: {}", e.getClass().getName());
        }
    }

    /** Whoever has moved is reminded by their new clock, in each of their cases. */
    private void keep(Profile asked, Transaction tx) {
        Owner owner = asked.owner();
        ZoneId before = Profile.of(owner, tx).zone();
        tx.keep(asked);
        boolean moved = !Profile.of(owner, tx).zone().equals(before);
        if (moved && !tx.newest(owner, 1).isEmpty()) {
            tx.later(Errand.following(ids.errandId(), owner, ""));
        }
    }
}
