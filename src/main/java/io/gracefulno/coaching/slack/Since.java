package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Draw;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** How long ago something was, on the person's own clock. */
final class Since {
    private static final Duration NOW = Duration.ofMinutes(2);
    private static final int WEEK = 7;

    private final Draw draw;

    Since(Draw draw) {
        this.draw = draw;
    }

    /** {@code now}, {@code 14:05}, {@code Sunday} or {@code Sunday 12 November}. */
    String when(Instant at, Profile profile, Instant now) {
        if (at.plus(NOW).isAfter(now)) {
            return draw.say("coaching.since.now");
        }
        LocalDate day = LocalDate.ofInstant(at, profile.zone());
        return day.equals(LocalDate.ofInstant(now, profile.zone()))
                ? new Dates(profile.spelling()).time(at.atZone(profile.zone()).toLocalTime())
                : name(day, profile, now);
    }

    /** {@code today}, {@code on Sunday} or {@code on Sunday 12 November}. */
    String on(Instant at, Profile profile, Instant now) {
        LocalDate day = LocalDate.ofInstant(at, profile.zone());
        return day.equals(LocalDate.ofInstant(now, profile.zone()))
                ? draw.say("coaching.since.today")
                : draw.say("coaching.since.on", "day", name(day, profile, now));
    }

    private static String name(LocalDate day, Profile profile, Instant now) {
        boolean lately = day.plusDays(WEEK).isAfter(LocalDate.ofInstant(now, profile.zone()));
        return lately
                ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                : new Dates(profile.spelling()).day(day);
    }
}
