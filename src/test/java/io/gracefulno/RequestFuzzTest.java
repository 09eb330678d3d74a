package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A short run of {@link RequestFuzz}, the same each time. */
class RequestFuzzTest {
    /** Found by it once: the SDK reads no person where a value has a sign of equality in it. */
    @Test
    void aCommandWhosePersonTheSdkCantReadIsABadRequest(@TempDir Path data) throws IOException {
        try (StubSlack slack = new StubSlack();
                RunningApp app = new RunningApp(data, Clock.systemUTC(), slack.api())) {
            String command = "command=%2Fdecline-interview&team_id=T0TESTTEAM&trigger_id=1.2&user_id=U0";

            assertThat(app.deliver(command).statusCode()).isEqualTo(200);
            assertThat(app.deliver(command + "\u0006response_url=http%3A%2F%2F127.0.0.1%2F&enterprise_id=")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void threeThousandDeliveriesThatAreNearlyRightFindNothing(@TempDir Path data) throws IOException {
        try (RequestFuzz fuzz = new RequestFuzz(data, 20_261_125)) {
            assertThat(fuzz.deliver(3_000)).isEmpty();
            System.out.println(fuzz.report());
        }
    }
}
