package io.gracefulno.afterwards.slack;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Fact;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reminder says: the sentence for its day, with whatever name is known. */
final class ReminderLines {
    private final Draw draw;
    private final Case theCase;
    private final ZoneId zone;
    private final Dates dates;
    private final Instant now;
    private final LocalDate today;

    ReminderLines(Draw draw, Case theCase, Profile profile, Instant now) {
        this.draw = draw;
        this.theCase = theCase;
        this.zone = profile.zone();
        this.dates = new Dates(profile.spelling());
        this.now = now;
        this.today = LocalDate.ofInstant(now, profile.zone());
    }

    String say(Reminder reminder) {
        return switch (reminder.kind()) {
            case UNSENT -> unsent() + "\n" + started();
            case SLOT -> slot(reminder.occasion().atZone(zone));
            case HOLDING -> holding(Reminder.day(reminder.occasion()));
            case FOLLOWUP ->
                ago("followup", reminder.occasion()) + " " + draw.say("afterwards.followup.hello") + ideas();
            case RECONNECT -> ago("reconnect", reminder.occasion()) + "\n" + draw.say("afterwards.reconnect.why");
        };
    }

    private String unsent() {
        if (ReminderView.isWritten(theCase) && theCase.intake().isOvertaken(now)) {
            return named("afterwards.unsent.overtaken");
        }
        if (Reminding.isLateNotice(theCase, now)) {
            return named("afterwards.unsent.late");
        }
        Optional<ZonedDateTime> known = Reminding.bestSentBy(theCase, zone, now);
        if (known.isEmpty()) {
            return named("afterwards.unsent.undated");
        }
        ZonedDateTime by = known.get();
        if (by.toInstant().isBefore(now)) {
            return named("afterwards.unsent.late");
        }
        String time = dates.time(by.toLocalTime());
        return switch (dayOf(by.toLocalDate())) {
            case TODAY -> named("afterwards.unsent.today", "time", time);
            case TOMORROW -> named("afterwards.unsent.tomorrow", "time", time);
            case PAST, LATER -> named("afterwards.unsent.on", "moment", dates.moment(by));
        };
    }

    private String started() {
        LocalDate day = LocalDate.ofInstant(Reminding.since(theCase), zone);
        long days = ChronoUnit.DAYS.between(day, today);
        if (days <= 1) {
            return draw.say(days == 1 ? "afterwards.unsent.started.yesterday" : "afterwards.unsent.started.today");
        }
        String when = days < 7 ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) : dates.day(day);
        return draw.say("afterwards.unsent.started.on", "day", when);
    }

    private String slot(ZonedDateTime slot) {
        String what =
                draw.say(theCase.facts().kind().declines() ? "afterwards.slot.what.no" : "afterwards.slot.what.letter");
        String time = dates.time(slot.toLocalTime());
        String day = dates.day(slot.toLocalDate());
        if (slot.toInstant().isBefore(now)) {
            return named("afterwards.slot.past", "day", day, "time", time, "what", what);
        }
        return switch (dayOf(slot.toLocalDate())) {
            case TODAY ->
                named("afterwards.slot.today", "time", time, "what", what) + "\n" + draw.say("afterwards.slot.call");
            case TOMORROW -> named("afterwards.slot.tomorrow", "time", time, "what", what);
            case PAST, LATER -> named("afterwards.slot.on", "day", day, "time", time, "what", what);
        };
    }

    private String holding(LocalDate promised) {
        return switch (dayOf(promised)) {
            case TODAY -> named("afterwards.holding.today");
            case TOMORROW -> named("afterwards.holding.tomorrow");
            case PAST -> named("afterwards.holding.past", "day", dates.day(promised));
            case LATER -> named("afterwards.holding.on", "day", dates.day(promised));
        };
    }

    /** The time since, in the words of a person. */
    private String ago(String kind, Instant declined) {
        Period since = Period.between(LocalDate.ofInstant(declined, zone), today);
        String id = "afterwards." + kind;
        if (since.getYears() > 0) {
            return named(id + (since.equals(Period.ofYears(1)) ? ".year" : ".over_year"));
        }
        int months = since.getMonths();
        if (months == 6) {
            return named(id + ".half_year");
        }
        if (months == 0) {
            long weeks = Math.max(2, ChronoUnit.WEEKS.between(LocalDate.ofInstant(declined, zone), today));
            return named(id + ".weeks", "count", draw.say("afterwards.count." + weeks));
        }
        return months == 1
                ? named(id + ".month")
                : named(id + ".months", "count", draw.say("afterwards.count." + months));
    }

    private String ideas() {
        return String.join(
                "",
                List.of("article", "milestone", "update").stream()
                        .map(idea -> "\n• " + draw.say("afterwards.hello.idea." + idea))
                        .toList());
    }

    /** With the company's name, else the recruiter's, else with none. */
    private String named(String id, String... blanks) {
        boolean company = theCase.facts().knows(Fact.COMPANY);
        if (!company && !theCase.facts().knows(Fact.RECRUITER)) {
            return draw.say(id + ".unnamed", blanks);
        }
        String name = theCase.facts().text(company ? Fact.COMPANY : Fact.RECRUITER);
        String sentence = !company && id.startsWith("afterwards.reconnect") ? id + ".person" : id;
        String[] all = new String[blanks.length + 2];
        System.arraycopy(blanks, 0, all, 0, blanks.length);
        all[blanks.length] = "name";
        all[blanks.length + 1] = Mrkdwn.escape(name);
        return draw.say(sentence, all);
    }

    private Day dayOf(LocalDate day) {
        if (day.isBefore(today)) {
            return Day.PAST;
        }
        if (day.equals(today)) {
            return Day.TODAY;
        }
        return day.equals(today.plusDays(1)) ? Day.TOMORROW : Day.LATER;
    }

    private enum Day {
        PAST,
        TODAY,
        TOMORROW,
        LATER
    }
}
