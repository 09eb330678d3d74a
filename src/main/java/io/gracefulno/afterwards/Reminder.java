package io.gracefulno.afterwards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Something to remind the person of in a case.
 *
 * @param dueAt when, at a decent hour of their day
 */
public record Reminder(String caseId, Kind kind, Instant dueAt) {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** Of what. */
    public enum Kind {
        /** The day has come by which they promised their answer. */
        HOLDING
    }

    /** On the morning of the day by which they promised their answer. */
    public static Reminder holding(String caseId, LocalDate promised, ZoneId zone) {
        return new Reminder(
                caseId, Kind.HOLDING, promised.atTime(MORNING).atZone(zone).toInstant());
    }
}
