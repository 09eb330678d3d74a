package io.gracefulno.afterwards;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.afterwards.Reminder.Kind;
import io.gracefulno.timing.ReplyClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In November 2026 the 23rd is a Monday. */
class AgendaTest {
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final Instant OPENED = at("2026-11-23T10:00", LISBON);
    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Lisbon",
                    "America/New_York",
                    "Asia/Kolkata",
                    "Australia/Lord_Howe",
                    "Pacific/Apia",
                    "Pacific/Pago_Pago",
                    "Pacific/Kiritimati")
            .map(ZoneId::of)
            .toList();

    private static Instant at(String local, ZoneId zone) {
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private static Prospect unsent(Instant opened, Optional<Instant> invited, Optional<Instant> slot, ZoneId zone) {
        Instant by = ReplyClock.of(invited.orElse(opened), opened, zone).by().toInstant();
        return new Prospect("c_1", opened, true, false, by, slot, Optional.empty(), Optional.empty());
    }

    private static Prospect promised(Instant sent, LocalDate day) {
        return new Prospect("c_1", sent, false, true, sent, Optional.empty(), Optional.of(day), Optional.empty());
    }

    private static Prospect declined(Instant sent) {
        return new Prospect("c_1", sent, false, false, sent, Optional.empty(), Optional.empty(), Optional.of(sent));
    }

    private static Set<String> said(Prospect prospect, Reminded reminded, ZoneId zone) {
        return Agenda.of(prospect, reminded, zone).stream()
                .map(reminder ->
                        reminder.kind() + " " + reminder.dueAt().atZone(zone).toLocalDateTime())
                .collect(Collectors.toSet());
    }

    private static Set<String> said(Prospect prospect) {
        return said(prospect, Reminded.NOTHING, LISBON);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        invited at an unknown time   | 2026-11-23T10:00 | -                | -                | UNSENT 2026-11-25T09:00
        invited on a Sunday          | 2026-11-23T10:00 | 2026-11-22T15:00 | -                | UNSENT 2026-11-24T09:00
        opened on Friday evening     | 2026-11-27T20:00 | -                | -                | UNSENT 2026-12-01T09:00
        opened on Saturday           | 2026-11-28T14:00 | -                | -                | UNSENT 2026-12-01T09:00
        opened late at night         | 2026-11-23T23:30 | -                | -                | UNSENT 2026-11-25T09:00
        opened before dawn           | 2026-11-23T04:00 | -                | -                | UNSENT 2026-11-24T09:00
        boundary at eight            | 2026-11-23T08:00 | -                | -                | UNSENT 2026-11-24T09:00
        boundary at nine             | 2026-11-23T09:00 | -                | -                | UNSENT 2026-11-24T09:00
        boundary at ten              | 2026-11-23T10:00 | 2026-11-20T10:00 | -                | UNSENT 2026-11-24T09:00
        late already                 | 2026-11-23T10:00 | 2026-11-16T10:00 | -                | UNSENT 2026-11-24T09:00
        late already, on Friday      | 2026-11-27T10:00 | 2026-11-16T10:00 | -                | UNSENT 2026-11-30T09:00
        late already, in the morning | 2026-11-23T07:30 | 2026-11-16T10:00 | -                | UNSENT 2026-11-23T09:00
        boundary on the same day     | 2026-11-23T10:00 | 2026-11-19T17:00 | -                | UNSENT 2026-11-23T15:00
        boundary within the morning  | 2026-11-23T10:00 | 2026-11-19T12:30 | -                | UNSENT 2026-11-23T11:00
        boundary within the hour     | 2026-11-23T10:00 | 2026-11-19T11:30 | -                | UNSENT 2026-11-24T09:00
        boundary tonight             | 2026-11-23T15:30 | 2026-11-19T23:00 | -                | UNSENT 2026-11-23T16:30
        interview after the boundary | 2026-11-23T10:00 | -                | 2026-11-30T15:00 | UNSENT 2026-11-25T09:00, SLOT 2026-11-30T09:00
        interview on that day        | 2026-11-23T10:00 | -                | 2026-11-25T15:00 | SLOT 2026-11-25T09:00
        interview before the boundary| 2026-11-23T10:00 | -                | 2026-11-24T15:00 | SLOT 2026-11-24T09:00
        interview at half past eight | 2026-11-23T10:00 | -                | 2026-11-25T08:30 | SLOT 2026-11-24T09:00
        half past eight tomorrow     | 2026-11-23T10:00 | -                | 2026-11-24T08:30 | SLOT 2026-11-23T16:00
        half past eight, opened late | 2026-11-23T16:20 | -                | 2026-11-24T08:30 | SLOT 2026-11-23T17:20
        half past eight, opened later| 2026-11-23T18:00 | -                | 2026-11-24T08:30 | UNSENT 2026-11-25T09:00
        interview at ten             | 2026-11-23T10:00 | -                | 2026-11-25T10:00 | SLOT 2026-11-25T09:00
        interview at half past nine  | 2026-11-23T10:00 | -                | 2026-11-25T09:30 | SLOT 2026-11-24T09:00, UNSENT 2026-11-25T09:00
        interview on the same day    | 2026-11-23T10:00 | -                | 2026-11-23T15:00 | SLOT 2026-11-23T13:00
        interview within two hours   | 2026-11-23T10:00 | -                | 2026-11-23T12:00 | SLOT 2026-11-23T11:00
        interview within the hour    | 2026-11-23T10:00 | -                | 2026-11-23T10:40 | UNSENT 2026-11-25T09:00
        interview late in the evening| 2026-11-23T10:00 | -                | 2026-11-23T21:00 | SLOT 2026-11-23T16:00
        interview on a Sunday        | 2026-11-23T10:00 | -                | 2026-11-29T11:00 | UNSENT 2026-11-25T09:00, SLOT 2026-11-27T09:00
        interview on Monday at nine  | 2026-11-23T10:00 | -                | 2026-11-30T09:00 | UNSENT 2026-11-25T09:00, SLOT 2026-11-27T09:00
        interview that is over       | 2026-11-23T10:00 | -                | 2026-11-20T11:00 | UNSENT 2026-11-25T09:00
        """)
    void anUnsentAnswerIsRemindedOfInTime(
            String name,
            String opened,
            @org.jspecify.annotations.Nullable String invited,
            @org.jspecify.annotations.Nullable String slot,
            String expected) {
        Prospect prospect = unsent(
                at(opened, LISBON),
                Optional.ofNullable(invited).map(time -> at(time, LISBON)),
                Optional.ofNullable(slot).map(time -> at(time, LISBON)),
                LISBON);

        assertThat(said(prospect)).as(name).containsExactlyInAnyOrder(expected.split(", "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a working day           | 2026-11-23T10:00 | 2026-11-26 | 2026-11-26T09:00
        a Saturday              | 2026-11-23T10:00 | 2026-11-28 | 2026-11-27T09:00
        a Sunday                | 2026-11-23T10:00 | 2026-11-29 | 2026-11-27T09:00
        the same day            | 2026-11-23T10:00 | 2026-11-23 | 2026-11-23T16:00
        the same day, late      | 2026-11-23T15:30 | 2026-11-23 | 2026-11-23T16:30
        the same day, too late  | 2026-11-23T17:30 | 2026-11-23 | 2026-11-24T09:00
        the next day            | 2026-11-23T23:00 | 2026-11-24 | 2026-11-24T09:00
        tomorrow, a Saturday    | 2026-11-27T10:00 | 2026-11-28 | 2026-11-27T16:00
        a day that is past      | 2026-11-23T10:00 | 2026-11-20 | 2026-11-24T09:00
        a year ahead            | 2026-11-23T10:00 | 2027-11-22 | 2027-11-22T09:00
        """)
    void aPromisedAnswerIsRemindedOfOnTheDayOrBefore(String name, String sent, LocalDate day, String expected) {
        assertThat(said(promised(at(sent, LISBON), day))).as(name).containsExactly("HOLDING " + expected);
    }

    @Test
    void aPromiseThatBindsNeedsNoReminderOfTheUsualTimeBeforeIt() {
        Prospect again = new Prospect(
                "c_1",
                OPENED,
                true,
                true,
                OPENED.plus(Duration.ofDays(2)),
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-12-04")),
                Optional.empty());

        assertThat(said(again)).containsExactly("HOLDING 2026-12-04T09:00");
    }

    @Test
    void aPromiseThatIsNotSentYetIsRemindedOfAsWell() {
        Prospect unsent = new Prospect(
                "c_1",
                OPENED,
                true,
                false,
                OPENED.plus(Duration.ofDays(2)),
                Optional.empty(),
                Optional.of(LocalDate.parse("2026-12-04")),
                Optional.empty());

        assertThat(said(unsent)).containsExactlyInAnyOrder("UNSENT 2026-11-25T09:00", "HOLDING 2026-12-04T09:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-08-26T16:00 | FOLLOWUP 2026-11-26T09:00 | RECONNECT 2027-02-26T09:00
        2026-08-28T16:00 | FOLLOWUP 2026-11-30T09:00 | RECONNECT 2027-03-01T09:00
        2026-08-31T16:00 | FOLLOWUP 2026-11-30T09:00 | RECONNECT 2027-03-01T09:00
        2026-11-29T16:00 | FOLLOWUP 2027-03-01T09:00 | RECONNECT 2027-05-31T09:00
        """)
    void aNoIsFollowedByAHelloAfterThreeMonthsAndAQuestionAfterSix(String sent, String hello, String question) {
        assertThat(said(declined(at(sent, LISBON)))).containsExactlyInAnyOrder(hello, question);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        THREE_WEEKS  | FOLLOWUP 2026-12-14T09:00, RECONNECT 2027-05-24T09:00
        ONE_MONTH    | FOLLOWUP 2026-12-23T09:00, RECONNECT 2027-05-24T09:00
        THREE_MONTHS | FOLLOWUP 2027-02-23T09:00, RECONNECT 2027-05-24T09:00
        SIX_MONTHS   | FOLLOWUP 2027-05-24T09:00
        NEVER        | -
        """)
    void aHelloComesWhenItIsWanted(Touch touch, @org.jspecify.annotations.Nullable String expected) {
        Reminded wanted = Reminded.NOTHING.touching(touch);

        assertThat(said(declined(OPENED), wanted, LISBON))
                .isEqualTo(expected == null ? Set.of() : Set.of(expected.split(", ")));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon, 2026-10-22T10:00, 2026-10-26T09:00:00Z",
        "Europe/Lisbon, 2027-03-25T10:00, 2027-03-29T08:00:00Z",
        "America/New_York, 2026-10-30T10:00, 2026-11-03T14:00:00Z",
        "America/New_York, 2027-03-12T10:00, 2027-03-16T13:00:00Z",
        "Asia/Kolkata, 2026-11-23T10:00, 2026-11-25T03:30:00Z",
        "Australia/Lord_Howe, 2026-10-02T10:00, 2026-10-05T22:00:00Z",
        "Australia/Lord_Howe, 2027-04-02T10:00, 2027-04-05T22:30:00Z",
        "Pacific/Apia, 2026-11-23T10:00, 2026-11-24T20:00:00Z"
    })
    void nineIsNineOnTheirWallBeforeAndAfterAClockChange(String zone, String opened, Instant due) {
        ZoneId there = ZoneId.of(zone);
        Prospect prospect = unsent(at(opened, there), Optional.empty(), Optional.empty(), there);

        assertThat(Agenda.of(prospect, Reminded.NOTHING, there))
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.dueAt()).isEqualTo(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIVEN", "ACTED", "REFUSED"})
    void anOccasionThatIsSettledIsNotRemindedOfAgain(Reminded.How how) {
        Prospect prospect = unsent(OPENED, Optional.empty(), Optional.empty(), LISBON);

        assertThat(said(prospect, Reminded.NOTHING.settled(Kind.UNSENT, OPENED, how), LISBON))
                .isEmpty();
    }

    @Test
    void anotherOccasionOfTheSameKindIsRemindedOf() {
        Reminded before = Reminded.NOTHING.settled(
                Kind.HOLDING, Reminder.occasion(LocalDate.parse("2026-11-26")), Reminded.How.GIVEN);

        assertThat(said(promised(OPENED, LocalDate.parse("2026-11-26")), before, LISBON))
                .isEmpty();
        assertThat(said(promised(OPENED, LocalDate.parse("2026-11-27")), before, LISBON))
                .containsExactly("HOLDING 2026-11-27T09:00");
    }

    @Test
    void aPromiseThatWasRemindedOfIsNotRemindedOfAgainInAnotherZone() {
        LocalDate day = LocalDate.parse("2026-11-26");
        Reminder given = Agenda.of(promised(OPENED, day), Reminded.NOTHING, LISBON).stream()
                .findFirst()
                .orElseThrow();
        Reminded reminded = Reminded.NOTHING.settled(given.kind(), given.occasion(), Reminded.How.GIVEN);

        assertThat(ZONES)
                .allSatisfy(zone ->
                        assertThat(said(promised(OPENED, day), reminded, zone)).isEmpty());
    }

    @Test
    void whatIsPutOffComesThenWhateverElseThereIs() {
        Prospect prospect = unsent(OPENED, Optional.empty(), Optional.of(at("2026-11-25T15:00", LISBON)), LISBON);
        Reminded reminded = Reminded.NOTHING
                .settled(Kind.UNSENT, OPENED, Reminded.How.GIVEN)
                .snoozed(Kind.UNSENT, OPENED, at("2026-11-28T21:10", LISBON));

        assertThat(said(prospect, reminded, LISBON))
                .containsExactlyInAnyOrder("SLOT 2026-11-25T09:00", "UNSENT 2026-11-28T21:10");
        assertThat(said(prospect, reminded.settled(Kind.UNSENT, OPENED, Reminded.How.GIVEN), LISBON))
                .containsExactly("SLOT 2026-11-25T09:00");
    }

    @Test
    void anOccasionIsKnownAgainAsExactlyAsATableKeepsIt() {
        Instant exact = OPENED.plusNanos(123_456_789);
        Prospect prospect = unsent(exact, Optional.empty(), Optional.empty(), LISBON);
        Reminded reminded = Reminded.NOTHING.settled(Kind.UNSENT, exact.minusNanos(456_789), Reminded.How.GIVEN);

        assertThat(Agenda.of(prospect, reminded, LISBON)).isEmpty();
    }

    /** Whatever happens when, nobody is written to at night or too early, and in time where there is any. */
    @Test
    void everyReminderComesInWorkingHoursAndInTime() {
        Random random = new Random(20_261_123);
        for (int i = 0; i < 10_000; i++) {
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            Prospect prospect = anyProspect(random, zone);
            Set<Reminder> wanted = Agenda.of(prospect, anyReminded(random, prospect, zone), zone);

            assertThat(wanted.stream().map(Reminder::kind)).doesNotHaveDuplicates();
            for (Reminder reminder : wanted) {
                String what = reminder + " in " + zone + " of " + prospect;
                LocalDateTime local = LocalDateTime.ofInstant(reminder.dueAt(), zone);
                assertThat(local.getDayOfWeek()).as(what).isBetween(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
                assertThat(local.toLocalTime())
                        .as(what)
                        .isBetween(LocalTime.of(9, 0), LocalTime.of(17, 59, 59, 999_999_999));
                assertThat(reminder.dueAt()).as(what).isAfter(prospect.since());
            }
            assertInTime(prospect, zone);
        }
    }

    private static void assertInTime(Prospect prospect, ZoneId zone) {
        Set<Reminder> wanted = Agenda.of(prospect, Reminded.NOTHING, zone);
        Set<Kind> kinds = wanted.stream().map(Reminder::kind).collect(Collectors.toSet());
        if (prospect.unsent() && !prospect.bound()) {
            assertThat(kinds).as(prospect.toString()).containsAnyOf(Kind.UNSENT, Kind.SLOT);
        }
        for (Reminder reminder : wanted) {
            Optional<Instant> deadline = switch (reminder.kind()) {
                case UNSENT -> Optional.of(prospect.answerBy());
                case SLOT -> prospect.slot();
                case HOLDING ->
                    prospect.promised()
                            .map(day -> day.atTime(18, 0).atZone(zone).toInstant());
                case FOLLOWUP, RECONNECT -> Optional.empty();
            };
            if (deadline.filter(end -> isTime(prospect.since(), end, zone)).isPresent()) {
                assertThat(reminder.dueAt())
                        .as(reminder + " in " + zone + " of " + prospect)
                        .isBeforeOrEqualTo(deadline.get().minus(Duration.ofHours(1)));
            }
        }
    }

    /** Whether a working moment lies an hour after the one and two hours before the other. */
    private static boolean isTime(Instant since, Instant deadline, ZoneId zone) {
        Instant last = deadline.minus(Duration.ofHours(2));
        for (Instant at = since.plus(Duration.ofHours(1)); !at.isAfter(last); at = at.plus(Duration.ofMinutes(30))) {
            LocalDateTime local = LocalDateTime.ofInstant(at, zone);
            if (local.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                    && local.getHour() >= 9
                    && local.getHour() < 18) {
                return true;
            }
        }
        return false;
    }

    private static Prospect anyProspect(Random random, ZoneId zone) {
        Instant since = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(3 * 365 * 86_400));
        Optional<Instant> invited = maybe(random, since.minusSeconds(random.nextInt(10 * 86_400)));
        Optional<Instant> slot = maybe(random, since.plusSeconds(random.nextInt(14 * 86_400) - 86_400L));
        Optional<LocalDate> promised =
                maybe(random, LocalDate.ofInstant(since, zone).plusDays(random.nextInt(20) - 2));
        boolean unsent = random.nextBoolean();
        Instant by = ReplyClock.of(invited.orElse(since), since, zone).by().toInstant();
        return new Prospect(
                "c_1",
                since,
                unsent,
                promised.isPresent() && random.nextBoolean(),
                by,
                slot,
                promised,
                unsent ? Optional.empty() : maybe(random, since));
    }

    private static <T> Optional<T> maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    /** Some given, some put off to a day. */
    private static Reminded anyReminded(Random random, Prospect prospect, ZoneId zone) {
        Reminded reminded =
                Reminded.NOTHING.touching(List.of(Touch.values()).get(random.nextInt(Touch.values().length)));
        for (Reminder reminder : Agenda.of(prospect, reminded, zone)) {
            if (random.nextInt(3) == 0) {
                reminded = reminded.settled(reminder.kind(), reminder.occasion(), Reminded.How.GIVEN);
            }
            if (random.nextInt(3) == 0) {
                Instant until = Later.WORKING_DAY.from(reminder.dueAt(), zone);
                reminded = reminded.snoozed(reminder.kind(), reminder.occasion(), until);
            }
        }
        return reminded;
    }
}
