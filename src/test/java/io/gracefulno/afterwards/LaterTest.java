package io.gracefulno.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LaterTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @ParameterizedTest
    @CsvSource({
        // on a Wednesday
        "TWO_HOURS, 2026-11-25T09:12, 2026-11-25T11:12",
        "TOMORROW, 2026-11-25T09:12, 2026-11-26T09:00",
        "WORKING_DAY, 2026-11-25T09:12, 2026-11-26T09:00",
        "MONTH, 2026-11-25T09:12, 2026-12-25T09:00",
        "THREE_MONTHS, 2026-11-25T09:12, 2027-02-25T09:00",
        // on a Friday: tomorrow is what they asked for
        "TWO_HOURS, 2026-11-27T22:30, 2026-11-28T00:30",
        "TOMORROW, 2026-11-27T22:30, 2026-11-28T09:00",
        "WORKING_DAY, 2026-11-27T22:30, 2026-11-30T09:00",
        "WORKING_DAY, 2026-11-29T22:30, 2026-11-30T09:00",
        // a month that ends on a weekend, or is too short
        "MONTH, 2026-10-28T10:00, 2026-11-30T09:00",
        "MONTH, 2027-01-29T10:00, 2027-03-01T09:00",
        "THREE_MONTHS, 2026-11-30T10:00, 2027-03-01T09:00",
        // over a clock change: two hours are two hours, nine is nine
        "TWO_HOURS, 2026-10-25T00:30, 2026-10-25T01:30",
        "TWO_HOURS, 2027-03-28T00:30, 2027-03-28T03:30",
        "TOMORROW, 2026-10-24T23:30, 2026-10-25T09:00",
        "TOMORROW, 2027-03-27T23:30, 2027-03-28T09:00"
    })
    void theyGetTheMomentThatTheyAskedFor(Later later, String now, String then) {
        assertThat(LocalDateTime.ofInstant(later.from(at(now), LISBON), LISBON)).isEqualTo(LocalDateTime.parse(then));
    }

    @ParameterizedTest
    @CsvSource({
        "UNSENT, TWO_HOURS TOMORROW WORKING_DAY",
        "HOLDING, TWO_HOURS TOMORROW WORKING_DAY",
        "SLOT, TWO_HOURS TOMORROW",
        "FOLLOWUP, MONTH THREE_MONTHS",
        "RECONNECT, MONTH THREE_MONTHS"
    })
    void hoursAreOfferedBeforeADeadlineAndMonthsWhereThereIsNone(Reminder.Kind kind, String offered) {
        assertThat(Later.of(kind).toString().replaceAll("[\\[\\],]", "")).isEqualTo(offered);
    }

    @ParameterizedTest
    @EnumSource(Later.class)
    void itIsAlwaysLater(Later later) {
        for (int hour = 0; hour < 24 * 400; hour++) {
            Instant now = at("2026-01-01T00:00").plusSeconds(3_600L * hour + 59);
            assertThat(later.from(now, LISBON)).isAfter(now);
        }
    }

    @Test
    void tomorrowIsTheirTomorrow() {
        Instant now = Instant.parse("2026-11-23T20:00:00Z");

        assertThat(Later.TOMORROW.from(now, ZoneId.of("Asia/Kolkata"))).isEqualTo("2026-11-25T03:30:00Z");
        assertThat(Later.TOMORROW.from(now, ZoneId.of("America/New_York"))).isEqualTo("2026-11-24T14:00:00Z");
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LISBON).toInstant();
    }
}
