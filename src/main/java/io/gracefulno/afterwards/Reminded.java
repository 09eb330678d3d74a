package io.gracefulno.afterwards;

import io.gracefulno.afterwards.Reminder.Kind;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a case's reminders so far.
 *
 * @param settled by kind, the occasion that needs no reminder any more, and why
 * @param snoozed by kind, the occasion that shall be reminded of again, and when
 * @param touch how long after the no a short hello is wanted
 */
public record Reminded(Map<Kind, Settled> settled, Map<Kind, Snooze> snoozed, Touch touch) {
    /** Nothing yet. */
    public static final Reminded NOTHING = new Reminded(Map.of(), Map.of(), Touch.USUAL);

    /** Why an occasion needs no reminder any more. */
    public enum How {
        /** They were reminded. */
        GIVEN,
        /** They did what it was about. */
        ACTED,
        /** They don't want to be reminded of it. */
        REFUSED
    }

    /** An occasion that is done with. */
    public record Settled(Instant occasion, How how) {
        public Settled {
            occasion = Reminder.exact(occasion);
        }
    }

    /** Put off until then. */
    public record Snooze(Instant occasion, Instant until) {
        public Snooze {
            occasion = Reminder.exact(occasion);
        }
    }

    public Reminded {
        settled = Map.copyOf(Objects.requireNonNullElse(settled, Map.of()));
        snoozed = Map.copyOf(Objects.requireNonNullElse(snoozed, Map.of()));
        touch = Objects.requireNonNullElse(touch, Touch.USUAL);
    }

    /** This occasion is done with. */
    public Reminded settled(Kind kind, Instant occasion, How how) {
        Map<Kind, Settled> more = copy(settled);
        more.put(kind, new Settled(occasion, how));
        return new Reminded(more, without(snoozed, kind), touch);
    }

    public Reminded snoozed(Kind kind, Instant occasion, Instant until) {
        Map<Kind, Snooze> more = copy(snoozed);
        more.put(kind, new Snooze(occasion, until));
        return new Reminded(settled, more, touch);
    }

    /** From now on a hello is wanted then, whatever was reminded of before. */
    public Reminded touching(Touch wanted) {
        return new Reminded(without(settled, Kind.FOLLOWUP), without(snoozed, Kind.FOLLOWUP), wanted);
    }

    boolean isSettled(Kind kind, Instant occasion) {
        return how(kind, occasion).isPresent() && until(kind, occasion).isEmpty();
    }

    /** Why this occasion needs no reminder any more. */
    public Optional<How> how(Kind kind, Instant occasion) {
        return Optional.ofNullable(settled.get(kind))
                .filter(done -> done.occasion().equals(Reminder.exact(occasion)))
                .map(Settled::how);
    }

    /** Until when this occasion is put off. */
    public Optional<Instant> until(Kind kind, Instant occasion) {
        return Optional.ofNullable(snoozed.get(kind))
                .filter(snooze -> snooze.occasion().equals(Reminder.exact(occasion)))
                .map(Snooze::until);
    }

    private static <T> Map<Kind, T> copy(Map<Kind, T> some) {
        Map<Kind, T> all = new EnumMap<>(Kind.class);
        all.putAll(some);
        return all;
    }

    private static <T> Map<Kind, T> without(Map<Kind, T> some, Kind kind) {
        Map<Kind, T> less = copy(some);
        less.remove(kind);
        return less;
    }
}
