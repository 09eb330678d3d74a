package io.gracefulno.casebook.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.MessageAt;
import io.gracefulno.casebook.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:09:29.500Z");

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "9, 512", "10, 600", "149, 600"})
    void theWaitDoublesUpToTenMinutesAndIsUpToHalfAsLongAgain(int attempts, long seconds) {
        for (int i = 0; i < 1_000; i++) {
            assertThat(Patience.backOff(errand(attempts)))
                    .isBetween(Duration.ofSeconds(seconds), Duration.ofMillis(seconds * 1_500));
        }
    }

    @Test
    void twoThatFailTogetherComeBackApart() {
        assertThat(IntStream.range(0, 100)
                        .mapToObj(_ -> Patience.backOff(errand(5)))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "30, 30", "3600, 3600", "99999, 3600", "' 7 ', 7"})
    void theWaitThatSlackAsksForIsKeptUpToAnHour(String header, long seconds) {
        assertThat(asked(header)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Wed, 25 Nov 2026 10:10:00 GMT   | 31
        Wednesday, 25-Nov-26 10:10:00 GMT | 31
        Wed Nov 25 10:10:00 2026        | 31
        Wed, 25 Nov 2026 10:09:30 GMT   | 1
        Tue, 24 Nov 2026 10:10:00 GMT   | 1
        Wed, 25 Nov 2026 23:10:00 GMT   | 3600
        """)
    void aTimeUntilWhichToWaitIsKeptAndNotAMomentLess(String header, long seconds) {
        assertThat(asked(header)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "1.5", "100000", "Wed, 25 Nov", "1, 30"})
    void aWaitThatIsNeitherASpanNorATimeIsNone(String header) {
        assertThat(asked(header)).isEmpty();
    }

    @Test
    void aWaitThatIsNotSaidIsNone() {
        assertThat(Patience.asked(new Headers.Builder().build(), NOW)).isEmpty();
    }

    private static Optional<Duration> asked(String header) {
        return Patience.asked(Headers.of("Retry-After", header), NOW);
    }

    @Test
    void whatNoSecondTryMendsIsNotTriedAgain() {
        assertThat(Patience.afterRefusal("invalid_blocks")).isZero();
        assertThat(Patience.afterRefusal("fatal_error")).isEqualTo(20);
    }

    private static Errand errand(int attempts) {
        return new Errand(
                "e", new Owner("", "T1", "U1"), Errand.Kind.DRAW_CASE, "c", "", new MessageAt("", ""), false, attempts);
    }
}
