package io.gracefulno;

import static io.gracefulno.SlackSide.SECRET;
import static io.gracefulno.SlackSide.signature;
import static io.gracefulno.SlackSide.trigger;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.gracefulno.server.Signature;
import io.gracefulno.store.SettingsException;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ArrayNode;

/**
 * What Bolt for Java 1.51.0 gets wrong, one test each: the guard in front of it holds. Its eighth defect, files and OAuth
 * states kept in the clear, is a rule of {@link ArchitectureTest}; its log is {@link LogTest}'s.
 */
class SdkDefectsTest {
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

    private static HttpResponse<String> sent(long secondsFromNow, String secret, byte[] body) {
        String time = Long.toString(Clock.systemUTC().instant().getEpochSecond() + secondsFromNow);
        return app.send(app.signed(time, signature(secret, time, body), body));
    }

    private static byte[] command(String text) {
        return SlackSide.command(text, trigger(), slack.responseUrl()).getBytes(UTF_8);
    }

    private static long opened(String word) {
        return slack.calls("views.open").stream()
                .filter(call -> call.argument("view").contains(word))
                .count();
    }

    /** Without a secret Bolt verifies with three dashes, and so takes what anybody signed with them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "---", "0123456789abcdef0123456789abcde", "a secret that is no secret of Slack's"})
    void defect1MissingSecretEndsTheStartInsteadOfBecomingThreeDashes(String secret) {
        assertThatThrownBy(() ->
                        Settings.forServing(Map.of("SLACK_SIGNING_SECRET", secret, "SLACK_BOT_TOKEN", SlackSide.TOKEN)))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("SLACK_SIGNING_SECRET");
        assertThatThrownBy(() -> new Signature(secret, Clock.systemUTC())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void defect1WhatIsSignedWithThreeDashesIsRefused() {
        assertThat(sent(0, "---", command("Dashes at Acme")).statusCode()).isEqualTo(401);
    }

    /** Bolt looks at old dates only. */
    @Test
    void defect2DateInTheFutureIsRefused() {
        assertThat(sent(86_400, SECRET, command("Future at Acme")).statusCode()).isEqualTo(401);
        assertThat(sent(3_600, SECRET, command("Future at Acme")).statusCode()).isEqualTo(401);
    }

    /** Bolt remembers nothing; {@link OneEffectTest} has all the ways of coming again. */
    @Test
    void defect3TheSameSignedRequestTwiceHasOneEffect() {
        byte[] body = command("Twice at Acme");
        assertThat(sent(0, SECRET, body).statusCode()).isEqualTo(200);
        assertThat(sent(0, SECRET, body).statusCode()).isEqualTo(200);
        sent(0, SECRET, command("Afterwards at Acme"));

        await().until(() -> opened("Afterwards") == 1);
        // Both were opened by then, were there two.
        assertThat(slack.calls("views.open").stream()
                        .filter(call -> call.argument("view").contains("\"initial_value\":\"Twice\"")))
                .hasSize(1);
    }

    /** Bolt compares texts, which takes longer the more of a guess is right. */
    @Test
    void defect4SignaturesAreComparedInConstantTime() {
        var signature = new ClassFileImporter().importClasses(Signature.class);

        ArchRuleDefinition.classes()
                .should()
                .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
                .check(signature);
        ArchRuleDefinition.noClasses()
                .should()
                .callMethod(String.class, "equals", Object.class)
                .orShould()
                .callMethod(String.class, "contentEquals", CharSequence.class)
                .check(signature);
    }

    /** Bolt takes the platform's charset for bytes, and so refuses what isn't ASCII where the platform is. */
    @Test
    void defect4BytesAreReadAsUtf8WhateverThePlatformSays(@TempDir Path data) throws Exception {
        try (StubSlack elsewhere = new StubSlack();
                ServedApp served = new ServedApp(data, elsewhere.api(), Map.of("LC_ALL", "C", "LANG", "C"))) {
            String body = SlackSide.command("", trigger(), elsewhere.responseUrl()) + "&text=Zoë at Açme 李";

            assertThat(served.deliver(body.getBytes(UTF_8))).isEqualTo(200);
            await().until(() -> !elsewhere.calls("views.open").isEmpty());
            assertThat(elsewhere.calls("views.open").getFirst().argument("view"))
                    .contains("Zoë", "Açme");
        }
    }

