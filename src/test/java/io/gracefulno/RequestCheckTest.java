package io.gracefulno;

import static io.gracefulno.SlackSide.SECRET;
import static io.gracefulno.SlackSide.signature;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What passes the door of the app, over real HTTP. */
class RequestCheckTest {
    /** The app's clock stands still, far from the machine's own. */
    private static final Instant NOW = Instant.parse("2026-11-24T10:10:27.500Z");

    private static StubSlack slack;
    private static RunningApp app;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        app = new RunningApp(data, Clock.fixed(NOW, ZoneOffset.UTC), slack.api());
    }

    @AfterAll
    static void stop() {
        app.close();
        slack.close();
    }

    private static byte[] command() {
        return SlackSide.command("", SlackSide.trigger(), slack.responseUrl()).getBytes(UTF_8);
    }

    private static HttpResponse<String> sent(String timestamp, String secret, byte[] body) {
        return app.send(app.signed(timestamp, signature(secret, timestamp, body), body));
    }

    private static String secondsFromNow(long seconds) {
        return Long.toString(NOW.getEpochSecond() + seconds);
    }

    private static void assertRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().map().keySet())
                .doesNotContain("server", "x-powered-by")
                .contains("x-content-type-options");
    }

    @Test
    void aRequestSignedByWhoKnowsTheSecretIsTaken() {
        HttpResponse<String> answer = sent(secondsFromNow(0), SECRET, command());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void aRequestSignedWithTheWrongSecretIsRefused() {
        assertRefused(sent(secondsFromNow(0), "f".repeat(32), command()), 401);
    }

    @Test
    void aRequestWithoutSignatureOrTimeIsRefused() {
        byte[] body = command();
        String time = secondsFromNow(0);
        String signature = signature(SECRET, time, body);

        assertRefused(app.send(app.to("/slack/events").POST(HttpRequest.BodyPublishers.ofByteArray(body))), 401);
        assertRefused(
                app.send(app.to("/slack/events")
                        .header("X-Slack-Signature", signature)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))),
                401);
        assertRefused(
                app.send(app.to("/slack/events")
                        .header("X-Slack-Request-Timestamp", time)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))),
                401);
    }

    @Test
    void aRequestWithTwoSignaturesOrTwoTimesIsRefusedThoughOneIsRight() {
        byte[] body = command();
        String time = secondsFromNow(0);
        String signature = signature(SECRET, time, body);

        for (String other : List.of(signature, "v0=" + "0".repeat(64))) {
            assertRefused(app.send(app.signed(time, signature, body).header("X-Slack-Signature", other)), 401);
        }
        assertRefused(app.send(app.signed(time, signature, body).header("X-Slack-Request-Timestamp", time)), 401);
    }

    @Test
    void aBodyAlteredOnTheWayIsRefused() {
        byte[] body = command();
        String time = secondsFromNow(0);
        String signature = signature(SECRET, time, body);
        body[body.length - 1] ^= 1;

        assertRefused(app.send(app.signed(time, signature, body)), 401);
    }

    @Test
    void aSignatureIsComparedWholeAndAsWritten() {
        byte[] body = command();
        String time = secondsFromNow(0);
        String signature = signature(SECRET, time, body);

        for (String almost : List.of(
                signature.substring(0, signature.length() - 1),
                signature + "0",
                signature.substring(3),
                signature.toUpperCase(Locale.ROOT),
                signature.replace("v0=", "v1="),
                "v0=")) {
            assertRefused(app.send(app.signed(time, almost, body)), 401);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, -299, -1, 0, 1, 299, 300})
    void aTimeWithinFiveMinutesIsTaken(long seconds) {
        assertThat(sent(secondsFromNow(seconds), SECRET, command()).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, -86_400, 86_400})
    void aTimeFurtherThanFiveMinutesAwayIsRefusedBothWays(long seconds) {
        assertRefused(sent(secondsFromNow(seconds), SECRET, command()), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "0",
                "9223372036854775808",
                "-9223372036854775808",
                "99999999999999999999999",
                "soon",
                "0x5f5e100",
                "1e9",
                "١٧٩٥٤٣٥٨٢٧"
            })
    void aTimeThatIsNoTimeOfNowIsRefused(String timestamp) throws IOException {
        byte[] body = command();
        assertThat(overSocket("POST /slack/events HTTP/1.1\r\nHost: localhost\r\nX-Slack-Request-Timestamp: "
                        + timestamp
                        + "\r\nX-Slack-Signature: " + signature(SECRET, timestamp, body) + "\r\nContent-Length: "
                        + body.length + "\r\nConnection: close\r\n\r\n" + new String(body, UTF_8)))
                .startsWith("HTTP/1.1 401 ");
    }

    @Test
    void aTimeWithASignOrSpacesInItIsRefused() {
        String time = secondsFromNow(0);
        for (String odd : List.of("+" + time, time + ".0", time + "\t0", "0".repeat(10) + time)) {
            assertRefused(sent(odd, SECRET, command()), 401);
        }
    }

    @Test
    void slackHearsThatTheAddressAnswersAndThatItIsOurs() {
        assertThat(app.deliver("token=x&ssl_check=1").statusCode()).isEqualTo(200);

        HttpResponse<String> answer = app.deliver("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3eZbrw1a");
    }

    @Test
    void headerNamesAreReadInAnyCase() {
        byte[] body = command();
        String time = secondsFromNow(0);
        HttpResponse<String> answer = app.send(app.to("/slack/events")
                .header("x-slack-request-timestamp", time)
                .header("X-SLACK-SIGNATURE", signature(SECRET, time, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aMebibyteIsRead() {
        assertRefused(app.deliver(new byte[1 << 20]), 400);
    }

    @Test
    void aByteMoreIsTooLargeBeforeAnyOfItIsReadOrItsSignatureIsAskedFor() throws IOException {
        assertThat(overSocket(
                        "POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: " + ((1 << 20) + 1) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("Connection: close")
                .endsWith("\r\n\r\n");
    }

    @Test
    void aBodyWithoutALengthIsTooLargeAtTheSameByte() throws IOException {
        String head = String.join(
                "\r\n",
                "POST /slack/events HTTP/1.1",
                "Host: a",
                "Connection: close",
                "Transfer-Encoding: chunked",
                "",
                "");
        String most = "100000\r\n" + "a".repeat(1 << 20) + "\r\n";

        assertThat(whileOpen(head + most + "0\r\n\r\n")).startsWith("HTTP/1.1 401 ");
        assertThat(whileOpen(head + most + "1\r\na\r\n")).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void onlyPostIsTakenWhereSlackDelivers() {
        for (String method : List.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH")) {
            HttpResponse<String> answer =
                    app.send(app.to("/slack/events").method(method, HttpRequest.BodyPublishers.noBody()));
            assertRefused(answer, 405);
            assertThat(answer.headers().firstValue("allow")).contains("POST");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/slack",
                "/slack/events/",
                "/slack/events;x=1",
                "/slack/%65vents",
                "/api/chat.postMessage",
                "/ui/state"
            })
    void whatHasNoPlaceIsNotFound(String path) {
        assertRefused(app.send(app.to(path).GET()), 404);
    }

    @Test
    void healthAndReadinessAnswerWithoutASignature() {
        assertThat(app.send(app.to("/healthz").GET()).body()).isEqualTo("ok");
        assertThat(app.send(app.to("/readyz").GET()).body()).isEqualTo("ready");
    }

    @Test
    void whatIsNoHttpGetsAnAnswerThatTellsNothing() throws IOException {
        for (String request : List.of(
                "NONSENSE\r\n\r\n",
                "GET /slack/events HTTP/9.9\r\nHost: a\r\n\r\n",
                "POST /slack/events HTTP/1.1\r\n\r\n",
                "GET //slack/events HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /%ZZ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
                "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(20_000) + "\r\n\r\n",
                "POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc",
                "POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabcd")) {
            assertThat(overSocket(request))
                    .matches("(?s)HTTP/1\\.1 (4\\d\\d|505) .*")
                    .doesNotContainIgnoringCase("jetty")
                    .doesNotContain("java", "\tat ", "Server:");
        }
    }

    @Test
    void aBodyShorterThanItSaysIsRefusedAsABadRequest() throws IOException {
        assertThat(overSocket("POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\npayload="))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void aBodyInBrokenChunksIsRefusedAsABadRequest() throws IOException {
        String head = "POST /slack/events HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";

        assertThat(overSocket(head + "ZZ\r\n")).startsWith("HTTP/1.1 400 ");
    }

    /** Says this and then no more, and hears the answer out. */
    private static String overSocket(String request) throws IOException {
        try (Socket socket = said(request)) {
            socket.shutdownOutput();
            return heard(socket);
        }
    }

    /** Says this and could say more, and hears the answer out. */
    private static String whileOpen(String request) throws IOException {
        try (Socket socket = said(request)) {
            return heard(socket);
        }
    }

    private static Socket said(String request) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), app.port);
        socket.setSoTimeout(5_000);
        socket.getOutputStream().write(request.getBytes(UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String heard(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
}
