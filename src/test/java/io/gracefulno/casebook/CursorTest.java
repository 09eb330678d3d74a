package io.gracefulno.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void aPlaceComesBackAsItWasCarried() {
        Instant at = Instant.parse("2026-11-23T10:10:00.123456Z");
        for (Cursor.Way way : new Cursor.Way[] {Cursor.Way.AFTER, Cursor.Way.BEFORE}) {
            Cursor cursor = new Cursor(way, Instant.parse("9999-01-01T00:00:00Z"), at, "c_0123456789ABCDEF");
            assertThat(Cursor.of(cursor.code())).isEqualTo(cursor);
            assertThat(cursor.code()).hasSizeLessThanOrEqualTo(80);
        }
        assertThat(Cursor.START.code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "25",
                "a",
                "a1.2",
                "c1.2.c_1",
                "a1.2.c_1 ",
                "a-1.2.c_1",
                "a1.2.",
                "a1.2.c_1'",
                "aA.B.c_1"
            })
    void whatIsNoneOfOursLeadsToTheBeginning(String code) {
        assertThat(Cursor.of(code)).isEqualTo(Cursor.START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"azzzzzzzzzzzz.zzzzzzzzzzzz.c_1", "b0.0.c_1"})
    void aPlaceFarAwayIsStillAPlace(String code) {
        assertThat(Cursor.of(code).code()).isEqualTo(code);
    }
}
