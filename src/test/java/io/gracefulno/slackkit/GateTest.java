package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.view.View;
import com.sun.net.httpserver.HttpServer;
import io.gracefulno.casebook.Casebook;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.SaveFailedException;
import io.gracefulno.store.Store;
import io.gracefulno.wording.Library;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The one error boundary, seen from a door that breaks. */
class GateTest {
    private static final String CANARY = "Quenby-Thackeray";
    private static final Draw DRAW = new Draw(Library.english().screens());

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private HttpServer slack;
    private URI api;
    private Store store;
    private AfterAck afterAck;
    private SlackCalls calls;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slack.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        slack.start();
        api = URI.create("http://127.0.0.1:" + slack.getAddress().getPort() + "/");
        store = Store.embedded(data, Clock.systemUTC());
        afterAck = new AfterAck();
        calls = new SlackCalls("xoxb-for-this-test", Optional.of(api), Clock.systemUTC());
        log.start();
        root().addAppender(log);
    }

    @AfterEach
    void stop() {
        root().detachAppender(log);
        afterAck.close();
        calls.close();
        store.close();
        slack.stop(0);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    /** The database is gone. */
    private static final Casebook AWAY = new Casebook() {
        @Override
        public <T> T transact(Function<Transaction, T> work) {
            throw new SaveFailedException(new IllegalStateException(CANARY));
        }
    };

    private Response run(Casebook casebook, Door door, String body) throws Exception {
        AppConfig config = AppConfig.builder().slack(calls.slack()).build();
        App app = new App(config, List.of());
        FaultLog faults = new FaultLog(new Ids());
        Profiles profiles = new Profiles(casebook, calls, afterAck, new Ids(), Clock.systemUTC());
        Follow follow = new Follow(
                casebook,
                calls,
                new ResponseUrls(Optional.of(api)),
                profiles,
                afterAck,
                DRAW,
                faults,
                Clock.systemUTC());
        Welcome welcome = new Welcome(profiles, Clock.systemUTC());
        new Gate(casebook, welcome, follow, afterAck, DRAW, faults, () -> {}).register(app, List.of(door));
        app.start();
        Request<?> request = new SlackRequestParser(config)
                .parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .queryString(Map.of())
                        .headers(new RequestHeaders(Map.of()))
                        .requestBody(body)
                        .remoteAddress("")
                        .build());
        return app.run(request);
    }

    private String command() {
        return "command=%2Fno&text=" + CANARY + "&team_id=T0&user_id=U0&trigger_id=1&response_url="
                + URLEncoder.encode(api + "response/1", StandardCharsets.UTF_8);
    }

    private String press(String userTeam) {
        return payload("{\"type\":\"block_actions\",\"trigger_id\":\"1\",\"response_url\":\"" + api
                + "response/1\",\"team\":{\"id\":\"T0\"},\"user\":{\"id\":\"U0\",\"team_id\":\"" + userTeam
                + "\"},\"actions\":[{\"action_id\":\"a.button\",\"block_id\":\"b\",\"value\":\"" + CANARY + "\"}]}");
    }

    private static String submission(String... blockIds) {
        StringBuilder values = new StringBuilder();
        for (String blockId : blockIds) {
            values.append(values.isEmpty() ? "" : ",")
                    .append("\"%s\":{\"%s\":{\"type\":\"plain_text_input\",\"value\":\"%s\"}}"
                            .formatted(blockId, blockId.split(":", -1)[0], CANARY));
        }
        return payload("{\"type\":\"view_submission\",\"trigger_id\":\"1\",\"team\":{\"id\":\"T0\"},"
            + "\"user\":{\"id\":\"U0\"},\"view\":{\"id\":\"V0\",\"type\":\"modal\",\"callback_id\":\"a.modal\",\"state\":{\"values\":{"
                + values + "}}}}");
    }

    private static String payload(String json) {
        return "payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    }

    private static IllegalStateException bug() {
        return new IllegalStateException("could not read " + CANARY);
    }

    /** The reference that the log names, where it says no more than where it broke. */
    private String referenceInTheLog(String door) {
        assertThat(log.list.stream()
                        .map(event -> event.getFormattedMessage() + event.getThrowableProxy())
                        .filter(line -> line.contains(CANARY)))
                .isEmpty();
        List<String> errors = log.list.stream()
                .filter(event -> event.getLevel() == Level.ERROR)
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
        assertThat(errors).hasSize(1);
        Matcher matcher = Pattern.compile(Pattern.quote(door) + " failed, reference ([0-9A-Z]{4}): \\S+ at \\S+")
                .matcher(errors.getFirst());
        assertThat(matcher.matches()).as(errors.getFirst()).isTrue();
        return matcher.group(1);
    }

    private String onlyTold() {
        await().until(() -> !told.isEmpty());
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).doesNotContain(CANARY);
        return told.getFirst();
    }

    @Test
    void aCommandThatBreaksIsAckedAndApologisedForWithTheReferenceInTheLog() throws Exception {
        Response ack = run(
                store,
                new Door.Command("/no", (_, _) -> {
                    throw bug();
                }),
                command());

        assertThat(ack.getStatusCode()).isEqualTo(200);
        assertThat(ack.getBody()).isNullOrEmpty();
        String apology = onlyTold();
        assertThat(apology)
                .contains("Something went wrong on our side. What you saved is safe. Reference "
                        + referenceInTheLog("/no") + ".")
                .contains("\"ephemeral\"")
                .doesNotContain("IllegalState", "could not read");
    }

    @Test
    void aPressThatBreaksIsAckedAndApologisedForToo() throws Exception {
        Response ack = run(
                store,
                new Door.Action("a.button", (_, _) -> {
                    throw bug();
                }),
                press("T0"));

        assertThat(ack.getStatusCode()).isEqualTo(200);
        assertThat(onlyTold()).contains("Reference " + referenceInTheLog("a.button") + ".");
    }

    @Test
    void aDrawingThatBreaksAfterTheAckIsApologisedForToo() throws Exception {
        Response ack = run(
                store,
                new Door.Action(
                        "a.button",
                        (_, _) -> new Then.Show(
                                _ -> {
                                    throw bug();
                                },
                                "c_1")),
                press("T0"));

        assertThat(ack.getStatusCode()).isEqualTo(200);
        await().until(() -> told.stream().anyMatch(text -> text.contains("Something went wrong")));
        String reference = referenceInTheLog("show");
        assertThat(told)
                .noneMatch(text -> text.contains(CANARY))
                .anyMatch(text -> text.contains("Reference " + reference + "."));
    }

    @Test
    void aSubmitThatBreaksKeepsTheModalOpenWithTheApologyUnderTheLetter() throws Exception {
        Response ack = run(
                store,
                new Door.Submit("a.modal", (_, _) -> {
                    throw bug();
                }),
                submission("a.subject:2", "letter.body:2", "z.last:2"));

        assertThat(ack.getStatusCode()).isEqualTo(200);
        assertThat(ack.getBody())
                .isEqualTo("{\"response_action\":\"errors\",\"errors\":{\"letter.body:2\":\"Something went wrong on our"
                        + " side. What you filled in is still here. Try again. Reference "
                        + referenceInTheLog("a.modal") + ".\"}}");
        assertThat(told).isEmpty();
    }

    @Test
    void aSubmitThatBrokeIsTriedAgainWhenItIsPressedAgain() throws Exception {
        Door broken = new Door.Submit("a.modal", (_, _) -> {
            throw bug();
        });
        Door mended = new Door.Submit("a.modal", (_, _) -> new Reply.Close());

        assertThat(run(store, broken, submission("a.subject:1")).getBody()).contains("\"a.subject:1\"");
        assertThat(run(store, mended, submission("a.subject:1")).getBody()).isNullOrEmpty();
    }

    @Test
    void aCloseThatBreaksIsAckedAndNoted() throws Exception {
        Response ack = run(
                store,
                new Door.Close("a.modal", (_, _) -> {
                    throw bug();
                }),
                submission().replace("view_submission", "view_closed"));

        assertThat(ack.getStatusCode()).isEqualTo(200);
        assertThat(referenceInTheLog("a.modal")).hasSize(4);
        assertThat(told).isEmpty();
    }

    @Test
    void withoutTheDatabaseEachIsAckedAndSaysThatWhatWasSavedIsSafe() throws Exception {
        Response command = run(AWAY, new Door.Command("/no", (_, _) -> Then.nothing()), command());
        assertThat(command.getStatusCode()).isEqualTo(200);
        assertThat(onlyTold())
                .contains("We can\\u0027t reach your cases right now. What you saved is safe. Try again in a minute.");
        referenceInTheLog("/no");

        Response submit = run(
                AWAY,
                new Door.Submit("letter.edit", (_, _) -> new Reply.Close()),
                submission("letter.body:1").replace("a.modal", "letter.edit"));
        assertThat(submit.getStatusCode()).isEqualTo(200);
        assertThat(submit.getBody())
                .contains("\"letter.body:1\"", "Your text is still here. Press “Save letter” again.");
    }

    @Test
    void somebodyOfAnotherOrganisationIsTurnedAwayWithoutADoorBeingOpened() throws Exception {
        List<String> opened = new CopyOnWriteArrayList<>();
        Door door = new Door.Action("a.button", (_, _) -> {
            opened.add("opened");
            return Then.nothing();
        });

        assertThat(run(store, door, press("T0FOREIGN")).getStatusCode()).isEqualTo(200);
        assertThat(onlyTold()).contains("This works for people of this workspace only.");
        assertThat(opened).isEmpty();

        run(store, door, press("T0"));
        assertThat(opened).hasSize(1);
    }

    private static String suggestion(String userTeam, String query) {
        return payload("{\"type\":\"block_suggestion\",\"team\":{\"id\":\"T0\"},\"user\":{\"id\":\"U0\",\"team_id\":\""
                + userTeam + "\"},\"action_id\":\"a.zone\",\"block_id\":\"a.zone:1\",\"value\":\"" + query
                + "\",\"view\":{\"id\":\"V0\",\"type\":\"modal\",\"private_metadata\":\"c_1\"}}");
    }

    @Test
    void suggestionsAreReadAnewEachTimeAndNothingIsKept() throws Exception {
        List<Sought> asked = new CopyOnWriteArrayList<>();
        Door door = new Door.Suggest("a.zone", (sought, _) -> {
            asked.add(sought);
            return List.of(new Draw.Choice("z1", "Lisbon"), new Draw.Choice("z2", "L".repeat(80)));
        });

        Response first = run(store, door, suggestion("T0", "Li"));
        Response second = run(store, door, suggestion("T0", "Li"));

        assertThat(first.getStatusCode()).isEqualTo(200);
        assertThat(first.getContentType()).startsWith("application/json");
        assertThat(first.getBody())
                .isEqualTo("{\"options\":[{\"text\":{\"type\":\"plain_text\",\"text\":\"Lisbon\",\"emoji\":false},"
                        + "\"value\":\"z1\"},{\"text\":{\"type\":\"plain_text\",\"text\":\"" + "L".repeat(73)
                        + "…\",\"emoji\":false},\"value\":\"z2\"}]}");
        assertThat(second.getBody()).isEqualTo(first.getBody());
        assertThat(asked)
                .containsExactly(
                        new Sought(new Owner("", "T0", "U0"), "Li", "c_1"),
                        new Sought(new Owner("", "T0", "U0"), "Li", "c_1"));
    }

    @Test
    void noMoreIsSuggestedThanSlackShows() throws Exception {
        List<Draw.Choice> many = IntStream.range(0, 101)
                .mapToObj(i -> new Draw.Choice("z" + i, "Zone " + i))
                .toList();

        String body = run(store, new Door.Suggest("a.zone", (_, _) -> many), suggestion("T0", ""))
                .getBody();

        assertThat(body).contains("\"z99\"").doesNotContain("\"z100\"");
    }

    @Test
    void suggestionsThatBreakAreNoneAndNotedAndNobodyIsTold() throws Exception {
        Door broken = new Door.Suggest("a.zone", (_, _) -> {
            throw bug();
        });

        assertThat(run(store, broken, suggestion("T0", CANARY)).getBody()).isEqualTo("{\"options\":[]}");
        assertThat(referenceInTheLog("a.zone")).hasSize(4);
        assertThat(told).isEmpty();
    }

    @Test
    void nothingIsSuggestedToSomebodyOfAnotherOrganisation() throws Exception {
        Door door = new Door.Suggest("a.zone", (_, _) -> List.of(new Draw.Choice("z1", "Lisbon")));

        assertThat(run(store, door, suggestion("T0FOREIGN", "")).getBody()).isEqualTo("{\"options\":[]}");
    }

    private static final Door BREAKS = new Door.Action("a.button", (_, _) -> {
        throw bug();
    });

    private static String pressInView(String type) {
        return payload("{\"type\":\"block_actions\",\"trigger_id\":\"1\",\"team\":{\"id\":\"T0\"},\"user\":"
                + "{\"id\":\"U0\",\"team_id\":\"T0\"},\"view\":{\"id\":\"V0\",\"type\":\"" + type
                + "\",\"callback_id\":\"a\"},"
                + "\"actions\":[{\"action_id\":\"a.button\",\"block_id\":\"b\",\"value\":\"" + CANARY + "\"}]}");
    }

    private static String shortcut(String userTeam) {
        return payload("{\"type\":\"shortcut\",\"trigger_id\":\"1\",\"callback_id\":\"a.shortcut\",\"team\":"
                + "{\"id\":\"T0\"},\"user\":{\"id\":\"U0\",\"team_id\":\"" + userTeam + "\"}}");
    }

    @Test
    void aPressThatBreaksInAModalIsApologisedForOnTopOfItSinceThereIsNoMessageToAnswer() throws Exception {
        assertThat(run(store, BREAKS, pressInView("modal")).getStatusCode()).isEqualTo(200);

        assertThat(onlyTold())
                .contains("trigger_id=1", "slackkit.sorry", referenceInTheLog("a.button"), "home.again")
                .doesNotContain("view_id");
        assertThat(asked).containsExactly("/views.push");
    }

    @Test
    void aPressThatBreaksInHomeIsApologisedForInAModalOfItsOwn() throws Exception {
        run(store, BREAKS, pressInView("home"));

        assertThat(onlyTold()).contains("slackkit.sorry", referenceInTheLog("a.button"));
        assertThat(asked).containsExactly("/views.open");
    }

    @Test
    void whatAModalShowsNextTakesItsPlace() throws Exception {
        Door shows = new Door.Action("a.button", (_, _) -> new Then.Show(_ -> new Gone(DRAW).view(), "c_1"));

        run(store, shows, pressInView("modal"));
        await().until(() -> asked.contains("/views.update"));
        assertThat(asked).doesNotContain("/views.open");

        run(store, shows, pressInView("home").replace("%221%22", "%222%22"));
        await().until(() -> asked.contains("/views.open"));
    }

    @Test
    void whatIsLaidOverAModalIsPushedAndElsewhereOpened() throws Exception {
        Door lays = new Door.Action("a.button", (_, _) -> new Then.Lay(_ -> new Gone(DRAW).view(), "c_1"));

        run(store, lays, pressInView("modal"));
        await().until(() -> asked.contains("/views.push"));
        assertThat(asked).doesNotContain("/views.open", "/views.update");

        run(store, lays, pressInView("home").replace("%221%22", "%222%22"));
        await().until(() -> asked.contains("/views.open"));
    }

    @Test
    void nothingIsKeptOfWhatWasLookedUpAndTheSameSubmitLooksAgain() throws Exception {
        List<String> looked = new CopyOnWriteArrayList<>();
        Door door = new Door.Submit("a.modal", (_, _) -> {
            looked.add("looked");
            return new Reply.LookedUp(new Gone(DRAW).view());
        });

        String first = run(store, door, submission("a.field:1")).getBody();
        String second = run(store, door, submission("a.field:1")).getBody();

        assertThat(first).contains("\"update\"", "slackkit.gone").isEqualTo(second);
        assertThat(looked).hasSize(2);
        String delivery = Back.delivery(new Owner("", "T0", "U0"), "trigger:1");
        Optional<String> kept = store.transact(tx -> tx.answered(delivery));
        assertThat(kept).isEmpty();
    }

    @Test
    void aShortcutOfSomebodyOfAnotherOrganisationIsTurnedAwayToo() throws Exception {
        List<String> opened = new CopyOnWriteArrayList<>();
        Door door = new Door.Shortcut("a.shortcut", (_, _) -> {
            opened.add("opened");
            return Then.nothing();
        });

        run(store, door, shortcut("T0FOREIGN"));
        assertThat(onlyTold()).contains("This%20works%20for%20people%20of%20this%20workspace%20only.");
        assertThat(opened).isEmpty();

        run(store, door, shortcut("T0"));
        assertThat(opened).hasSize(1);
    }

    private String picked(String userTeam) {
        return payload("{\"type\":\"message_action\",\"trigger_id\":\"1\",\"callback_id\":\"a.message_shortcut\","
                + "\"response_url\":\"" + api + "response/1\",\"team\":{\"id\":\"T0\"},\"user\":{\"id\":\"U0\","
                + "\"team_id\":\"" + userTeam + "\"},\"message_ts\":\"1.1\",\"channel\":{\"id\":\"C0\"},"
                + "\"message\":{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1.1\",\"text\":\"" + CANARY + "\"}}");
    }

    @Test
    void aMessageShortcutThatBreaksIsAckedAndApologisedForWhereItWasPicked() throws Exception {
        Response ack = run(
                store,
                new Door.MessageShortcut("a.message_shortcut", (_, _) -> {
                    throw bug();
                }),
                picked("T0"));

        assertThat(ack.getStatusCode()).isEqualTo(200);
        assertThat(onlyTold())
                .contains("Reference " + referenceInTheLog("a.message_shortcut") + ".")
                .contains("\"ephemeral\"");
        assertThat(asked).containsExactly("/response/1");
    }

    @Test
    void aMessageShortcutIsAnsweredOnceHoweverOftenItComes() throws Exception {
        List<Picked> answered = new CopyOnWriteArrayList<>();
        Door door = new Door.MessageShortcut("a.message_shortcut", (picked, _) -> {
            answered.add(picked);
            return new Then.Show(_ -> new Gone(DRAW).view(), "");
        });

        run(store, door, picked("T0"));
        await().until(() -> asked.contains("/views.open"));
        assertThat(run(store, door, picked("T0")).getStatusCode()).isEqualTo(200);

        assertThat(answered).containsExactly(new Picked(new Owner("", "T0", "U0"), CANARY, "U1", "C0", "1.1"));
    }

    @Test
    void aMessageShortcutOfSomebodyOfAnotherOrganisationIsTurnedAwayToo() throws Exception {
        List<String> opened = new CopyOnWriteArrayList<>();
        Door door = new Door.MessageShortcut("a.message_shortcut", (_, _) -> {
            opened.add("opened");
            return Then.nothing();
        });

        run(store, door, picked("T0FOREIGN"));
        assertThat(onlyTold()).contains("This works for people of this workspace only.");
        assertThat(opened).isEmpty();

        run(store, door, picked("T0"));
        assertThat(opened).hasSize(1);
    }

    @Test
    void withoutTheDatabaseAMessageShortcutSaysThatWhatWasSavedIsSafe() throws Exception {
        run(AWAY, new Door.MessageShortcut("a.message_shortcut", (_, _) -> Then.nothing()), picked("T0"));

        assertThat(onlyTold()).contains("What you saved is safe. Try again in a minute.");
        referenceInTheLog("a.message_shortcut");
    }

    @Test
    void aSubmitOfSomebodyOfAnotherOrganisationIsTurnedAwayToo() throws Exception {
        List<String> opened = new CopyOnWriteArrayList<>();
        Door door = new Door.Submit("a.modal", (_, _) -> {
            opened.add("opened");
            return new Reply.Close();
        });
        String foreign = submission("a.field:1")
                .replace("%22id%22%3A%22U0%22", "%22id%22%3A%22U0%22%2C%22team_id%22%3A%22T0FOREIGN%22");

        assertThat(run(store, door, foreign).getBody()).contains("This works for people of this workspace only.");
        assertThat(opened).isEmpty();
    }

    @Test
    void aHomeThatCannotBeNotedIsAckedAllTheSame() throws Exception {
        Response ack = run(
                store,
                new Door.Home((_, _) -> {
                    throw bug();
                }),
                "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"team_id\":\"T0\",\"event\":"
                        + "{\"type\":\"app_home_opened\",\"tab\":\"home\",\"user\":\"U0\"}}");

        assertThat(ack.getStatusCode()).isEqualTo(200);
        assertThat(referenceInTheLog("app_home_opened")).hasSize(4);
    }

    private static View modal(String callbackId) {
        return View.builder().type("modal").callbackId(callbackId).build();
    }

    @Test
    void aDetailIsLaidOverTheModalThatWasPressedIn() throws Exception {
        String press = payload("{\"type\":\"block_actions\",\"trigger_id\":\"12.trigger\",\"team\":{\"id\":\"T0\"},"
                + "\"user\":{\"id\":\"U0\"},\"view\":{\"id\":\"V0\",\"type\":\"modal\"},"
                + "\"actions\":[{\"action_id\":\"a.button\",\"block_id\":\"b\"}]}");

        run(store, new Door.Action("a.button", (_, _) -> new Then.Lay(_ -> modal("a.detail"), "")), press);

        await().until(() -> asked.contains("/views.push"));
        assertThat(told.get(asked.indexOf("/views.push"))).contains("12.trigger", "a.detail");
    }

    private static String submissionOver(String below) {
        return payload("{\"type\":\"view_submission\",\"trigger_id\":\"1\",\"team\":{\"id\":\"T0\"},"
                + "\"user\":{\"id\":\"U0\"},\"view\":{\"id\":\"V1\",\"previous_view_id\":" + below
                + ",\"type\":\"modal\",\"callback_id\":\"a.modal\"}}");
    }

    @Test
    void aDetailThatIsSavedClosesAndTheViewBelowIsDrawnAnewOnce() throws Exception {
        Door door = new Door.Submit("a.modal", (_, _) -> new Reply.Reveal(modal("a.list")));

        Response first = run(store, door, submissionOver("\"V0\""));
        Response again = run(store, door, submissionOver("\"V0\""));

        assertThat(first.getBody()).isNullOrEmpty();
        assertThat(again.getBody()).isNullOrEmpty();
        await().until(() -> asked.contains("/views.update"));
        afterAck.close();
        assertThat(asked).containsExactly("/views.update");
        assertThat(told.getFirst()).contains("view_id=V0", "a.list");
    }

    @Test
    void aDetailThatLiesOverNothingOnlyCloses() throws Exception {
        Door door = new Door.Submit("a.modal", (_, _) -> new Reply.Reveal(modal("a.list")));

        assertThat(run(store, door, submissionOver("null")).getBody()).isNullOrEmpty();
        afterAck.close();
        assertThat(asked).isEmpty();
    }
}
