package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.playground.Control;
import io.gracefulno.playground.Message;
import io.gracefulno.playground.Mishap;
import io.gracefulno.playground.Mishaps;
import io.gracefulno.playground.OpenView;
import io.gracefulno.playground.Outcome;
import io.gracefulno.playground.Playground;
import io.gracefulno.playground.PlaygroundConfig;
import io.gracefulno.playground.Workspace;
import io.gracefulno.reader.Model;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole app while Slack, or the line to it, fails in each way: what was said is kept, and done once it is over. */
class SlackInTroubleTest {
    private static final String TWICE = "You may have seen this already.";

    private static AheadClock clock;
    private static Playground playground;
    private static Wiring app;
    private static Workspace person;
    private static Mishaps mishaps;
    private static int firms;

    @BeforeAll
    static void start(@TempDir Path data) {
        clock = new AheadClock();
        PlaygroundConfig config = PlaygroundCommand.config(0, ZoneId.of("Europe/Lisbon"), clock);
        playground = Playground.start(config);
        app = Wiring.start(PlaygroundCommand.settings(config, playground, data), data, Model.unloaded(), clock);
        playground.connect(URI.create("http://127.0.0.1:" + app.port() + "/slack/events"));
        person = playground.workspace();
        mishaps = playground.mishaps();
    }

    @AfterAll
    static void stop() {
        playground.close();
        app.close();
    }

    @BeforeEach
    void allIsWell() {
        mishaps.clear();
        person.views().reversed().forEach(view -> person.close(view.id()));
        clock.ahead(Duration.ofMinutes(2));
    }

    static Stream<Mishap> kinds() {
        return Stream.of(
                Mishap.rateLimited("1"),
                Mishap.status(500),
                new Mishap.Status(503, "application/json", ""),
                new Mishap.Refusal("fatal_error"),
                new Mishap.Hang(),
                new Mishap.Reset(),
                new Mishap.CutOff(),
                new Mishap.Garbage("<!DOCTYPE html>"),
                new Mishap.Slow(Duration.ZERO));
    }

