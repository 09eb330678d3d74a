package io.gracefulno.slackkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.model.view.View;
import com.slack.api.model.view.Views;
import com.sun.net.httpserver.HttpServer;
import io.gracefulno.casebook.Ids;
import io.gracefulno.store.Store;
import io.gracefulno.wording.Library;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is drawn late never stands over one that was decided on after it. */
class LateDrawingTest {
    private static final Draw DRAW = new Draw(Library.english().screens());

    /** Which pages were taken, in that order. */
    private final List<String> shown = new CopyOnWriteArrayList<>();

    /** The hashes of the pages that were to be replaced; empty for whatever stands there. */
    private final List<String> replaced = new CopyOnWriteArrayList<>();

    private final CountDownLatch release = new CountDownLatch(1);
    private final CountDownLatch drawing = new CountDownLatch(1);
    private final AtomicReference<String> hash = new AtomicReference<>("h1");
    private HttpServer slack;
    private Store store;
    private AfterAck afterAck;
    private SlackCalls calls;
    private AppConfig config;
    private App app;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slack.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        slack.createContext("/", exchange -> {
            String sent = URLDecoder.decode(new String(exchange.getRequestBody().readAllBytes(), UTF_8), UTF_8);
            byte[] answer = "{\"ok\":true}".getBytes(UTF_8);
            if (exchange.getRequestURI().getPath().endsWith("views.update")) {
                answer = update(sent).getBytes(UTF_8);
            }
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        slack.start();
        URI api = URI.create("http://127.0.0.1:" + slack.getAddress().getPort() + "/");
        store = Store.embedded(data, Clock.systemUTC());
        afterAck = new AfterAck();
        calls = new SlackCalls("xoxb-for-this-test", Optional.of(api), Clock.systemUTC());
        config = AppConfig.builder().slack(calls.slack()).build();
        app = new App(config, List.of());
        FaultLog faults = new FaultLog(new Ids());
        Profiles profiles = new Profiles(store, calls, afterAck, new Ids(), Clock.systemUTC());
        ResponseUrls responseUrls = new ResponseUrls(Optional.of(api));
        Follow follow = new Follow(store, calls, responseUrls, profiles, afterAck, DRAW, faults, Clock.systemUTC());
        new Gate(store, new Welcome(profiles, Clock.systemUTC()), follow, afterAck, DRAW, faults, () -> {})
                .register(
                        app,
                        List.of(
                                new Door.Action("a.slow", (_, _) -> new Then.Show(_ -> slowly("slow"), "")),
                                new Door.Action("a.quick", (_, _) -> new Then.Show(_ -> page("quick"), "")),
                                new Door.Action("a.silent", (_, _) -> Then.nothing()),
                                new Door.Submit("a.next", (_, _) -> new Reply.Show(page("next"))),
                                new Door.Submit("a.wrong", (_, _) -> new Reply.Refuse(Map.of("b", "No.")))));
        app.start();
    }

    /** As Slack does: only the page that stands there is replaced, where one is named; each page has its own hash. */
    private String update(String sent) {
        String given = sent.replaceAll("(?s).*\\bhash=(\\w+).*", "$1");
        replaced.add(given.equals(sent) ? "" : given);
        if (!given.equals(sent) && !given.equals(hash.get())) {
            return "{\"ok\":false,\"error\":\"hash_conflict\"}";
        }
        String page = sent.replaceAll("(?s).*\"callback_id\":\"(\\w+)\".*", "$1");
        shown.add(page);
        hash.set("of" + page);
        return "{\"ok\":true,\"view\":{\"type\":\"modal\",\"hash\":\"of" + page + "\"}}";
    }

    @AfterEach
    void stop() {
        release.countDown();
        afterAck.close();
        calls.close();
        store.close();
        slack.stop(0);
    }

    private static View page(String name) {
        return Views.view(v -> v.type("modal").callbackId(name));
    }

    private View slowly(String name) {
        drawing.countDown();
        try {
            release.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return page(name);
    }

    private Response deliver(String json) throws Exception {
        return app.run(new SlackRequestParser(config)
                .parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .queryString(Map.of())
                        .headers(new RequestHeaders(Map.of()))
                        .requestBody("payload=" + URLEncoder.encode(json, UTF_8))
                        .remoteAddress("")
                        .build()));
    }

    /** In the page as it first stood there: the person hasn't seen another one yet. */
    private void press(String action) throws Exception {
        deliver("{\"type\":\"block_actions\",\"trigger_id\":\"" + action + "\",\"team\":{\"id\":\"T0\"},\"user\":"
                + "{\"id\":\"U0\",\"team_id\":\"T0\"},\"view\":{\"id\":\"V0\",\"type\":\"modal\",\"hash\":\"h1\","
                + "\"callback_id\":\"a\"},\"actions\":[{\"action_id\":\"" + action + "\",\"block_id\":\"b\"}]}");
    }

    private String submit(String callbackId) throws Exception {
        return deliver("{\"type\":\"view_submission\",\"trigger_id\":\"s\",\"team\":{\"id\":\"T0\"},\"user\":"
            + "{\"id\":\"U0\"},\"view\":{\"id\":\"V0\",\"type\":\"modal\",\"hash\":\"h1\",\"callback_id\":\""
                        + callbackId + "\",\"state\":{\"values\":{}}}}")
                .getBody();
    }

    /** Lets the slow one be drawn, and waits until all are. */
    private List<String> shownInTheEnd() {
        release.countDown();
        afterAck.close();
        return shown;
    }

    @Test
    void aLaterPressIsShownAndTheEarlierNoMore() throws Exception {
        press("a.slow");
        drawing.await();
        press("a.quick");
        await().untilAsserted(() -> assertThat(shown).containsExactly("quick"));

        assertThat(shownInTheEnd()).containsExactly("quick");
    }

    @Test
    void whatASubmitShowsStays() throws Exception {
        press("a.slow");
        drawing.await();
        assertThat(submit("a.next")).contains("\"response_action\":\"update\"");

        assertThat(shownInTheEnd()).isEmpty();
    }

    @Test
    void whatWasPressedIsStillShownWhereNothingElseIs() throws Exception {
        press("a.slow");
        drawing.await();
        press("a.silent");
        assertThat(submit("a.wrong")).contains("\"response_action\":\"errors\"");

        assertThat(shownInTheEnd()).containsExactly("slow");
    }

    @Test
    void aPressInThePageBeforeIsShownAfterwards() throws Exception {
        press("a.quick");
        await().untilAsserted(() -> assertThat(shown).containsExactly("quick"));
        press("a.slow");
        drawing.await();

        assertThat(shownInTheEnd()).containsExactly("quick", "slow");
        // Never over what it doesn't know: a page that came with an ack meanwhile would be gone.
        assertThat(replaced).containsExactly("h1", "h1", "ofquick");
    }

    @Test
    void whatAnotherProcessShowedMeanwhileIsReplacedByWhatWasPressedHere() throws Exception {
        press("a.slow");
        drawing.await();
        hash.set("theirs");

        assertThat(shownInTheEnd()).containsExactly("slow");
    }
}
