package io.gracefulno.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Days and hours as a letter writes them: always the absolute day, since "tomorrow" may be sent tomorrow. */
public final class Dates {
    private static final DateTimeFormatter UK_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter US_DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter UK_TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);
    private static final DateTimeFormatter US_TIME = DateTimeFormatter.ofPattern("h:mm", Locale.ENGLISH);

    private final Spelling spelling;

    public Dates(Spelling spelling) {
        this.spelling = spelling;
    }

    /** {@code Thursday 18 March} or {@code Thursday, March 18}. */
    public String day(LocalDate date) {
        return (spelling == Spelling.US ? US_DAY : UK_DAY).format(date);
    }

    /** {@code 14:00} or {@code 2:00 p.m.}. */
    public String time(LocalTime time) {
        return spelling == Spelling.US
                ? US_TIME.format(time) + (time.getHour() < 12 ? " a.m." : " p.m.")
                : UK_TIME.format(time);
    }

    /** {@code Thursday 26 November, 10:30}, for screens. */
    public String moment(ZonedDateTime at) {
        return day(at.toLocalDate()) + ", " + time(at.toLocalTime());
    }

    /** The slot on the recruiter's clock where that is known, with its zone where the two sides differ. */
    String slot(Facts facts, OffsetDateTime slot) {
        ZonedDateTime at = onTheirClock(facts, slot);
        return day(at.toLocalDate()) + " at " + time(at.toLocalTime()) + zoneIfItDiffers(facts, at);
    }

    static ZonedDateTime onTheirClock(Facts facts, OffsetDateTime slot) {
        ZoneId zone = facts.slotZone().or(facts::timezone).orElse(slot.getOffset());
        return slot.atZoneSameInstant(zone);
    }

    private static String zoneIfItDiffers(Facts facts, ZonedDateTime at) {
        String zone = zoneInWords(facts, at);
        return zone.isEmpty() ? "" : " (" + zone.substring(2) + ")";
    }

    /** {@code , Lisbon time} where the two sides' clocks differ, else nothing. */
    static String zoneInWords(Facts facts, ZonedDateTime at) {
        Optional<ZoneId> theirs = facts.slotZone();
        boolean same = facts.timezone()
                .map(mine -> mine.getRules().getOffset(at.toInstant()).equals(at.getOffset()))
                .orElse(false);
        return theirs.isEmpty() || same ? "" : ", " + place(theirs.get()) + " time";
    }

    /** {@code Europe/Lisbon} is Lisbon; a zone without a place keeps its own name. */
    public static String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** The month of a date in ISO 8601, with or without its day; any other words as they are. */
    String month(String text) {
        try {
            return YearMonth.parse(text.length() >= 7 ? text.substring(0, 7) : text)
                    .getMonth()
                    .getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        } catch (DateTimeException notIso) {
            return text;
        }
    }

    /** A date or a date and time in ISO 8601 as a letter writes it; any other words as they are. */
    String written(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0)) || text.length() < 10) {
            return text;
        }
        try {
            if (text.length() == 10) {
                return day(LocalDate.parse(text));
            }
            ZonedDateTime at = ZonedDateTime.parse(text);
            return day(at.toLocalDate()) + " at " + time(at.toLocalTime());
        } catch (DateTimeException notIso) {
            return text;
        }
    }
}
