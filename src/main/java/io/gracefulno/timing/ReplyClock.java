package io.gracefulno.timing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The clock that the invitation started.
 *
 * @param since when it started: the invitation, or now for one that is said to arrive later
 * @param by the last moment that is still fine, in the person's zone
 */
public record ReplyClock(Band band, Instant since, ZonedDateTime by) {
    private static final Duration FIRST_DAY = Duration.ofHours(24);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final int BUSINESS_DAYS = 2;

    /** How it stands now. */
    public static ReplyClock of(Instant invitedAt, Instant now, ZoneId zone) {
        Instant since = invitedAt.isAfter(now) ? now : invitedAt;
        ZonedDateTime by = limit(since.atZone(zone));
        return new ReplyClock(band(since, by.toInstant(), now), since, by);
    }

    /** The end of the first 24 hours. */
    public Instant firstDayEnds() {
        return since.plus(FIRST_DAY);
    }

    /** The end of the first 48 hours. */
    public Instant twoDaysEnd() {
        return since.plus(TWO_DAYS);
    }

    private static Band band(Instant since, Instant by, Instant now) {
        if (!now.isAfter(since.plus(FIRST_DAY))) {
            return Band.EXCELLENT;
        }
        if (!now.isAfter(since.plus(TWO_DAYS))) {
            return Band.GOOD;
        }
        return now.isAfter(by) ? Band.LATE : Band.FINE;
    }

    /** The later of 48 hours and two business days; a clock time stays what it is when the clocks change. */
    private static ZonedDateTime limit(ZonedDateTime invited) {
        ZonedDateTime hours = invited.plus(TWO_DAYS);
        ZonedDateTime business = afterBusinessDays(fromMonday(invited));
        return business.isAfter(hours) ? business : hours;
    }

    /** What arrives on a weekend counts from Monday's first moment. */
    private static ZonedDateTime fromMonday(ZonedDateTime invited) {
        ZonedDateTime counted = invited;
        while (isWeekend(counted)) {
            counted = counted.toLocalDate().plusDays(1).atStartOfDay(counted.getZone());
        }
        return counted;
    }

    private static ZonedDateTime afterBusinessDays(ZonedDateTime from) {
        ZonedDateTime day = from;
        int passed = 0;
        for (int ahead = 1; passed < BUSINESS_DAYS; ahead++) {
            day = from.plusDays(ahead);
            passed += isWeekend(day) ? 0 : 1;
        }
        return day;
    }

    private static boolean isWeekend(ZonedDateTime at) {
        return at.getDayOfWeek() == DayOfWeek.SATURDAY || at.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
