package io.gracefulno;

import static io.gracefulno.SlackSide.trigger;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.gracefulno.casebook.Owner;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** An operator turns everything on, and still reads nobody's words, names or secrets. */
class LogTest {
    /** What a person wrote, what they are called, and what opens doors. */
    private static final List<String> PLANTED = List.of(
            "Quenbyrecruiter",
            "Thackeraycompany",
            "Wexfordrole",
            "Zephyrbody",
            "Yarrowsubject",
            "Vanterpoolname",
            "quillfeather@planted.example",
            "Unwinleftover",
            "Ormerodgarbage",
            "Ulvertonreply",
            "Penhaligonanswer",
            "Trelawneysuggested",
            "Wolstencroftquery",
            "Brathwaitequestion",
            "Cattermolecomment",
            "Dunwoodywording",
            "Eglantinenote",
            "Fotheringayquestion",
            "Fotheringayquestion",
            SlackSide.TOKEN,
            SlackSide.SECRET,
            "plantedresponse",
            "plantedtrigger",
            "v0=");

    private static final Owner COACH = new Owner("", SlackSide.TEAM, "U0COACH");

    /** The lines, with everything an encoder could print of them. */
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    private final AppenderBase<ILoggingEvent> everything = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLoggerName() + " " + event.getMessage() + " " + event.getFormattedMessage() + " "
                    + Arrays.toString(event.getArgumentArray()) + " " + event.getMDCPropertyMap() + " "
                    + trace(event.getThrowableProxy()));
        }
    };

    /** What logs past logback. */
    private final Handler julEverything = new Handler() {
        @Override
        public void publish(LogRecord record) {
            if ("com.sun.net.httpserver".equals(record.getLoggerName())) {
                // The stand-in's own server.
                return;
            }
            lines.add(record.getLoggerName() + " " + record.getMessage() + " " + Arrays.toString(record.getParameters())
                    + " " + record.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final java.util.logging.Logger jul = LogManager.getLogManager().getLogger("");
    private StubSlack slack;

    private static String trace(@Nullable IThrowableProxy thrown) {
        return thrown == null ? "" : ThrowableProxyUtil.asString(thrown);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static Logger root() {
        return logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @BeforeEach
    void start() throws IOException {
        everything.start();
        root().addAppender(everything);
        root().setLevel(Level.TRACE);
        jul.addHandler(julEverything);
        slack = new StubSlack();
        slack.name = "Vanterpoolname";
    }

    @AfterEach
    void stop() {
        slack.close();
        root().detachAppender(everything);
        root().setLevel(Level.INFO);
        logger("io.gracefulno").setLevel(null);
        jul.setLevel(java.util.logging.Level.INFO);
        jul.removeHandler(julEverything);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the root", "ours as well", "what isn't logback's as well"})
    void noLineHoldsAWordANameOrASecretThoughEverythingIsTurnedOn(String turnedOn, @TempDir Path data) {
        if (!turnedOn.equals("the root")) {
            logger("io.gracefulno").setLevel(Level.TRACE);
        }
        if (turnedOn.startsWith("what")) {
            jul.setLevel(java.util.logging.Level.ALL);
        }
        try (Store store = Store.embedded(data, Clock.systemUTC())) {
            store.transact(tx -> {
                tx.keep(COACH, tx.workspace(COACH).withCoaches(List.of(COACH.userId())));
                return COACH;
            });
        }
        try (RunningApp app = new RunningApp(data, Clock.systemUTC(), slack.api())) {
            mainPath(app);
            failures(app);
        }

        List<String> telling = new ArrayList<>();
        for (String line : lines) {
            PLANTED.stream()
                    .filter(line::contains)
                    .map(planted -> planted + " in: " + line)
                    .forEach(telling::add);
        }
        assertThat(telling).isEmpty();
        // It did say something, and more than usual.
        assertThat(lines)
                .anyMatch(line -> line.startsWith("io.gracefulno.slackkit.FaultLog ") && line.contains("reference"));
        assertThat(lines).anyMatch(line -> line.startsWith("org.jdbi."));
    }

    private void mainPath(RunningApp app) {
        Person person = new Person(SlackSide.OWNER, app, slack);
        person.command("Quenbyrecruiter at Thackeraycompany for Wexfordrole, staying, Unwinleftover");
        person.press("letter.more.open", Map.of());
        person.press("letter.referral.add", Map.of("letter.address", "quillfeather@planted.example"));
        person.submit(Map.of("letter.compliment", "Zephyrbody", "letter.referral.name", "Quenbyrecruiter"));
        person.submit(Map.of("letter.referral.agreed", "true"));
        person.type("letter.body", Map.of("letter.body", "Zephyrbody"));
        // Remarks are shown first, and the words that they are about are nobody else's either.
        person.submit(Map.of("letter.body", "[Zephyrbody name]", "letter.subject", "Yarrowsubject"));
        assertThat(person.view().toString()).contains("review.note");
        person.submit(Map.of("letter.body", "[Zephyrbody name]", "letter.subject", "Yarrowsubject"));
        await().until(() -> !slack.calls("chat.postMessage").isEmpty());
        String id = person.caseId();
        coach(app, person, id);
        app.deliver(person.pressingInMessage("casebook.sent", id));
        await().until(() -> slack.messages().toString().contains(id + "|unsent"));
        pushBack(app, person);
        find(app, person);
        takeAlong(app, person);
        consult(app);
    }

    /** What is asked of a coach, and what they say. */
    private void consult(RunningApp app) {
        Person asks = new Person(SlackSide.OWNER, app, slack);
        Person coach = new Person(COACH, app, slack);
        asks.command("Quenbyrecruiter at Thackeraycompany, staying");
        asks.submit(Map.of());
        asks.open("coaching.ask", asks.caseId());
        asks.submit(Map.of("coaching.coach", COACH.userId(), "coaching.question", "Brathwaitequestion?"));
        await().until(() -> slack.calls("chat.postMessage").toString().contains("Brathwaitequestion"));
        String share =
                slack.calls("chat.postMessage").getLast().argument("blocks").replaceAll("(?s).*\"(s_\\w+)\".*", "$1");
        coach.open("coaching.review.open", share);
        coach.lay("coaching.part.open", share + "|1", Map.of());
        Map<String, Object> said =
                Map.of("coaching.comment", "Cattermolecomment", "coaching.wording", "Dunwoodywording [name]");
        coach.submit(said);
        coach.submit(said);
        coach.open("coaching.review.open", share);
        coach.submit(Map.of("coaching.verdict", "changes", "coaching.note", "Eglantinenote"));
        await().until(() -> slack.calls().toString().contains("coaching.answered.do"));
        asks.open("coaching.proposals.open", share);
        assertThat(asks.view().toString()).contains("Dunwoodywording", "Eglantinenote");
        coach.pick("coaching.prepare", "Quenbyrecruiter at Thackeraycompany for Wexfordrole");
        coach.submit(Map.of("coaching.prep.body", "Zephyrbody", "coaching.prep.note", "Eglantinenote"));
        app.deliver(coach.pressingInMessage("coaching.offer.withdraw", "Quenbyrecruiter"));
    }

    /** What a coach is asked and says stays between the two. */
    private void coach(RunningApp app, Person person, String id) {
        slack.standings.put("U0ADMIN", "\"is_admin\":true");
        Person admin = new Person(new Owner("", SlackSide.TEAM, "U0ADMIN"), app, slack);
        admin.command("settings").press("preferences.workspace.open", "all", Map.of());
        Map<String, Object> listed = Map.of("preferences.coaches", "U0COACH");
        await().untilAsserted(() -> assertThat(admin.submit(listed).isObject()).isFalse());
        person.open("coaching.ask", id);
        person.press("coaching.unmask", Map.of("coaching.unmask", "company"));
        person.submit(Map.of("coaching.question", "Fotheringayquestion?"));
        await().until(() -> asked().findAny().isPresent());
        String share = asked().findAny().orElseThrow().replaceAll("(?s).*\"(s_\\w+)\".*", "$1");
        Person coach = new Person(new Owner("", SlackSide.TEAM, "U0COACH"), app, slack);
        coach.open("coaching.review.open", share);
        coach.submit(Map.of("coaching.verdict", "good", "coaching.note", "Fotheringayquestion."));
        person.open("coaching.proposals.open", share);
        assertThat(person.view().toString()).contains("Fotheringayquestion.");
    }

    private Stream<String> asked() {
        return slack.calls("chat.postMessage").stream()
                .map(call -> call.argument("blocks"))
                .filter(blocks -> blocks.contains("coaching.asked"));
    }

    /** What somebody looks for isn't theirs to tell either. */
    private void find(RunningApp app, Person person) {
        person.open("home.find", "find");
        person.submit(Map.of("home.query", "Wolstencroftquery"));
        assertThat(person.view().toString()).contains("Nothing under “Wolstencroftquery”");
        person.submit(Map.of("home.query", "Thackeraycomp"));
        app.deliver(person.pressing(
                "home.find.open",
                person.view().findValue("accessory").path("value").asString(),
                Map.of()));
        await().until(() -> !slack.calls("views.push").isEmpty());
    }

    /** What they wrote and what is answered are nobody else's business. */
    private void pushBack(RunningApp app, Person person) {
        person.pick("pushback.answer_this", "Do you know anybody else, Ulvertonreply? Why not?");
        person.press("pushback.kind", "asks_referral", Map.of("pushback.kind", "asks_referral"));
        person.press("pushback.suggestion", "agreed", Map.of("pushback.suggestion", "agreed"));
        person.press("pushback.suggest", Map.of("pushback.suggestion.name", "Trelawneysuggested"));
        person.type("pushback.body", Map.of("pushback.body", "Penhaligonanswer [name]"));
        person.submit(Map.of("pushback.body", "Penhaligonanswer [name]"));
        assertThat(person.view().toString()).contains("review.note");
        person.submit(Map.of("pushback.body", "Penhaligonanswer [name]"));
        person.open("pushback.new", "Ulvertonreply");
        person.submit(Map.of("pushback.text", "Ulvertonreply?", "pushback.case", "c_Ulvertonreply"));
        app.deliver(person.pressing("pushback.case", "Ulvertonreply", Map.of("pushback.case", "Ulvertonreply")));
    }

    /** All of it at once, refused by each step in turn, and then deleted. */
    private void takeAlong(RunningApp app, Person person) {
        for (String breaks : List.of("files.getUploadURLExternal", "upload", "files.completeUploadExternal")) {
            slack.refuse(breaks, 429);
        }
        app.deliver(person.pressing("preferences.export", "Ulvertonreply", Map.of()));
        await().until(() -> slack.calls("files.completeUploadExternal").size() == 2);
        assertThat(slack.calls("upload").getLast().argument("file")).contains("Ulvertonreply", "Zephyrbody");
        slack.garbage = "files.delete";
        app.deliver(person.pressing("preferences.delete", "Ulvertonreply", Map.of()));
        await().until(() -> !slack.calls("chat.delete").isEmpty());
        slack.garbage = "";
    }

    private void failures(RunningApp app) {
        for (String breaks : List.of("views.open", "views.update", "users.info", "chat.update", "response")) {
            slack.garbage = breaks;
            Person person = new Person(new Owner("", SlackSide.TEAM, "U" + breaks.hashCode()), app, slack);
            String url = slack.responseUrl() + "/plantedresponse";
            app.deliver(SlackSide.command(person.owner, "Quenbyrecruiter", "plantedtrigger" + trigger(), url));
            await().until(() -> slack.calls().stream()
                    .anyMatch(call -> call.argument("trigger_id").startsWith("plantedtrigger")));
            app.deliver(SlackSide.pressInMessage("casebook.copy", "c_Quenbyrecruiter", "plantedtrigger2", url));
            app.deliver(SlackSide.pressInView(
                    "letter.draft.open",
                    "c_Wexfordrole",
                    "letter.intake",
                    "c_Zephyrbody",
                    SlackSide.intake("Quenbyrecruiter", "Thackeraycompany"),
                    "plantedtrigger" + trigger()));
        }
        slack.garbage = "";
        broken(app);
        for (String url : List.of("http://plantedresponse.example/", "file:///plantedresponse", "plantedresponse")) {
            app.deliver(SlackSide.command("Quenbyrecruiter", "plantedtrigger" + trigger(), url));
        }
        byte[] body = SlackSide.command("Quenbyrecruiter", "plantedtrigger", "plantedresponse")
                .getBytes(UTF_8);
        app.send(app.signed("plantedtrigger", "v0=plantedtrigger", body));
        app.send(app.signed("1", SlackSide.signature(SlackSide.SECRET, "1", body), body));
        for (String malformed : List.of(
                "payload={\"Quenbyrecruiter\"",
                "payload={\"type\":\"Quenbyrecruiter\"}",
                "Quenbyrecruiter=%ZZ",
                "command=/Quenbyrecruiter&text=Zephyrbody&team_id=T&user_id=U&trigger_id=plantedtrigger",
                "{\"type\":\"event_callback\",\"event\":{\"type\":\"Quenbyrecruiter\"}}")) {
            app.deliver(malformed);
            app.send(app.to("/slack/events?Quenbyrecruiter=Zephyrbody")
                    .POST(HttpRequest.BodyPublishers.ofString(malformed)));
            app.send(app.to("/Quenbyrecruiter")
                    .header("X-Quenbyrecruiter", "Zephyrbody")
                    .GET());
        }
    }

    /** Doors that break on what they are given. */
    private void broken(RunningApp app) {
        Person person = new Person(new Owner("", SlackSide.TEAM, "U0BROKEN"), app, slack);
        person.command("Quenbyrecruiter at Thackeraycompany");
        app.deliver(person.pressing("letter.stage", "", Map.of("letter.stage", "Quenbyrecruiter")));
        app.deliver(person.submitting(Map.of("letter.stage", "Quenbyrecruiter")));
        ObjectNode stranger = SlackSide.by(
                new Owner("", SlackSide.TEAM, "Quenbyrecruiter".repeat(10)),
                SlackSide.submission("letter.intake", "c_", SlackSide.intake("Zephyrbody", ""), "plantedtrigger3"));
        app.deliver(stranger);
        app.deliver(SlackSide.command(
                new Owner("", SlackSide.TEAM, "Quenbyrecruiter".repeat(10)),
                "x",
                "plantedtrigger4",
                "plantedresponse"));
    }
}
