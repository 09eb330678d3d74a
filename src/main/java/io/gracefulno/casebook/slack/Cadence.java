package io.gracefulno.casebook.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gracefulno.casebook.Owner;
import java.time.Duration;

/** How fast messages may follow each other in one conversation: Slack takes one a second. */
final class Cadence {
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    // Time on the wire, whatever a clock on the wall says.
    private final Cache<Owner, Owner> lately =
            Caffeine.newBuilder().expireAfterWrite(BETWEEN).build();

    /** Whether one may go now; if so, the next has to wait. */
    boolean allows(Owner owner) {
        return lately.asMap().putIfAbsent(owner, owner) == null;
    }
}
