package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How times and codes stand in an export, on the person's clock. */
final class Moments {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter CELL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final ZoneId zone;

    Moments(ZoneId zone) {
        this.zone = zone;
    }

    ZoneId zone() {
        return zone;
    }

    /** {@code 2026-11-26T10:30:00+00:00}. */
    String iso(Instant at) {
        return ISO.format(at.atZone(zone));
    }

    String iso(OffsetDateTime at) {
        return iso(at.toInstant());
    }

    /** {@code 2026-11-26 10:30}, which a spreadsheet takes for a time. */
    String cell(Instant at) {
        return CELL.format(at.atZone(zone));
    }

    List<Reminder> ordered(Collection<Reminder> reminders) {
        return reminders.stream()
                .sorted(Comparator.comparing(Reminder::dueAt).thenComparing(Reminder::kind))
                .toList();
    }

    /** The name in lower case. */
    static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
