package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that no Slack sends: unsigned they are strangers', signed they are bad requests, and nothing breaks. */
class MalformedBodyTest {
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

    static Stream<Arguments> malformed() {
        return Stream.of(
                named("empty", ""),
                named("payload cut off", "payload={"),
                named("payload null", "payload=null"),
                named("payload a list", "payload=[]"),
                named("payload a number", "payload=1"),
                named("payload empty", "payload="),
                named("payload without a type", "payload={}"),
                named("payload of an unknown type", "payload=" + encoded("{\"type\":\"never_heard_of\"}")),
                named("type a list", "payload=" + encoded("{\"type\":[]}")),
                named("event without its event", "{\"type\":\"event_callback\"}"),
                named("event in a payload", "payload=" + encoded("{\"type\":\"event_callback\"}")),
                named("submission without fields", "payload=" + encoded("{\"type\":\"view_submission\"}")),
                named("press without fields", "payload=" + encoded("{\"type\":\"block_actions\"}")),
                named("message shortcut without fields", "payload=" + encoded("{\"type\":\"message_action\"}")),
                named("suggestion without fields", "payload=" + encoded("{\"type\":\"block_suggestion\"}")),
                named("close without fields", "payload=" + encoded("{\"type\":\"view_closed\"}")),
                named("wrong percent sign", "payload=%ZZ"),
                named("percent sign at the end", "payload=%"),
                named("deep list", "payload=" + "[".repeat(100_000)),
                named("deep list, closed", "payload=" + "[".repeat(100_000) + "]".repeat(100_000)),
                named("deep object", "payload=" + encoded("{\"a\":".repeat(10_000))),
                named("deep member", withMember("\"extra\":" + "[".repeat(100_000) + "]".repeat(100_000))),
                named("million digits", withMember("\"extra\":" + "9".repeat(1_000_000))),
                named("million decimals", withMember("\"extra\":0." + "9".repeat(1_000_000))),
                named("huge exponent as a time", "payload=" + encoded("{\"type\":1e999999999}")),
                named("command without its fields", "command=%2Fdecline-interview"),
                named("command without a person", "command=%2Fdecline-interview&team_id=T&trigger_id=1&user_id="),
                named("only separators", "&&&===&"),
                named("text", "Dear Slack,\r\nplease let me in.\r\n"),
                Arguments.of(
                        "bytes that aren't UTF-8", new byte[] {'p', 'a', 'y', 'l', 'o', 'a', 'd', '=', (byte) 0xff}),
                Arguments.of("Latin-1", "payload={\"type\":\"ü\"}".getBytes(ISO_8859_1)),
                Arguments.of("half a character", new byte[] {(byte) 0xe2, (byte) 0x82}),
                Arguments.of("UTF-16", "payload={}".getBytes(java.nio.charset.StandardCharsets.UTF_16)),
                Arguments.of("a byte order mark", ("\uFEFF" + SlackSide.body(press())).getBytes(UTF_8)),
                Arguments.of("gzip", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0}),
                Arguments.of("NULs", new byte[64]));
    }

    private static Arguments named(String name, String body) {
        return Arguments.of(name, body.getBytes(UTF_8));
    }

    private static String encoded(String json) {
        return URLEncoder.encode(json, UTF_8);
    }

    private static String withMember(String member) {
        return "payload="
                + press().toString().replaceFirst("\\{", "{" + member + ",").replace("+", "%2B");
    }

    private static ObjectNode press() {
        return SlackSide.pressInView(
                "letter.reason",
                "pay",
                "letter.intake",
                "c_0000000000000000",
                SlackSide.intake("Dana", "Larkfield"),
                SlackSide.trigger());
    }

    private static ObjectNode submission() {
        return SlackSide.submission(
                "letter.intake", "c_0000000000000000", SlackSide.intake("Dana", "Larkfield"), SlackSide.trigger());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void unsignedItIsRefusedBeforeAnybodyReadsIt(String name, byte[] body) {
        HttpResponse<String> answer =
                app.send(app.to("/slack/events").POST(HttpRequest.BodyPublishers.ofByteArray(body)));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("malformed")
    void signedItIsABadRequest(String name, byte[] body) {
        HttpResponse<String> answer = app.deliver(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aTimeBeyondAllTimesBreaksNothing() {
        for (String time : List.of("1E2147483647", "1E999999999", "-1E999999999", "NaN")) {
            ObjectNode press = press();
            ((ObjectNode) press.at("/actions/0")).put("action_ts", time);
            assertThat(app.deliver(press).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keysThatStandTwiceBreakNothing() {
        String twice = "{\"type\":\"block_actions\"," + press().toString().substring(1);
        String inTheState = submission().toString().replace("\"values\":{", "\"values\":{\"letter.role:1\":{},");

        assertThat(app.deliver("payload=" + encoded(twice)).statusCode()).isEqualTo(200);
        assertThat(app.deliver("payload=" + encoded(inTheState)).statusCode()).isLessThan(500);
    }

    @Test
    void aFormWhosePayloadStandsSecondBreaksNothing() {
        assertThat(app.deliver("a=b&" + SlackSide.body(press())).statusCode()).isLessThan(500);
        assertThat(app.deliver(SlackSide.body(press()) + "&payload=%7B").statusCode())
                .isLessThan(500);
        assertThat(app.deliver("{\"a=\":1}&command=/x&team_id=T&user_id=U&trigger_id=1")
                        .statusCode())
                .isLessThan(500);
        assertThat(app.deliver("ssl_check=1&payload").statusCode()).isLessThan(500);
    }

    @Test
    void noValueOfAnyTypeInAnyPlaceBreaksIt() {
        List<String> broken = new ArrayList<>();
        for (ObjectNode whole : List.of(
                press(),
                SlackSide.pressInMessage("casebook.sent", "c_0000000000000000", SlackSide.trigger(), "http://x/"),
                submission(),
                SlackSide.closing("letter.intake", "c_0000000000000000"),
                SlackSide.suggestion("letter.nowhere", "", "letter.intake", "c_0000000000000000"),
                SlackSide.messageShortcut("pushback.answer_this", "No?", SlackSide.trigger(), "http://x/"))) {
            whole.putObject("enterprise").put("id", "E0");
            for (String place : places(whole, "")) {
                for (String instead :
                        List.of("null", "\"x\"", "\"\"", "5", "-1e400", "true", "[]", "{}", "[[]]", "{\"id\":{}}")) {
                    ObjectNode changed = whole.deepCopy();
                    replace(changed, place, JSON.readTree(instead));
                    int status = app.deliver(changed).statusCode();
                    if (status >= 500) {
                        broken.add(whole.path("type").asString() + " " + place + "=" + instead + ": " + status);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static List<String> places(JsonNode node, String at) {
        List<String> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                String place = at + "/" + name.replace("~", "~0").replace("/", "~1");
                places.add(place);
                places.addAll(places(object.path(name), place));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(at + "/" + i);
                places.addAll(places(array.path(i), at + "/" + i));
            }
        }
        return places;
    }

    private static void replace(ObjectNode whole, String place, JsonNode instead) {
        int last = place.lastIndexOf('/');
        String name = place.substring(last + 1);
        switch (whole.at(place.substring(0, last))) {
            case ObjectNode object -> object.set(name, instead);
            case ArrayNode array -> array.set(Integer.parseInt(name), instead);
            default -> throw new IllegalStateException(place);
        }
    }

    @Test
    void whatNobodyAnswersIsNotFoundAndNothingOfItIsLogged() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(log);
        try {
            String canary = "Quenby-Thackeray";
            ObjectNode press = press();
            ((ObjectNode) press.at("/actions/0"))
                    .put("action_id", "nobody.knows")
                    .put("value", canary);
            ObjectNode unknownModal = SlackSide.submission(
                    "nobody.knows", "c_none", SlackSide.intake(canary, canary), SlackSide.trigger());
            for (String body : List.of(
                    SlackSide.body(press),
                    SlackSide.body(unknownModal),
                    SlackSide.body(SlackSide.messageShortcut(
                            "nobody.knows", canary, SlackSide.trigger(), slack.responseUrl())),
                    SlackSide.command(canary, SlackSide.trigger(), slack.responseUrl())
                            .replace("decline-interview", "nobody-knows"),
                    "ssl_check=1&note=" + canary,
                    "payload=" + encoded("{\"type\":\"" + canary + "\"}"),
                    "text=" + canary)) {
                assertThat(app.deliver(body).statusCode()).isLessThan(500);
            }
            assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                    .noneMatch(line -> line.contains(canary));
        } finally {
            root.detachAppender(log);
        }
    }
}
