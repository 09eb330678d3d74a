package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever cancels at short notice a second time hears of it, and nobody else does. */
class LateAgainTest {
    private static final String AGAIN = "You have cancelled late before; only you see this";

    private StubSlack slack;
    private RunningApp app;
    private Person person;
    private SettableClock clock;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        clock = new SettableClock(Instant.parse("2031-05-05T09:00:00Z"));
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    /** To the letter that declines an interview which is so many hours ahead. */
    private void letter(int hours) {
        person.command("Dana at Acme, staying");
        Instant slot = clock.instant().plus(Duration.ofHours(hours));
        person.submit(Map.of("timing.slot", Math.toIntExact(slot.getEpochSecond())));
        if (person.callback().equals("letter.more")) {
            person.submit(Map.of());
        }
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    private void send() {
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("casebook.ready");
        person.submit(Map.of());
        clock.advance(Duration.ofDays(30));
    }

    @ParameterizedTest
    @CsvSource({"20, true", "-2, true", "24, false", "100, false"})
    void theSecondTimeIsToldFromTheirOwnCases(int before, boolean told) {
        letter(before);
        assertThat(person.ids()).doesNotContain("timing.again");
        send();
        letter(20);

        assertThat(person.said("timing.again").startsWith(AGAIN)).isEqualTo(told);
        // Below what was said to them before.
        assertThat(person.ids().indexOf("timing.line")).isOne();
    }

    @Test
    void inGoodTimeNobodyIsRemindedOfIt() {
        letter(20);
        send();
        letter(100);

        assertThat(person.ids()).contains("timing.line").doesNotContain("timing.again");
    }

    @Test
    void whatWasNotSentWasNotCancelledLate() {
        letter(20);
        person.submit(Map.of());
        clock.advance(Duration.ofDays(30));
        letter(20);

        assertThat(person.ids()).doesNotContain("timing.again");
    }

    @Test
    void itStaysWhileTheLetterIsDrawnAnewAndComesIntoNoMessage() {
        letter(20);
        send();
        letter(20);
        person.press("letter.register", Map.of("letter.register", "warm"));
        assertThat(person.said("timing.again")).startsWith(AGAIN);
        person.press("letter.facts", Map.of());
        person.submit(Map.of());
        assertThat(person.said("timing.again")).startsWith(AGAIN);
        person.submit(Map.of());

        await().until(() -> slack.calls("chat.postMessage").size() == 2);
        assertThat(slack.calls("chat.postMessage").toString()).doesNotContain("cancelled late");
    }

    @Test
    void somebodyElsesCasesSayNothing() {
        letter(20);
        send();
        person = new Person(new Owner("", OWNER.workspaceId(), "U0OTHER"), app, slack);
        letter(20);

        assertThat(person.ids()).contains("timing.line").doesNotContain("timing.again");
    }
}
