package io.gracefulno.timing.slack;

import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Days and moments on a page that is drawn anew each time it is opened: there "today" is true. */
public final class Near {
    private final Draw draw;

    public Near(Draw draw) {
        this.draw = draw;
    }

    /** {@code today}, {@code tomorrow, Wednesday 25 November}, {@code yesterday}, or the day alone. */
    public String day(LocalDate day, Profile profile, Instant now) {
        String date = new Dates(profile.spelling()).day(day);
        return switch ((int) ChronoUnit.DAYS.between(LocalDate.ofInstant(now, profile.zone()), day)) {
            case 0 -> draw.say("timing.near.today");
            case 1 -> draw.say("timing.near.tomorrow", "day", date);
            case -1 -> draw.say("timing.near.yesterday");
            default -> date;
        };
    }

    /** The same with its time: {@code today, 17:00}. */
    public String moment(Instant at, Profile profile, Instant now) {
        ZonedDateTime there = at.atZone(profile.zone());
        return draw.say(
                "timing.near.moment",
                "day",
                day(there.toLocalDate(), profile, now),
                "time",
                new Dates(profile.spelling()).time(there.toLocalTime()));
    }
}
