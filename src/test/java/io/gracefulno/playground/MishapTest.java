package io.gracefulno.playground;

import static io.gracefulno.playground.Views.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mishap as it comes over the wire. */
@Timeout(30)
class MishapTest {
    private static final String METHOD = "api.test";

    private Rig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void nothingGoesWrongByItself() {
        assertThat(call().statusCode()).isEqualTo(200);
        assertThat(rig.person.notices()).isEmpty();
        assertThat(rig.playground.mishaps().met(METHOD)).isZero();
    }

    @Test
    void mishapsComeInTheirOrderAndThenNoMore() {
        rig.playground.mishaps().next(METHOD, Mishap.status(503), 2);
        rig.playground.mishaps().next(METHOD, Mishap.status(500), 1);

        assertThat(call().statusCode()).isEqualTo(503);
        assertThat(call().statusCode()).isEqualTo(503);
        assertThat(call().statusCode()).isEqualTo(500);
        assertThat(call().statusCode()).isEqualTo(200);
        assertThat(rig.playground.mishaps().met(METHOD)).isEqualTo(3);
    }

    @Test
    void whatAlwaysGoesWrongEndsWhenItIsCleared() {
        rig.playground.mishaps().always(METHOD, Mishap.status(502));
        assertThat(call().statusCode()).isEqualTo(502);
        assertThat(call().statusCode()).isEqualTo(502);

        rig.playground.mishaps().clear();

        assertThat(call().statusCode()).isEqualTo(200);
    }

