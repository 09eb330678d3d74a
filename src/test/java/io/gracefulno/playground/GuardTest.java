package io.gracefulno.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private Rig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/playground.js", "/ui/state", "/api/auth.test", "/response/x", "/readyz", "/healthz"})
    void anotherHostNameIsRefusedEverywhere(String path) throws IOException {
        assertThat(statusLine(path, "Host: evil.example:" + rig.playground.port()))
                .contains("403");
        assertThat(statusLine(path, "Host: 127.0.0.1")).contains("403");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
    void theLoopbackNamesAreLetIn(String name) throws IOException {
        assertThat(statusLine("/", "Host: " + name + ":" + rig.playground.port()))
                .contains("200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1"})
    void aRequestFromAnotherOriginIsRefused(String origin) {
        HttpResponse<String> response =
                rig.send(rig.request("/").header("Origin", origin).GET());

        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void aPictureOnAnotherSiteGetsNothingAndALinkThereLeadsHere() {
        HttpRequest.Builder picture = rig.request("/api/Sign in at evil.example".replace(" ", "%20"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "no-cors");
        HttpRequest.Builder link =
                rig.request("/").header("Sec-Fetch-Site", "cross-site").header("Sec-Fetch-Mode", "navigate");

        assertThat(rig.send(picture.GET()).statusCode()).isEqualTo(403);
        assertThat(rig.send(link.GET()).statusCode()).isEqualTo(200);
        assertThat(rig.person.notices()).isEmpty();
    }

    @Test
    void theAppsCallsAreSentByPostOnly() {
        for (String path : new String[] {"/api/chat.postMessage", "/response/1"}) {
            assertThat(rig.send(rig.request(path).GET()).statusCode()).isEqualTo(405);
        }
        assertThat(rig.person.notices()).isEmpty();
    }

    @Test
    void thePagesOwnOriginIsLetIn() {
        HttpRequest.Builder request = rig.request("/").header("Origin", "http://127.0.0.1:" + rig.playground.port());

        assertThat(rig.send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void everyAnswerForbidsFramesScriptsFromElsewhereAndKeeping() {
        HttpResponse<String> response = rig.send(rig.request("/"));

        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body())
                .contains("<title>Graceful No playground</title>", "/decline-interview")
                .doesNotContain("<style", "onclick", "style=");
    }

    @Test
    void readinessWaitsForTheApp() {
        assertThat(rig.send(rig.request("/readyz")).body()).isEqualTo("ready");
        try (Playground alone =
                Playground.start(new PlaygroundConfig(0, "s", "t", ZoneOffset.UTC, Clock.systemUTC()))) {
            assertThat(alone.workspace().command("/decline-interview", "")).isEqualTo(Outcome.TROUBLE);
            assertThat(statusOf(alone.pageUrl() + "readyz")).isEqualTo(503);
            assertThat(statusOf(alone.pageUrl() + "healthz")).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "null", "{\"text\":1}", "{\"text\":\"\"}"})
    void whatThePageCannotMeanIsRefusedInAShortSentence(String body) {
        HttpResponse<String> response = rig.post("/ui/command", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).endsWith(".").hasSizeLessThan(80);
    }

    @Test
    void aFormFromElsewhereCannotPretendToBeThePage() {
        HttpRequest.Builder request = rig.request("/ui/command")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"/decline-interview\"}"));

        assertThat(rig.send(request).statusCode()).isEqualTo(400);
        assertThat(rig.app.received()).isEmpty();
    }

    @Test
    void aBodyOverOneMebibyteIsRefused() {
        assertThat(rig.post("/ui/command", "{\"text\":\"" + "x".repeat(1 << 20) + "\"}")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aPortThatIsTakenIsNamedWithTheMend() {
        int port = rig.playground.port();

        assertThatThrownBy(
                        () -> Playground.start(new PlaygroundConfig(port, "s", "t", ZoneOffset.UTC, Clock.systemUTC())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Port " + port + " is already in use. Choose another one, e.g. PORT=" + (port % 65535 + 1)
                        + ".");
    }

    private int statusOf(String url) {
        return rig.send(HttpRequest.newBuilder(java.net.URI.create(url))).statusCode();
    }

    private String statusLine(String path, String hostHeader) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), rig.playground.port())) {
            String request = "GET " + path + " HTTP/1.1\r\n" + hostHeader + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }
}
