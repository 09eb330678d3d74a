package io.gracefulno.slackkit;

import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who people are: what is kept of them, asked of Slack where it is missing or old. */
public final class Profiles {
    private static final Logger LOG = LoggerFactory.getLogger(Profiles.class);

    /** Names and zones change rarely; a day is soon enough. */
    private static final Duration FRESH = Duration.ofHours(24);

    private final Casebook casebook;
    private final SlackCalls calls;
    private final Clock clock;

    public Profiles(Casebook casebook, SlackCalls calls, Clock clock) {
        this.casebook = casebook;
        this.calls = calls;
        this.clock = clock;
    }

    /** Within {@link Deadline#PROFILE}; unknown if nothing is kept and Slack doesn't say in time. */
    public Profile of(Owner owner) {
        Instant now = clock.instant();
        Optional<Profile> kept = casebook.transact(tx -> tx.profile(owner));
        if (kept.isPresent() && kept.get().readAt().plus(FRESH).isAfter(now)) {
            return kept.get();
        }
        // The answer is kept whenever it comes; the view waits for it only so long.
        return CompletableFuture.supplyAsync(() -> asked(owner), Thread::startVirtualThread)
                .completeOnTimeout(Profile.unknown(owner), Deadline.PROFILE.toMillis(), TimeUnit.MILLISECONDS)
                .thenApply(asked -> asked.isUnknown() ? kept.orElse(asked) : asked)
                .join();
    }

    private Profile asked(Owner owner) {
        Profile asked = calls.profile(owner);
        if (!asked.isUnknown()) {
            keep(asked);
        }
        return asked;
    }

    /** A profile that can't be kept is asked for again next time; the view is drawn with it all the same. */
    private void keep(Profile asked) {
        try {
            casebook.transact(tx -> {
                // Nothing else: they are no user of the app, or just deleted everything of theirs.
                if (tx.isKnown(asked.owner())) {
                    tx.keep(asked);
                }
                return asked;
            });
        } catch (RuntimeException e) {
            LOG.warn("A profile could not be kept: {}", e.getClass().getName());
        }
    }
}