    @Test
    void onlyTheCallThatWasNamedGoesWrongAndThePageSaysSo() {
        rig.playground.mishaps().always("auth.test", Mishap.status(500));

        assertThat(call().statusCode()).isEqualTo(200);
        assertThat(call("/api/auth.test").statusCode()).isEqualTo(500);

        assertThat(rig.person.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.where()).isEqualTo("auth.test");
            assertThat(notice.error()).isEqualTo("mishap");
            assertThat(notice.messages()).containsExactly("On demand of a test: status 500.");
        });
        assertThat(rig.screen()).contains("On demand of a test: status 500.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "30", "soon", "Wed, 25 Nov 2026 10:10:00 GMT"})
    void aRateLimitSaysWhatItIsToldToSay(String retryAfter) {
        rig.playground.mishaps().next(METHOD, Mishap.rateLimited(retryAfter), 1);

        HttpResponse<String> answer = call();

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains(retryAfter);
        assertThat(answer.body()).isEqualTo(json("{'ok':false,'error':'ratelimited'}"));
    }

    @Test
    void aRateLimitMayKeepSilentAboutTheTime() {
        rig.playground.mishaps().next(METHOD, Mishap.rateLimited(), 1);

        HttpResponse<String> answer = call();

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void aStatusComesWithTheBodyItIsGiven() {
        rig.playground.mishaps().next(METHOD, new Mishap.Status(500, "application/json", "{}"), 1);
        rig.playground.mishaps().next(METHOD, Mishap.status(502), 1);
        rig.playground.mishaps().next(METHOD, new Mishap.Status(503, "text/plain", ""), 1);

        assertThat(call().body()).isEqualTo("{}");
        assertThat(call().body()).startsWith("<html>");
        assertThat(call().body()).isEmpty();
    }

    @Test
    void aRefusalIsAnAnswerOf200() {
        rig.playground.mishaps().next(METHOD, new Mishap.Refusal("fatal_error"), 1);

        HttpResponse<String> answer = call();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(json("{'ok':false,'error':'fatal_error'}"));
    }

    @Test
    void garbageIsDeclaredAsJson() {
        rig.playground.mishaps().next(METHOD, new Mishap.Garbage("<!DOCTYPE html>"), 1);

        HttpResponse<String> answer = call();

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).isEqualTo("<!DOCTYPE html>");
    }

    @Test
    void aResetBreaksTheConnectionInTheMiddleOfTheAnswer() throws IOException {
        rig.playground.mishaps().next(METHOD, new Mishap.Reset(), 1);

        try (Socket socket = dialled()) {
            assertThatThrownBy(() -> socket.getInputStream().readAllBytes())
                    .isInstanceOf(SocketException.class)
                    .hasMessageContaining("reset");
        }
    }

    @Test
    void aCutOffEndsBeforeTheAnswerIsWhole() throws IOException {
        rig.playground.mishaps().next(METHOD, new Mishap.CutOff(), 1);

        try (Socket socket = dialled()) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 200 OK")
                    .contains("Content-Length: 1000")
                    .endsWith(json("{'ok':true,'channel"));
        }
    }

    @Test
    void aHangTakesTheCallAndNeverAnswersUntilItIsCleared() throws IOException {
        rig.playground.mishaps().next(METHOD, new Mishap.Hang(), 1);

        try (Socket socket = dialled()) {
            socket.setSoTimeout(500);
            InputStream in = socket.getInputStream();
            assertThatThrownBy(in::read).isInstanceOf(SocketTimeoutException.class);

            rig.playground.mishaps().clear();

            socket.setSoTimeout(10_000);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void aHangDoesNotKeepThePlaygroundFromClosing() throws IOException {
        rig.playground.mishaps().always(METHOD, new Mishap.Hang());

        try (Socket socket = dialled()) {
            socket.setSoTimeout(500);
            InputStream in = socket.getInputStream();
            assertThatThrownBy(in::read).isInstanceOf(SocketTimeoutException.class);

            rig.playground.close();

            socket.setSoTimeout(10_000);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void aSlowAnswerIsTheTrueOneAByteAtATime() {
        String channel = rig.person.team().channelId();
        rig.playground.mishaps().next("chat.postMessage", new Mishap.Slow(Duration.ofMillis(1)), 1);

        assertThat(rig.api("chat.postMessage", Map.of("channel", channel, "text", "slowly"))
                        .path("ok")
                        .booleanValue())
                .isTrue();
        assertThat(rig.person.messages()).extracting(Message::text).containsExactly("slowly");
    }

    @Test
    void whatIsSilencedIsCarriedOutAndNobodyLearnsOfIt() {
        String channel = rig.person.team().channelId();
        rig.playground.mishaps().next("chat.postMessage", new Mishap.Silenced(), 1);

        assertThatThrownBy(() -> rig.api("chat.postMessage", Map.of("channel", channel, "text", "once")))
                .hasRootCauseInstanceOf(IOException.class);

        assertThat(rig.person.messages()).extracting(Message::text).containsExactly("once");
        assertThat(rig.playground.mishaps().met("chat.postMessage")).isEqualTo(1);
        rig.api("chat.postMessage", Map.of("channel", channel, "text", "twice"));
        assertThat(rig.person.messages()).hasSize(2);
    }

    @Test
    void theSdkSeesABrokenConnectionWhenTheAnswerIsSilenced() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(rig.playground.apiUrl());
        SlackHttpClient onceOnly = new SlackHttpClient(SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .build());
        MethodsClient sdk = Slack.getInstance(config, onceOnly).methods(Rig.TOKEN);
        String channel = rig.person.team().channelId();
        rig.playground.mishaps().next("chat.postMessage", new Mishap.Silenced(), 1);

        assertThatThrownBy(
                        () -> sdk.chatPostMessage(post -> post.channel(channel).text("once")))
                .isInstanceOf(IOException.class);

        assertThat(rig.person.messages()).extracting(Message::text).containsExactly("once");
    }

    @Test
    void whatGoesWrongIsNotCarriedOut() {
        String channel = rig.person.team().channelId();
        rig.playground.mishaps().next("chat.postMessage", Mishap.status(500), 1);

        call("/api/chat.postMessage?channel=" + channel + "&text=x");

        assertThat(rig.person.messages()).isEmpty();
    }

    @Test
    void aResponseAddressCanFailToo() {
        rig.person.command(Workspace.COMMAND, "");
        String path = rig.app.lastForm().getOrDefault("response_url", "").replaceFirst("http://[^/]*", "");
        rig.playground.mishaps().next(Mishaps.RESPONSE_URL, Mishap.status(503), 1);

        assertThat(rig.post(path, json("{'text':'late'}")).statusCode()).isEqualTo(503);
        assertThat(rig.post(path, json("{'text':'late'}")).statusCode()).isEqualTo(200);
        assertThat(rig.person.messages()).hasSize(1);
    }

    @Test
    void aMishapHappensAtLeastOnce() {
        assertThatThrownBy(() -> rig.playground.mishaps().next(METHOD, new Mishap.Hang(), 0))
                .hasMessage("A mishap happens at least once, not 0 times.");
    }

    @Test
    void thePageIsNeverAnsweredWrongly() {
        rig.playground.mishaps().always("", Mishap.status(500));

        assertThat(rig.send(rig.request("/")).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> call() {
        return call("/api/" + METHOD);
    }

    private HttpResponse<String> call(String path) {
        return rig.send(rig.request(path)
                .header("Authorization", "Bearer " + Rig.TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** The same call by hand, to see what happens to the connection. */
    private Socket dialled() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), rig.playground.port());
        String request = "POST /api/" + METHOD + " HTTP/1.1\r\nHost: 127.0.0.1:" + rig.playground.port()
                + "\r\nAuthorization: Bearer " + Rig.TOKEN + "\r\nContent-Length: 0\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