    /** Bolt parses first, and throws. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "payload={",
                "payload=null",
                "payload=[]",
                "payload=%ZZ",
                "{\"type\":\"event_callback\"}",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "ssl_check=1"
            })
    void defect5NothingUnsignedIsParsed(String body) {
        ListAppender<ILoggingEvent> log = listening();
        try {
            HttpResponse<String> answer =
                    app.send(app.to("/slack/events").POST(HttpRequest.BodyPublishers.ofString(body)));

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).isEmpty();
            assertThat(log.list).isEmpty();
        } finally {
            root().detachAppender(log);
        }
    }

    /** Bolt's servlet joins the lines of a body anew before it is verified. */
    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\n\n\r\n\r"})
    void defect5LineEndsInABodyAreSignedAsTheyCame(String end) {
        String body = SlackSide.command("", trigger(), slack.responseUrl()) + "&text=Lines" + end + "at Acme" + end;

        assertThat(app.deliver(body).statusCode()).isEqualTo(200);
    }

    /** Bolt's servlet believes whatever address a header says. */
    @Test
    void defect5AddressInAHeaderIsNeitherBelievedNorNoted() {
        ListAppender<ILoggingEvent> log = listening();
        try {
            byte[] body = command("");
            for (String forged : List.of("203.0.113.77", "127.0.0.1", "203.0.113.77, 127.0.0.1", "")) {
                assertThat(app.send(app.to("/slack/events")
                                        .header("X-Forwarded-For", forged)
                                        .header("Forwarded", "for=" + forged)
                                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)))
                                .statusCode())
                        .isEqualTo(401);
                assertThat(app.send(app.signed(command("")).header("X-Forwarded-For", forged))
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(log.list.stream().map(ILoggingEvent::getFormattedMessage))
                    .noneMatch(line -> line.contains("203.0.113.77"));
        } finally {
            root().detachAppender(log);
        }
    }

    /** Bolt serves OAuth's pages where it is told to by configuration alone. */
    @ParameterizedTest
    @ValueSource(strings = {"/slack/install", "/slack/oauth_redirect", "/slack/oauth_redirect?error=$9&state="})
    void defect7ThereIsNoOAuthToBeFooled(String path) {
        assertThat(app.send(app.to(path).GET()).statusCode()).isEqualTo(404);
    }

    /** Bolt's log has bodies and signatures at DEBUG, which is also what logback does unless told otherwise. */
    @Test
    void defect8TheSdkStaysQuietThoughTheRootIsToldToSayEverything() {
        Level before = root().getLevel();
        root().setLevel(Level.TRACE);
        try {
            for (String name : List.of(
                    "com.slack.api.bolt.App",
                    "com.slack.api.bolt.middleware.builtin.RequestVerification",
                    "com.slack.api.util.http.listener.HttpResponseListener",
                    "com.slack.api.app_backend.SlackSignature")) {
                assertThat(LoggerFactory.getLogger(name).isInfoEnabled())
                        .as(name)
                        .isFalse();
            }
        } finally {
            root().setLevel(before);
        }
    }

    /** Bolt runs nobody where a press has two actions: Slack is told, so the person sees that it didn't work. */
    @Test
    void aPressOfTwoThingsIsRefusedAndNotLostInSilence() {
        var press = SlackSide.pressInView(
                "letter.reason", "pay", "letter.intake", "c_none", SlackSide.intake("Dana", "Acme"), trigger());
        ArrayNode actions = (ArrayNode) press.path("actions");
        actions.add(actions.path(0).deepCopy());

        assertThat(app.deliver(press).statusCode()).isBetween(400, 499);
    }

    /** Bolt's ids may be patterns, and two that match are picked from at random. */
    @ParameterizedTest
    @ValueSource(
            strings = {"letterXreason", "letter.reason.more", "aletter.reason", "letter.reaso", ".*", "LETTER.REASON"})
    void anIdIsNoPattern(String id) {
        var press = SlackSide.pressInView(id, "pay", "letter.intake", "c_none", SlackSide.intake("", ""), trigger());

        assertThat(app.deliver(press).statusCode()).isEqualTo(404);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static ListAppender<ILoggingEvent> listening() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root().addAppender(log);
        return log;
    }
}
