package io.gracefulno.playground;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/** How far the page offers to skip ahead, by the calendar and the clock of whoever skips. */
public enum Skip {
    HOUR("An hour"),
    TOMORROW_MORNING("To tomorrow, 9:00"),
    WEEK("A week"),
    THREE_MONTHS("Three months");

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final String words;

    Skip(String words) {
        this.words = words;
    }

    /** As the page offers it. */
    public String words() {
        return words;
    }

    /** What the page's call names it by. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long it takes from there. */
    Duration from(ZonedDateTime now) {
        return Duration.between(
                now,
                switch (this) {
                    case HOUR -> now.plusHours(1);
                    case TOMORROW_MORNING ->
                        now.toLocalDate().plusDays(1).atTime(MORNING).atZone(now.getZone());
                    case WEEK -> now.plusWeeks(1);
                    case THREE_MONTHS -> now.plusMonths(3);
                });
    }
}
