package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.playground.Skip;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The app goes by the clock it is given, whatever the machine's own says. */
class SkippedTimeTest {
    @Test
    void whatIsSignedByTheAppsClockIsTakenLongBeforeTheMachinesOwnTime(@TempDir Path data) throws IOException {
        SettableClock past = new SettableClock(Instant.parse("2020-02-29T09:00:00Z"));
        try (StubSlack slack = new StubSlack();
                RunningApp app = new RunningApp(data, past, slack.api())) {
            assertThat(app.deliver(SlackSide.command("", SlackSide.trigger(), slack.responseUrl()))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void theAppGoesAlongAndTakesWhatIsSignedThen(@TempDir Path data) {
        try (Candidate person = new Candidate(data)) {
            person.saveLetter("Dana at Acme for Analyst, staying");

            person.workspace.skip(Skip.THREE_MONTHS);

            assertThat(person.type("").callbackId()).isEqualTo("letter.intake");
            person.workspace.close(person.top().id());
            assertThat(person.home("Acme")).contains("Acme");
            person.workspace.skip(Duration.ofDays(300));
            assertThat(person.type("help me").callbackId()).isEqualTo("letter.intake");
            assertThat(person.workspace.notices()).isEmpty();
        }
    }
}