    /** The same failures in their other shapes. */
    private static List<Mishap> shapes() {
        return List.of(
                Mishap.rateLimited("0"),
                Mishap.rateLimited("30"),
                Mishap.rateLimited(),
                Mishap.rateLimited("soon"),
                Mishap.rateLimited("Wed, 25 Nov 2026 10:10:00 GMT"),
                new Mishap.Status(500, "application/json", "{\"ok\":false,\"error\":\"fatal_error\"}"),
                Mishap.status(502),
                Mishap.status(503),
                new Mishap.Refusal("ratelimited"),
                new Mishap.Garbage(""));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aSavedLetterArrivesOnceWhenItIsOver(Mishap mishap) {
        mishaps.next("conversations.open", mishap, 1);
        mishaps.next("chat.postMessage", mishap, 1);
        mishaps.next("chat.update", mishap, 1);
        int updates = mishaps.met("chat.update");

        String firm = savedLetter();
        inTime(() -> !messages(firm).isEmpty());
        Message posted = messages(firm).getFirst();
        assertThat(posted.blocks().toString()).contains("Your letter to Dana", "Hi Dana,");

        assertThat(person.pressInMessage(posted.ts(), Control.button("casebook.sent")))
                .isEqualTo(Outcome.DELIVERED);
        inTime(() -> messages(firm).getFirst().blocks().toString().contains("*Sent*"));

        assertThat(messages(firm)).extracting(Message::ts).containsExactly(posted.ts());
        assertThat(mishaps.met("chat.update")).isEqualTo(updates + 1);
    }

    @Test
    void aSavedLetterOutlastsOneFailureAfterTheOther() {
        int met = mishaps.met("chat.postMessage");
        shapes().forEach(shape -> mishaps.next("chat.postMessage", shape, 1));

        String firm = savedLetter();
        inTime(() -> !messages(firm).isEmpty());

        assertThat(mishaps.met("chat.postMessage")).isEqualTo(met + shapes().size());
        assertThat(messages(firm)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aFormThatCouldNotBeOpenedIsOfferedAgain(Mishap mishap) {
        String firm = firm();
        long before = offers();
        mishaps.next("views.open", mishap, 1);

        assertThat(person.command(Workspace.COMMAND, "Dana at " + firm)).isEqualTo(Outcome.DELIVERED);
        await().until(() -> !person.views().isEmpty() || offers() > before);
        if (person.views().isEmpty()) {
            Message offer = person.messages().getLast();
            person.pressInMessage(offer.ts(), Control.button("letter.resume"));
        }

        assertThat(view("letter.intake").json().toString()).contains(firm);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPersonOfWhomNothingIsKnownGetsTheFormAllTheSame(Mishap mishap) {
        int asked = mishaps.met("users.info");
        mishaps.next("users.info", mishap, 1);

        // A late answer to an earlier question may still tell who it is, so the day may have to pass twice.
        await().until(() -> {
            clock.ahead(Duration.ofHours(25));
            String firm = firm();
            assertThat(person.command(Workspace.COMMAND, "Dana at " + firm)).isEqualTo(Outcome.DELIVERED);
            await().until(() -> person.topView()
                    .filter(view -> view.json().toString().contains(firm))
                    .isPresent());
            return mishaps.met("users.info") == asked + 1;
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aRedrawThatFailedComesWithTheNextPressAndTheTextIsKept(Mishap mishap) {
        OpenView edit = letter(firm());
        int met = mishaps.met("views.update");
        mishaps.next("views.update", mishap, 1);

        assertThat(person.pressInView(
                        edit.id(), Control.button("letter.another"), Map.of("letter.body", "My own words.")))
                .isEqualTo(Outcome.DELIVERED);
        await().until(() -> mishaps.met("views.update") == met + 1);
        mishaps.clear();
        assertThat(person.pressInView(edit.id(), Control.button("letter.another"), Map.of()))
                .isEqualTo(Outcome.DELIVERED);

        await().until(() -> !top().hash().equals(edit.hash()));
        person.pressInView(edit.id(), Control.button("letter.mine"), Map.of());
        await().until(() -> person.stateValues(edit.id()).toString().contains("My own words."));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anApologyThatCannotBeDeliveredHarmsNothing(Mishap mishap) {
        int met = mishaps.met(Mishaps.RESPONSE_URL);
        mishaps.next("views.open", Mishap.status(503), 1);
        mishaps.next(Mishaps.RESPONSE_URL, mishap, 1);

        assertThat(person.command(Workspace.COMMAND, "")).isEqualTo(Outcome.DELIVERED);
        await().until(() -> mishaps.met(Mishaps.RESPONSE_URL) == met + 1);
        assertThat(person.command(Workspace.COMMAND, "")).isEqualTo(Outcome.DELIVERED);

        view("letter.intake");
    }

    @Test
    void aLetterWaitsThroughALongOutage() {
        mishaps.always("chat.postMessage", Mishap.status(503));
        int met = mishaps.met("chat.postMessage");

        String firm = savedLetter();
        inTime(() -> mishaps.met("chat.postMessage") >= met + 5);
        assertThat(messages(firm)).isEmpty();
        mishaps.clear();
        inTime(() -> !messages(firm).isEmpty());

        assertThat(messages(firm)).hasSize(1);
        assertThat(messages(firm).getFirst().blocks().toString()).doesNotContain(TWICE);
    }

    @Test
    void whatNoSecondTryMendsIsGivenUpAndTheLetterIsStillThere() {
        int met = mishaps.met("chat.postMessage");
        mishaps.always("chat.postMessage", new Mishap.Refusal("invalid_blocks"));
        String given = savedLetter();
        await().until(() -> mishaps.met("chat.postMessage") == met + 1);
        clock.ahead(Duration.ofHours(1));
        mishaps.clear();
        // The outbox is worked off in order: when a later letter stands there, the earlier one was passed over.
        String later = savedLetter();
        inTime(() -> !messages(later).isEmpty());
        assertThat(messages(given)).isEmpty();

        app.redrawAll();

        inTime(() -> messages(given).size() == 1);
    }

    /** The outbox is worked off in order: what an earlier test left there doesn't meet the mishap of this one. */
    private void passOthers() {
        String mine = savedLetter();
        inTime(() -> messages(mine).size() == 1);
    }

    @Test
    void aSecondCopySaysThatItMayBeOne() {
        passOthers();
        // The answer takes longer than the app waits, so the message stands there and the app can't know it.
        mishaps.next("chat.postMessage", new Mishap.Slow(Duration.ofMillis(20)), 1);

        String firm = savedLetter();
        inTime(() -> messages(firm).size() == 2);

        assertThat(messages(firm).getFirst().blocks().toString()).doesNotContain(TWICE);
        assertThat(messages(firm).getLast().blocks().toString()).contains(TWICE);
    }

    @Test
    void aPostingWithoutAnAnswerIsNotSentAgainBehindTheAppsBack() {
        passOthers();
        int met = mishaps.met("chat.postMessage");
        mishaps.next("chat.postMessage", new Mishap.Hang(), 1);
        String firm = savedLetter();
        await().until(() -> mishaps.met("chat.postMessage") == met + 1);
        // The connection ends without an answer.
        mishaps.clear();
        inTime(() -> !messages(firm).isEmpty());

        assertThat(messages(firm))
                .singleElement()
                .satisfies(message -> assertThat(message.blocks().toString()).contains(TWICE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"600", "a time"})
    void whoeverIsAskedToWaitCallsNoMoreUntilThen(String wait) {
        String time = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().plusSeconds(600).atOffset(ZoneOffset.UTC));
        mishaps.next("chat.postMessage", Mishap.rateLimited(wait.equals("600") ? wait : time), 1);
        int opened = mishaps.met("chat.postMessage");
        String first = savedLetter();
        await().until(() -> mishaps.met("chat.postMessage") == opened + 1);
        // Any call before the time is up would meet this one.
        mishaps.always("chat.postMessage", Mishap.status(500));
        String second = savedLetter();
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);

        assertThat(mishaps.met("chat.postMessage")).isEqualTo(opened + 1);
        mishaps.clear();
        clock.ahead(Duration.ofMinutes(10));
        inTime(() -> messages(first).size() + messages(second).size() == 2);
    }

    private static String firm() {
        return "Larkfield" + ++firms;
    }

    /** A letter that was saved, its modal closed. */
    private static String savedLetter() {
        String firm = firm();
        OpenView edit = letter(firm);
        assertThat(person.submit(edit.id(), Map.of())).isEqualTo(Outcome.DELIVERED);
        person.close(view("casebook.ready").id());
        return firm;
    }

    private static OpenView letter(String firm) {
        assertThat(person.command(Workspace.COMMAND, "Dana at " + firm + ", travel"))
                .isEqualTo(Outcome.DELIVERED);
        assertThat(person.submit(view("letter.intake").id(), Map.of())).isEqualTo(Outcome.DELIVERED);
        return view("letter.edit");
    }

    private static OpenView view(String callbackId) {
        await().until(() -> person.topView()
                .filter(view -> view.callbackId().equals(callbackId))
                .isPresent());
        return top();
    }

    private static OpenView top() {
        return person.topView().orElseThrow();
    }

    private static List<Message> messages(String firm) {
        return person.messages().stream()
                .filter(message -> message.origin() == Message.Origin.APP)
                .filter(message -> message.blocks().toString().contains(firm + " "))
                .toList();
    }

    private static long offers() {
        return person.messages().stream()
                .filter(message -> message.blocks().toString().contains("letter.resume"))
                .count();
    }

    /** Time passes quickly until it is so. */
    private static void inTime(Callable<Boolean> isSo) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            clock.ahead(Duration.ofMinutes(1));
            return isSo.call();
        });
    }

    /** Runs with the system's clock, and can be put ahead. */
    private static final class AheadClock extends Clock {
        private volatile Duration ahead = Duration.ZERO;

        synchronized void ahead(Duration by) {
            ahead = ahead.plus(by);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }
    }
}
