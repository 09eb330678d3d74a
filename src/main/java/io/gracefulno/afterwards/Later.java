package io.gracefulno.afterwards;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** Until when a reminder may be put off. */
public enum Later {
    TWO_HOURS,
    TOMORROW,
    WORKING_DAY,
    MONTH,
    THREE_MONTHS;

    private static final Duration HOURS = Duration.ofHours(2);

    /** Those that make sense: hours and days before a deadline, months where there is none. */
    public static List<Later> of(Reminder.Kind kind) {
        return switch (kind) {
            case UNSENT, HOLDING -> List.of(TWO_HOURS, TOMORROW, WORKING_DAY);
            case SLOT -> List.of(TWO_HOURS, TOMORROW);
            case FOLLOWUP, RECONNECT -> List.of(MONTH, THREE_MONTHS);
        };
    }

    /** The moment they asked for, whether it is a working day or not; months end on a working morning. */
    public Instant from(Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        WorkingHours hours = new WorkingHours(zone);
        return switch (this) {
            case TWO_HOURS -> now.plus(HOURS);
            case TOMORROW ->
                today.plusDays(1).atTime(WorkingHours.MORNING).atZone(zone).toInstant();
            case WORKING_DAY -> hours.morningOnOrAfter(today.plusDays(1));
            case MONTH -> hours.morningOnOrAfter(today.plus(Period.ofMonths(1)));
            case THREE_MONTHS -> hours.morningOnOrAfter(today.plus(Period.ofMonths(3)));
        };
    }
}
