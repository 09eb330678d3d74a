package io.gracefulno.afterwards;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When somebody may be written to: Monday to Friday, from nine to six, by the clock on their wall. */
public record WorkingHours(ZoneId zone) {
    public static final LocalTime MORNING = LocalTime.of(9, 0);
    public static final LocalTime EVENING = LocalTime.of(18, 0);

    /** Leaves time to act on the same day. */
    private static final LocalTime AFTERNOON = LocalTime.of(16, 0);

    public boolean hold(Instant at) {
        ZonedDateTime there = at.atZone(zone);
        LocalTime time = there.toLocalTime();
        return isWorkingDay(there.toLocalDate()) && !time.isBefore(MORNING) && time.isBefore(EVENING);
    }

    /** The first working morning after this moment. */
    public Instant morningAfter(Instant at) {
        LocalDate day = at.atZone(zone).toLocalDate();
        while (!isWorkingDay(day) || !morning(day).isAfter(at)) {
            day = day.plusDays(1);
        }
        return morning(day);
    }

    /** The working morning of this day, or the first one after it. */
    public Instant morningOnOrAfter(LocalDate wanted) {
        LocalDate day = wanted;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return morning(day);
    }

    /** The last working morning that leaves at least so much time until then. */
    public Instant lastMorningBefore(Instant deadline, Duration toSpare) {
        Instant latest = deadline.minus(toSpare);
        LocalDate day = latest.atZone(zone).toLocalDate();
        while (!isWorkingDay(day) || morning(day).isAfter(latest)) {
            day = day.minusDays(1);
        }
        return morning(day);
    }

    /** This moment, or where it is no time to write to anybody the last afternoon before it. */
    public Instant lastBefore(Instant at) {
        if (hold(at)) {
            return at;
        }
        LocalDate day = at.atZone(zone).toLocalDate();
        while (!isWorkingDay(day) || afternoon(day).isAfter(at)) {
            day = day.minusDays(1);
        }
        return afternoon(day);
    }

    /** This moment, or the next working morning where it is no time to write to anybody. */
    public Instant atOrAfter(Instant at) {
        return hold(at) ? at : morningAfter(at);
    }

    private Instant afternoon(LocalDate day) {
        return day.atTime(AFTERNOON).atZone(zone).toInstant();
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
