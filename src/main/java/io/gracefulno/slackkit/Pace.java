package io.gracefulno.slackkit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gracefulno.casebook.Owner;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How often one person may have a modal opened: nobody reads faster, and a stuck key harms nobody else. */
final class Pace {
    static final int MOST = 30;
    static final Duration WITHIN = Duration.ofMinutes(1);

    private final Cache<Owner, AtomicInteger> opened;

    Pace(Clock clock) {
        this.opened = Caffeine.newBuilder()
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfterWrite(WITHIN)
                .maximumSize(100_000)
                .build();
    }

    /** Counts one more, from the first one of a minute on. */
    boolean allows(Owner owner) {
        return opened.get(owner, _ -> new AtomicInteger()).incrementAndGet() <= MOST;
    }
}
