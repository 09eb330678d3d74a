package io.gracefulno;

import static io.gracefulno.SlackSide.SECRET;
import static io.gracefulno.SlackSide.signature;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Owner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tricks with the request around a signed body: each is answered right or refused, and nothing gets in beside it. */
class RequestTricksTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private static StubSlack slack;
    private static RunningApp app;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        app = new RunningApp(data, Clock.systemUTC(), slack.api());
    }

    @AfterAll
    static void stop() {
        app.close();
        slack.close();
    }

    private static String command(String word) {
        // Somebody else each time: nobody opens so many forms within a minute.
        Owner who = new Owner("", SlackSide.TEAM, "U0TEST" + PEOPLE.incrementAndGet());
        return SlackSide.command(who, word + " at Acme", SlackSide.trigger(), slack.responseUrl());
    }

    /** The headers that make it Slack's. */
    private static String signed(byte[] body) {
        String now = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        return "X-Slack-Request-Timestamp: " + now + "\r\nX-Slack-Signature: " + signature(SECRET, now, body) + "\r\n";
    }

    private static String post(String target, String headers, String body) {
        return "POST " + target + " HTTP/1.1\r\n" + headers + signed(body.getBytes(UTF_8)) + "Content-Length: "
                + body.getBytes(UTF_8).length + "\r\nConnection: close\r\n\r\n" + body;
    }

    private static String post(String headers) {
        return post("/slack/events", headers, command("Ann"));
    }

    static Stream<Arguments> tricks() {
        String host = "Host: 127.0.0.1\r\n";
        return Stream.of(
                Arguments.of("host of another name", "200", post("Host: evil.example\r\n" + FORM)),
                Arguments.of("host with a port", "200", post("Host: evil.example:1\r\n" + FORM)),
                Arguments.of("host twice", "400", post(host + "Host: evil.example\r\n")),
                Arguments.of("no host", "400", post(FORM)),
                Arguments.of("host that is none", "400", post("Host: evil.example/@a b\r\n")),
                Arguments.of(
                        "whole address as the target",
                        "200|400",
                        post("http://evil.example/slack/events", "Host: evil.example\r\n", command("Ann"))),
                Arguments.of(
                        "address of another host as the target",
                        "200|400",
                        post("http://other.example/slack/events", "Host: evil.example\r\n", command("Ann"))),
                Arguments.of(
                        "target with somebody in it",
                        "4..",
                        post("http://a:b@127.0.0.1/slack/events", host, command("Ann"))),
                Arguments.of("asterisk as the target", "4..", post("*", host, command("Ann"))),
                Arguments.of("path that climbs", "4..|200", post("/x/../slack/events", host, command("Ann"))),
                Arguments.of("path with a NUL", "4..", post("/slack/events%00", host, command("Ann"))),
                Arguments.of("query", "200", post("/slack/events?command=/x&ssl_check=1", host, command("Ann"))),
                Arguments.of("folded header", "400", post(host + "X-Odd: a\r\n b\r\n")),
                Arguments.of("folded first header", "400", post(" folded\r\n" + host)),
                Arguments.of("space before the colon", "400", post(host + "X-Odd : a\r\n")),
                Arguments.of("header without a name", "400", post(host + ": a\r\n")),
                Arguments.of("header without a colon", "400|200", post(host + "X-Odd\r\n")),
                Arguments.of("header with a NUL", "400", post(host + "X-Odd: a\0b\r\n")),
                Arguments.of(
                        "header of 20,000 characters", "431", post(host + "X-Odd: " + "a".repeat(20_000) + "\r\n")),
                Arguments.of("a thousand headers", "431", post(host + "X-Odd: abcdefghij\r\n".repeat(1_000))),
                Arguments.of("same header many times", "200", post(host + "X-Odd: a\r\n".repeat(50))),
                Arguments.of(
                        "forwarded",
                        "200",
                        post(host + "X-Forwarded-For: 127.0.0.1\r\nX-Forwarded-Host: evil.example\r\n"
                                + "X-Forwarded-Proto: gopher\r\nX-Forwarded-Port: 0\r\nX-Real-IP: ::1\r\n"
                                + "X-Original-URL: /healthz\r\nX-Rewrite-URL: /healthz\r\n")),
                Arguments.of(
                        "another method in a header",
                        "200",
                        post(host + "X-HTTP-Method-Override: DELETE\r\nX-Method-Override: GET\r\n")),
                Arguments.of(
                        "this method in a header",
                        "405",
                        post(host + "X-HTTP-Method-Override: POST\r\n").replaceFirst("POST", "GET")),
                Arguments.of("method in small letters", "4..", post(host).replaceFirst("POST", "post")),
                Arguments.of("JSON that is a form", "200", post(host + "Content-Type: application/json\r\n")),
                Arguments.of("form that is JSON", "400", post("/slack/events", host + FORM, "{\"command\":\"/x\"}")),
                Arguments.of(
                        "several parts",
                        "400",
                        post(
                                "/slack/events",
                                host + "Content-Type: multipart/form-data; boundary=x\r\n",
                                "--x\r\nContent-Disposition: form-data; name=\"payload\"\r\n\r\n{}\r\n--x--\r\n")),
                Arguments.of("type that is none", "200", post(host + "Content-Type: ;;=\r\n")),
                Arguments.of("other charset", "200", post(host + "Content-Type: text/plain; charset=UTF-16\r\n")),
                Arguments.of("said to be gzip", "200", post(host + "Content-Encoding: gzip\r\n")),
                Arguments.of("expects to go on", "(100 )?200", post(host + "Expect: 100-continue\r\n")),
                Arguments.of("expects something else", "417|200", post(host + "Expect: a-miracle\r\n")),
                Arguments.of("wants another protocol", "200|400", post(host + "Upgrade: websocket\r\n")),
                Arguments.of("old HTTP", "200", post(host).replaceFirst("HTTP/1.1", "HTTP/1.0")),
                Arguments.of("old HTTP without a host", "200", post("").replaceFirst("HTTP/1.1", "HTTP/1.0")),
                Arguments.of(
                        "odd cases",
                        "200",
                        post(host).replace("X-Slack-", "x-SLACK-").replace("Content-Length", "cOnTeNt-LeNgTh")),
                Arguments.of("HTTP/2 by its first words", "4..|505", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tricks")
    void itIsAnsweredRightOrRefused(String name, String statuses, String request) throws IOException {
        String answer = heard(request.getBytes(UTF_8));

        assertThat(String.join(" ", statuses(answer))).matches(statuses);
        assertTellsNothing(answer);
        assertNextIsTaken();
    }

    @Test
    void aBodyPackedByGzipIsSignedPackedAndNotUnpacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(command("Ann").getBytes(UTF_8));
        }
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST /slack/events HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nConnection: close\r\n"
                        + signed(packed.toByteArray()) + "Content-Length: " + packed.size() + "\r\n\r\n")
                .getBytes(UTF_8));
        request.writeBytes(packed.toByteArray());

        assertThat(statuses(heard(request.toByteArray()))).containsExactly("400");
        assertNextIsTaken();
    }

    @Test
    void aSecondRequestSentAlongIsAskedForItsOwnSignature() throws IOException {
        String first = post("Host: a\r\n").replace("Connection: close\r\n", "");
        String unsigned =
                "POST /slack/events HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 11\r\n\r\nssl_check=1";

        assertThat(statuses(heard((first + post("Host: a\r\n")).getBytes(UTF_8))))
                .containsExactly("200", "200");
        assertThat(statuses(heard((first + unsigned).getBytes(UTF_8)))).containsExactly("200", "401");
    }

    /** Where one reader sees one request and another sees two: {@code {body}} holds a whole request within. */
    static Stream<Arguments> smuggling() {
        return Stream.of(
                smuggled("length and chunks", "Content-Length: {all}\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
                smuggled("chunks and length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"),
                smuggled(
                        "space before the colon",
                        "Content-Length: {all}\r\nTransfer-Encoding : chunked\r\n",
                        "0\r\n\r\n"),
                smuggled(
                        "tab before the value",
                        "Content-Length: {all}\r\nTransfer-Encoding:\tchunked\r\n",
                        "0\r\n\r\n"),
                smuggled(
                        "chunked among others",
                        "Content-Length: {all}\r\nTransfer-Encoding: identity, chunked\r\n",
                        "0\r\n\r\n"),
                smuggled("chunked not last", "Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n"),
                smuggled("unknown coding", "Content-Length: {all}\r\nTransfer-Encoding: xchunked\r\n", "0\r\n\r\n"),
                smuggled("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
                smuggled("chunked and nothing", "Transfer-Encoding: chunked\r\nTransfer-Encoding:\r\n", "0\r\n\r\n"),
                smuggled("folded coding", "Content-Length: {all}\r\nTransfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n"),
                smuggled(
                        "coding in quotes", "Content-Length: {all}\r\nTransfer-Encoding: \"chunked\"\r\n", "0\r\n\r\n"),
                smuggled(
                        "bare line feed", "Content-Length: {all}\r\nX: y\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"),
                smuggled(
                        "bare carriage return",
                        "Content-Length: {all}\r\nX: y\rTransfer-Encoding: chunked\r\n",
                        "0\r\n\r\n"),
                smuggled("two lengths", "Content-Length: 5\r\nContent-Length: {all}\r\n", "0\r\n\r\n"),
                smuggled("two lengths in one", "Content-Length: 5, {all}\r\n", "0\r\n\r\n"),
                smuggled("length with a sign", "Content-Length: +5\r\n", "0\r\n\r\n"),
                smuggled("length below nothing", "Content-Length: -5\r\n", "0\r\n\r\n"),
                smuggled("length in hex", "Content-Length: 0x5\r\n", "0\r\n\r\n"),
                smuggled("length with a space", "Content-Length: 5 0\r\n", "0\r\n\r\n"),
                smuggled("length without end", "Content-Length: 99999999999999999999\r\n", "0\r\n\r\n"),
                smuggled("chunk size with a sign", "Transfer-Encoding: chunked\r\n", "+0\r\n\r\n"),
                smuggled("chunk size in hex", "Transfer-Encoding: chunked\r\n", "0x0\r\n\r\n"),
                smuggled("chunk size without end", "Transfer-Encoding: chunked\r\n", "ffffffffffffffffffff\r\n"),
                smuggled("chunk ended by a line feed", "Transfer-Encoding: chunked\r\n", "0\n\n"),
                smuggled("chunk extension with a line", "Transfer-Encoding: chunked\r\n", "0;a=\"\n\"\r\n\r\n"),
                smuggled("half a chunk", "Transfer-Encoding: chunked\r\n", "5\r\nab\r\n0\r\n\r\n"));
    }

    private static Arguments smuggled(String name, String headers, String begin) {
        return Arguments.of(name, headers, begin);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smuggling")
    void aRequestHiddenInABodyIsTakenByNobody(String name, String headers, String begin) throws IOException {
        // The first isn't signed. The second is, so that it would be taken if anybody saw it as a request.
        String inner = post("/slack/events", "Host: a\r\n", command("Smuggled"));
        String body = begin + inner;
        String request = "POST /slack/events HTTP/1.1\r\nHost: a\r\n"
                + headers.replace("{all}", Integer.toString(body.getBytes(UTF_8).length)) + "\r\n" + body;

        String answer = heard(request.getBytes(UTF_8));

        assertThat(statuses(answer).getFirst()).matches("4\\d\\d|501");
        assertTellsNothing(answer);
        assertNextIsTaken();
        assertThat(slack.calls("views.open").stream().map(call -> call.argument("view")))
                .noneMatch(view -> view.contains("Smuggled"));
    }

    @Test
    void aBodyInChunksWithExtensionsAndTrailersIsReadAsOneBody() throws IOException {
        String body = command("Ann");
        String half = body.substring(0, 10);
        String rest = body.substring(10);
        String request = "POST /slack/events HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\nConnection: close\r\n"
                + signed(body.getBytes(UTF_8)) + "\r\n"
                + "A;name=value;other=\"quoted\"\r\n" + half + "\r\n"
                + Integer.toHexString(rest.length()).toUpperCase(java.util.Locale.ROOT) + "\r\n" + rest + "\r\n"
                + "0\r\nX-Slack-Signature: v0=trailer\r\n\r\n";

        assertThat(statuses(heard(request.getBytes(UTF_8)))).containsExactly("200");
    }

    private static void assertTellsNothing(String answer) {
        assertThat(answer)
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain("java", "\tat ", "Server:", "Exception", "evil.example");
    }

    private static void assertNextIsTaken() {
        String word = "Next" + PEOPLE.incrementAndGet() + "th";
        assertThat(app.deliver(command(word)).statusCode()).isEqualTo(200);
        await().until(() -> slack.calls("views.open").stream()
                .anyMatch(call -> call.argument("view").contains(word)));
    }

    private static List<String> statuses(String answer) {
        List<String> statuses = new ArrayList<>();
        Matcher status = STATUS.matcher(answer);
        while (status.find()) {
            statuses.add(status.group(1));
        }
        return statuses;
    }

    private static String heard(byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), app.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
