package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short runs of {@link Monkey}. */
class MonkeyTest {
    @ParameterizedTest
    @ValueSource(longs = {20_261_126, 20_261_127})
    void whateverIsPressedInWhateverOrderNothingBreaks(long seed, @TempDir Path data) throws IOException {
        try (Monkey monkey = new Monkey(data, seed)) {
            assertThat(monkey.go(1_000)).isEmpty();
            assertThat(monkey.pressed()).hasSizeGreaterThan(60);
        }
    }
}
