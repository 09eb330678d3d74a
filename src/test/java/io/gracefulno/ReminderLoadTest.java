package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same as {@code exec:exec@load} with fewer: many in a few conversations, and one in many. */
class ReminderLoadTest {
    /** As many calls as may be under way when Slack asks to wait. */
    private static final int UNDER_WAY = 16;

    @ParameterizedTest
    @CsvSource({"20, 6, 50", "150, 1, 10"})
    void manyThatAreDueAtOnceAllArriveOnceAsFastAsSlackTakesThem(
            int people, int each, int perSecond, @TempDir Path data) throws Exception {
        ReminderLoad.Shape shape = new ReminderLoad.Shape(people, each, perSecond, Duration.ofMillis(20));

        ReminderLoad.Figures figures = ReminderLoad.run(shape, data);

        assertThat(figures.byCase()).hasSize(shape.reminders());
        assertThat(figures.byCase().values()).as("twice").containsOnly(1);
        assertThat(figures.lateness().getFirst()).as("early").isPositive();
        assertThat(figures.gap()).isGreaterThan(Duration.ofMillis(950));
        assertThat(figures.tooEarly()).allMatch(calls -> calls < UNDER_WAY);
        assertThat(figures.refused() > 0).as("asked to wait").isEqualTo(each == 1);
        assertThat(figures.percentile(figures.lateness(), 99))
                .isLessThan(shape.forced().plus(Duration.ofSeconds(60)));
        assertThat(figures.saves().getLast()).isLessThan(Duration.ofSeconds(20));
        assertThat(figures.conversations())
                .isLessThanOrEqualTo(people + figures.saves().size());
    }
}
