package io.gracefulno.afterwards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Something to remind the person of in a case.
 *
 * @param occasion what it is about, as a moment: the same occasion is reminded of once, whenever that was due
 * @param dueAt when, at a decent hour of their day
 */
public record Reminder(String caseId, Kind kind, Instant occasion, Instant dueAt) {
    public Reminder {
        occasion = exact(occasion);
        dueAt = exact(dueAt);
    }

    /** As exact as any table keeps a time: an occasion is known again by it. */
    static Instant exact(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** A day as an occasion: the same one wherever the person's clock stands. */
    public static Instant occasion(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The day that such an occasion is. */
    public static LocalDate day(Instant occasion) {
        return LocalDate.ofInstant(occasion, ZoneOffset.UTC);
    }

    /** Of what. */
    public enum Kind {
        /** Their answer isn't sent, and the usual time for one ends. */
        UNSENT,
        /** Their interview is near, and their no isn't sent. */
        SLOT,
        /** The day has come by which they promised their answer. */
        HOLDING,
        /** Months after the no: a short hello keeps the contact. */
        FOLLOWUP,
        /** Half a year after the no: has something changed? */
        RECONNECT
    }
}
