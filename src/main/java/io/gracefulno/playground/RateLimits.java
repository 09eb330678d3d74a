package io.gracefulno.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts calls. How many a minute are Slack's figures, in {@link MethodTerms}; how it counts them Slack does not say. Ours:
 * a minute's worth may come at once, and comes back evenly, so that nobody at the page meets a limit by pressing buttons.
 */
final class RateLimits {
    private record Left(double calls, Instant at) {}

    private final Clock clock;
    private final Map<String, Left> left = new HashMap<>();

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    /** One call; if there is none left, how long to wait for the next, in whole seconds. */
    synchronized Optional<Duration> take(String what, int perMinute) {
        Instant now = clock.instant();
        Left before = left.getOrDefault(what, new Left(perMinute, now));
        double perSecond = perMinute / 60.0;
        double seconds = Duration.between(before.at(), now).toMillis() / 1_000.0;
        double calls = Math.min(perMinute, before.calls() + Math.max(0, seconds) * perSecond);
        if (calls >= 1) {
            left.put(what, new Left(calls - 1, now));
            return Optional.empty();
        }
        left.put(what, new Left(calls, now));
        return Optional.of(Duration.ofSeconds((long) Math.ceil((1 - calls) / perSecond)));
    }
}
