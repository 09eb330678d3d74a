package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link RequestFuzz}, the same each time. */
class RequestFuzzTest {
    @Test
    void threeThousandDeliveriesThatAreNearlyRightFindNothing(@TempDir Path data) throws IOException {
        try (RequestFuzz fuzz = new RequestFuzz(data, 20_261_125)) {
            assertThat(fuzz.deliver(3_000)).isEmpty();
            System.out.println(fuzz.report());
        }
    }
}
