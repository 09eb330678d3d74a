package io.gracefulno.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The clocks and the channel as {@code timing/cases.txt} has them, a line for each case. */
class DatedCasesTest {
    private static final Path TABLE = Path.of("src/test/resources/timing/cases.txt");
    private static final Map<String, String> LEFT_OUT =
            Map.of("stage", "invited", "channel", "email", "why", "not_spoken");
    private static final String NOTHING = "-";

    /** Refuses a weekday that isn't the date's. */
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm[:ss] [xxx][x]", Locale.ENGLISH);

    private static final List<Dated> CASES = read();

    /** What the table says of a case, or what we say. */
    record Result(
            Optional<Band> reply, Optional<OffsetDateTime> by, Optional<Notice> notice, Channel channel, Why why) {
        static Result of(Advice advice) {
            return new Result(
                    advice.reply().map(ReplyClock::band),
                    advice.reply().map(reply -> reply.by().toOffsetDateTime()),
                    advice.notice(),
                    advice.channel().channel(),
                    advice.channel().why());
        }
    }

    /** A line of the table: its cells by the names of their columns. */
    record Dated(Map<String, String> cells) {
        String about() {
            return cell("about");
        }

        Advice advice() {
            return Advice.of(situation(), now().toInstant(), zone());
        }

        Situation situation() {
            return new Situation(invited().map(OffsetDateTime::toInstant), instant("slot"), stage(), circumstances());
        }

        Result result() {
            return new Result(
                    known("reply", name -> named(Band.class, name)),
                    moment("by"),
                    known("notice", name -> named(Notice.class, name)),
                    named(Channel.class, cell("channel")),
                    named(Why.class, cell("why")));
        }

        ZoneId zone() {
            return ZoneId.of(cell("zone"));
        }

        OffsetDateTime now() {
            return moment("now").orElseThrow();
        }

        Optional<OffsetDateTime> invited() {
            return moment("invited");
        }

        Stream<OffsetDateTime> moments() {
            return Stream.of("invited", "now", "slot", "by").map(this::moment).flatMap(Optional::stream);
        }

        private Stage stage() {
            return named(Stage.class, cell("stage"));
        }

        private Set<Circumstance> circumstances() {
            if (cell("circumstances").equals("all")) {
                return EnumSet.allOf(Circumstance.class);
            }
            Set<Circumstance> held = EnumSet.noneOf(Circumstance.class);
            known("circumstances", names -> names.split(" "))
                    .ifPresent(names -> Stream.of(names).forEach(name -> held.add(named(Circumstance.class, name))));
            return held;
        }

        private Optional<Instant> instant(String column) {
            return moment(column).map(OffsetDateTime::toInstant);
        }

        private Optional<OffsetDateTime> moment(String column) {
            return known(column, text -> OffsetDateTime.parse(text, MOMENT));
        }

        private <T> Optional<T> known(String column, Function<String, T> reading) {
            return Optional.of(cell(column))
                    .filter(cell -> !cell.equals(NOTHING))
                    .map(reading);
        }

        private String cell(String column) {
            return cells.getOrDefault(column, LEFT_OUT.getOrDefault(column, NOTHING));
        }

        private static <E extends Enum<E>> E named(Class<E> family, String name) {
            return Enum.valueOf(family, name.toUpperCase(Locale.ROOT));
        }
    }

    private static List<Dated> read() {
        List<Dated> cases = new ArrayList<>();
        List<String> columns = List.of();
        for (String line : lines()) {
            List<String> cells = List.of(line.split(" *\\| *"));
            if (cells.getFirst().equals("about")) {
                columns = cells;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                cases.add(dated(columns, cells));
            }
        }
        return List.copyOf(cases);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(TABLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dated dated(List<String> columns, List<String> cells) {
        assertThat(cells).hasSameSizeAs(columns);
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        return new Dated(Map.copyOf(named));
    }

    private static Stream<Named<Dated>> cases() {
        return CASES.stream().map(dated -> Named.of(dated.about(), dated));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void standsAsWorkedOutByHand(Dated dated) {
        assertThat(Result.of(dated.advice())).as(dated.about()).isEqualTo(dated.result());
    }

    @Test
    void anInvitationLaterThanNowIsToldAndNoOther() {
        assertThat(CASES)
                .allSatisfy(dated -> assertThat(dated.advice().notes().contains(Note.INVITED_IN_FUTURE))
                        .isEqualTo(dated.invited()
                                .map(at -> at.isAfter(dated.now()))
                                .orElse(false)));
    }

    @Test
    void thatHolidaysAreUnknownIsSaidWhereverBusinessDaysAreCounted() {
        assertThat(CASES)
                .allSatisfy(dated -> assertThat(dated.advice().notes().contains(Note.HOLIDAYS_UNKNOWN))
                        .isEqualTo(dated.invited().isPresent()));
    }

    @Test
    void theTableIsLongAndNamesNoCaseTwice() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(200);
        assertThat(CASES).extracting(Dated::about).doesNotHaveDuplicates();
    }

    @Test
    void theTableGoesRoundTheEarthAndTheWeek() {
        assertThat(CASES)
                .extracting(dated -> dated.now().getOffset())
                .contains(
                        ZoneOffset.ofHours(-10),
                        ZoneOffset.ofHoursMinutes(-3, -30),
                        ZoneOffset.UTC,
                        ZoneOffset.ofHoursMinutes(5, 30),
                        ZoneOffset.ofHoursMinutes(5, 45),
                        ZoneOffset.ofHours(13));
        assertThat(CASES.stream()
                        .flatMap(dated -> dated.invited().stream())
                        .map(OffsetDateTime::getDayOfWeek)
                        .distinct())
                .hasSize(7);
    }

    @Test
    void theTableReachesEveryBandNoticeAndRule() {
        List<Result> results = CASES.stream().map(Dated::result).toList();

        assertThat(results.stream().flatMap(result -> result.reply().stream())).contains(Band.values());
        assertThat(results.stream().flatMap(result -> result.notice().stream())).contains(Notice.values());
        assertThat(results.stream().map(Result::why)).contains(Why.values());
    }

    /** A slip of the hand in an offset would make a case say something else than it reads. */
    @Test
    void everyMomentInTheTableIsOnItsZonesClock() {
        assertThat(CASES)
                .allSatisfy(dated -> assertThat(dated.moments())
                        .allSatisfy(moment -> assertThat(moment.getOffset())
                                .isEqualTo(dated.zone().getRules().getOffset(moment.toInstant()))));
    }
}
