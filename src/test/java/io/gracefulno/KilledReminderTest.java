package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static io.gracefulno.SlackSide.trigger;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.afterwards.Reminded;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kill -9} while messages are delivered: none is lost, and a second copy says that it may be one. */
class KilledReminderTest {
    private static final String TWICE = "You may have seen this already.";
    private static final int KILLS = 3;
    private static final int PEOPLE = 20;
    private static final int EACH = 8;

    private Path data;
    private StubSlack slack;

    @SuppressWarnings("NullAway.Init") // Each test starts it when it is time to.
    private ServedApp app;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
    }

    @AfterEach
    void stop() {
        kill();
        slack.close();
    }

    private void startApp() throws IOException {
        app = new ServedApp(data, slack.api(), Map.of());
    }

    /** SIGKILL. */
    private void kill() {
        if (app != null) {
            app.close();
        }
    }

    /** While the app is dead: letters that were begun, and whose reminders were put off until now. */
    private void due(List<Case> begun) {
        try (Store store = Store.embedded(data, Clock.systemUTC())) {
            store.transact(tx -> {
                begun.forEach(tx::save);
                return begun;
            });
        }
    }

    private static Case begun(String id, Owner owner) {
        Instant now = Instant.now();
        Instant opened = now.minus(Duration.ofDays(1));
        Facts facts = Facts.builder()
                .text(Fact.COMPANY, "Larkfield")
                .reason(Reason.PAY)
                .build();
        Intake told = Intake.of(facts).chosen(facts);
        return Case.opened(id, owner, told, opened)
                .submitted(told, opened)
                .reminded(Reminded.NOTHING.snoozed(Reminder.Kind.UNSENT, opened, now));
    }

    private List<String> posted(String id) {
        return slack.calls("chat.postMessage").stream()
                .map(call -> call.argument("blocks"))
                .filter(blocks -> blocks.contains(id))
                .toList();
    }

    /** Slack takes the message, and the app is killed before it can be told so. */
    private void killWhilePosting(String id, ThrowingRunnable begin) throws Exception {
        CountDownLatch posting = new CountDownLatch(1);
        CountDownLatch dead = new CountDownLatch(1);
        Predicate<StubSlack.Call> isIt = call -> call.method().equals("chat.postMessage")
                && call.argument("blocks").contains(id);
        slack.arrival = call -> {
            if (isIt.test(call)) {
                posting.countDown();
                dead.await();
            }
        };
        begin.run();
        posting.await();
        kill();
        slack.arrival = _ -> {};
        dead.countDown();
    }

    @FunctionalInterface
    private interface ThrowingRunnable {
        void run() throws Exception;
    }

    @Test
    void aReminderIsPostedOnceMoreAndNoThirdTimeHoweverOftenTheAppIsKilled() throws Exception {
        due(List.of(begun("c_first", OWNER)));
        killWhilePosting("c_first", this::startApp);
        killWhilePosting("c_first", this::startApp);
        due(List.of(begun("c_second", OWNER)));

        startApp();
        await().atMost(Duration.ofSeconds(30)).until(() -> posted("c_second").size() == 1);

        assertThat(posted("c_first")).hasSize(2);
        assertThat(posted("c_first").getFirst()).doesNotContain(TWICE);
        assertThat(posted("c_first").getLast()).contains(TWICE);
        assertThat(posted("c_second").getFirst()).doesNotContain(TWICE);
    }

    @Test
    void aLettersMessageIsPostedOnceMoreAndHomeSaysThatItCouldNotBe() throws Exception {
        startApp();
        deliver(SlackSide.homeOpened(OWNER, "Ev1"));
        deliver(SlackSide.command("Dana at Acme", trigger(), "https://hooks.slack.com/x"));
        await().until(() -> !slack.calls("views.open").isEmpty());
        String id = SlackSide.JSON
                .readTree(slack.calls("views.open").getFirst().argument("view"))
                .path("private_metadata")
                .asString();
        deliver(SlackSide.body(SlackSide.submission("letter.intake", id, SlackSide.intake("Dana", "Acme"), trigger())));
        killWhilePosting(
                id,
                () -> deliver(SlackSide.body(
                        SlackSide.submission("letter.edit", id, SlackSide.letter(SlackSide.NO), trigger()))));
        killWhilePosting(id, this::startApp);
        int published = slack.calls("views.publish").size();

        startApp();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> slack.calls("views.publish").size() > published);

        assertThat(slack.calls("views.publish").getLast().argument("view"))
                .contains("We could not post a copy to your messages.");
        assertThat(posted(id)).hasSize(2);
        assertThat(posted(id).getFirst()).doesNotContain(TWICE);
        assertThat(posted(id).getLast()).contains(TWICE);
    }

    private void deliver(String body) throws IOException {
        assertThat(app.deliver(body.getBytes(UTF_8))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {20_261_123, 20_261_124, 20_261_125})
    void killedAtAnyMomentOfItsRoundNothingIsLost(long seed) throws Exception {
        Random random = new Random(seed);
        List<Case> all = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            for (int i = 0; i < EACH; i++) {
                all.add(begun("c_%03d_%d".formatted(person, i), new Owner("", SlackSide.TEAM, "U" + person)));
            }
        }
        due(all);
        for (int kill = 0; kill < KILLS; kill++) {
            int before = slack.calls("chat.postMessage").size();
            startApp();
            // At first among everybody's first ones. Later when those have come: what was cut off twice would be given
            // up, and stand in Home alone.
            int from = kill == 0 ? 0 : PEOPLE;
            int until = Math.min(before + from + random.nextInt(15), all.size() - 1);
            await().pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> slack.calls("chat.postMessage").size() > until);
            Thread.sleep(random.nextInt(20));
            kill();
        }
        startApp();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> all.stream().noneMatch(one -> posted(one.id()).isEmpty()));
        for (String id : all.stream().map(Case::id).toList()) {
            assertThat(posted(id)).as(id).hasSizeBetween(1, 2);
            assertThat(posted(id).stream().filter(blocks -> !blocks.contains(TWICE)))
                    .as(id)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }
}
