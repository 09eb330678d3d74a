package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Owner;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Owner ROBIN = new Owner("", "T0ONE", "U0ROBIN");

    private Instant now = Instant.parse("2026-11-25T23:00:00Z");
    private final Pace pace = new Pace(new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

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

        now = now.plus(Duration.ofSeconds(59));
        assertThat(allowed(ROBIN, 1)).isZero();

        now = now.plus(Duration.ofSeconds(2));
        assertThat(allowed(ROBIN, 40)).isEqualTo(30);
    }

    @Test
    void oneWhoHurriesHoldsUpNobodyElse() {
        allowed(ROBIN, 40);

        assertThat(allowed(new Owner("", "T0TWO", "U0ROBIN"), 40)).isEqualTo(30);
        assertThat(allowed(new Owner("", "T0ONE", "U0KIM"), 40)).isEqualTo(30);
    }
}
