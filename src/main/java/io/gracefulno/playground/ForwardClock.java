package io.gracefulno.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that can be put ahead and never back. The app and the stand-in are given the same one, so that what comes due
 * can be seen without waiting for it. How far it is ahead is forgotten with it.
 */
public final class ForwardClock extends Clock {
    /** At once. */
    private static final Duration MOST = Duration.ofDays(366);

    /** In all: Slack's stamps have no room for more digits some day. */
    private static final Duration MOST_IN_ALL = Duration.ofDays(36_600);

    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<Duration> ahead;

    /** A clock that goes with another one. */
    public ForwardClock(Clock real) {
        this(real, real.getZone(), new AtomicReference<>(Duration.ZERO));
    }

    private ForwardClock(Clock real, ZoneId zone, AtomicReference<Duration> ahead) {
        this.real = real;
        this.zone = zone;
        this.ahead = ahead;
    }

    /**
     * Puts it ahead.
     *
     * @throws IllegalArgumentException if that isn't forward, over a year, or over a century in all
     */
    public void skip(Duration by) {
        if (!by.isPositive() || by.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("The clock goes forward, by a year at most at once, not by " + by + ".");
        }
        ahead.updateAndGet(before -> {
            Duration after = before.plus(by);
            if (after.compareTo(MOST_IN_ALL) > 0) {
                throw new IllegalArgumentException("The clock is a century ahead already. Start the playground anew.");
            }
            return after;
        });
    }

    /** How far it is ahead of the real time. */
    public Duration ahead() {
        return Objects.requireNonNull(ahead.get());
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock: it goes ahead along with this one. */
    @Override
    public Clock withZone(ZoneId other) {
        return new ForwardClock(real, other, ahead);
    }
}
