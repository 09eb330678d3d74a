package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.SettableClock;
import io.gracefulno.casebook.Owner;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Owner ROBIN = new Owner("", "T0ONE", "U0ROBIN");

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-25T23:00:00Z"));
    private final Pace pace = new Pace(clock);

    private int allowed(Owner owner, int times) {
        int allowed = 0;
        for (int i = 0; i < times; i++) {
            allowed += pace.allows(owner) ? 1 : 0;
        }
        return allowed;
    }

    @Test
    void thirtyAMinuteAreAllowedAndThenAgainThirty() {
        assertThat(allowed(ROBIN, 40)).isEqualTo(30);

        clock.advance(Duration.ofSeconds(59));
        assertThat(allowed(ROBIN, 1)).isZero();

        clock.advance(Duration.ofSeconds(2));
        assertThat(allowed(ROBIN, 40)).isEqualTo(30);
    }

    @Test
    void oneWhoHurriesHoldsUpNobodyElse() {
        allowed(ROBIN, 40);

        assertThat(allowed(new Owner("", "T0TWO", "U0ROBIN"), 40)).isEqualTo(30);
        assertThat(allowed(new Owner("", "T0ONE", "U0KIM"), 40)).isEqualTo(30);
    }
}
