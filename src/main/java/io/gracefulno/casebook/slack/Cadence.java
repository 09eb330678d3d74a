package io.gracefulno.casebook.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gracefulno.casebook.Owner;
import java.time.Duration;
import java.util.Optional;

/** How fast messages may follow each other in one conversation: Slack takes one a second. */
final class Cadence {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    // Time on the wire, whatever a clock on the wall says.
    private final Cache<Owner, Long> lately =
            Caffeine.newBuilder().expireAfterWrite(BETWEEN).build();

    /** Whether one may go now. */
    boolean allows(Owner owner) {
        return left(owner).isEmpty();
    }

    /** Waits until one may go. */
    void await(Owner owner) throws InterruptedException {
        Optional<Duration> left = left(owner);
        if (left.isPresent()) {
            Thread.sleep(left.get());
        }
    }

    /** One arrived just now, or may have. */
    void posted(Owner owner) {
        lately.put(owner, System.nanoTime());
    }

    private Optional<Duration> left(Owner owner) {
        return Optional.ofNullable(lately.getIfPresent(owner))
                .map(at -> BETWEEN.minusNanos(System.nanoTime() - at))
                .filter(Duration::isPositive);
    }
}
