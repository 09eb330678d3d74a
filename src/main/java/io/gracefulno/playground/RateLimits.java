package io.gracefulno.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Counts calls. How many a minute are Slack's figures, in {@link MethodTerms}; how it counts them Slack does not say. Ours:
 * a minute's worth may come at once, and comes back evenly, so that nobody at the page meets a limit by pressing buttons.
 * Messages are counted by their conversation, and a test can have them counted as narrowly as Slack may.
 */
public final class RateLimits {
    private static final String EVERYWHERE = "messages everywhere";

    private record Left(double calls, Instant at) {}

    /**
     * Something that is counted.
     *
     * @param perMinute how much of it comes back in a minute
     * @param most how much of it there is when nobody took any
     */
    private record Counted(String what, int perMinute, int most) {
        double perSecond() {
            return perMinute / 60.0;
        }
    }

    private final Clock clock;
    private final Map<String, Left> left = new HashMap<>();
    private boolean strict;
    private OptionalInt everywhere = OptionalInt.empty();

    RateLimits(Clock clock) {
        this.clock = clock;
    }

    /** From now on a conversation takes one message a second and no burst of them. */
    public synchronized void strict() {
        strict = true;
    }

    /** From now on all conversations together take so many messages a minute, which may come at once. */
    public synchronized void everywhere(int perMinute) {
        everywhere = OptionalInt.of(perMinute);
    }

    /** As it was at first: bursts are taken, and only conversations are counted. */
    public synchronized void usual() {
        strict = false;
        everywhere = OptionalInt.empty();
    }

    /** One call; if there is none left, how long to wait for the next, in whole seconds. */
    synchronized Optional<Duration> take(String what, int perMinute) {
        return take(List.of(new Counted(what, perMinute, perMinute)));
    }

    /** One message into that conversation. */
    synchronized Optional<Duration> takeMessage(String channel, int perMinute) {
        List<Counted> counted = new ArrayList<>();
        counted.add(new Counted("messages in " + channel, perMinute, strict ? 1 : perMinute));
        everywhere.ifPresent(most -> counted.add(new Counted(EVERYWHERE, most, most)));
        return take(counted);
    }

    /** One of each, or none of any. */
    private Optional<Duration> take(List<Counted> all) {
        Instant now = clock.instant();
        Duration wait = all.stream()
                .map(counted -> wait(counted, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        all.forEach(counted -> {
            double calls = calls(counted, now);
            left.put(counted.what(), new Left(wait.isZero() ? calls - 1 : calls, now));
        });
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    private Duration wait(Counted counted, Instant now) {
        double calls = calls(counted, now);
        return calls >= 1 ? Duration.ZERO : Duration.ofSeconds((long) Math.ceil((1 - calls) / counted.perSecond()));
    }

    private double calls(Counted counted, Instant now) {
        Left before = left.getOrDefault(counted.what(), new Left(counted.most(), now));
        double seconds = Duration.between(before.at(), now).toMillis() / 1_000.0;
        return Math.min(counted.most(), before.calls() + Math.max(0, seconds) * counted.perSecond());
    }
}
