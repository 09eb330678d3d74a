package io.gracefulno;

import static io.gracefulno.TwoPeople.NGOZI;
import static io.gracefulno.TwoPeople.SIOBHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.gracefulno.store.Rowwise;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * A whole conversation with a coach in which nothing is shown of the names: they aren't in anything that reaches the coach,
 * nor in any row that can be read for them, nor in the log. Who is asking is called by their first name.
 */
class MaskedEverywhereTest {
    /** Whatever of the names would give one away, without accents and in lower case. */
    private static final List<String> NAMES =
            List.of("quillfeather", "tomasz", "wierzbicki", "adebayo", "marchbanks", "94 555 0117");

    private static final String SUBJECT = "Quillfeather's interview, Tomasz WIERZBICKI";

    private static final String BODY = """
        Dear Tomasz,

        Thank you for inviting me to Quillfeather Robotics. I have enjoyed QUILLFEATHER’S films and \
        https://www.quillfeather.example/jobs?by=wierzbicki since Mr Wierzbicki wrote from \
        tomasz.wierzbicki@quillfeather.example.

        I have decided not to go ahead with the interview at quillfeather on Thursday.

        Perhaps odile@marchbanks.example (+44 1632 94 555 0117) could be asked; she knows Quíllfeather.

        Best regards,
        Ngozi Adebayo-Lind\
        """;

    private static final String QUESTION =
            "Would tomasz or Wierzbickí's team at quillfeather robotics be hurt by ngozi adebayo-lind?";

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> log = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage() + " "
                    + Arrays.toString(event.getArgumentArray()) + " " + event.getMDCPropertyMap() + " "
                    + (event.getThrowableProxy() == null
                            ? ""
                            : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    };

    private final List<String> seen = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private Path data;
    private TwoPeople two;

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        two = new TwoPeople(data);
        log.start();
        root().addAppender(log);
        root().setLevel(Level.TRACE);
    }

    @AfterEach
    void stop() {
        root().setLevel(Level.INFO);
        root().detachAppender(log);
        two.close();
    }

    /** What the coach does, with all that opens for them meanwhile. */
    private void coach(Runnable does) {
        int from = two.slack.calls().size();
        does.run();
        two.slack.calls().stream()
                .skip(from)
                .filter(call -> List.of("views.open", "views.push", "response").contains(call.method()))
                .forEach(call -> seen.add(call.toString()));
        seen.add(two.siobhan.view().toString());
    }

    private void openHome(String event) {
        long before = homes().size();
        two.app.deliver(SlackSide.homeOpened(SIOBHAN, event));
        await().until(() -> homes().size() > before);
    }

    private List<StubSlack.Call> homes() {
        return two.slack.calls("views.publish").stream()
                .filter(call -> call.argument("user_id").equals(SIOBHAN.userId()))
                .toList();
    }

    private boolean isToCoach(StubSlack.Call call) {
        return call.argument("channel").equals(TwoPeople.conversation(SIOBHAN))
                || call.argument("user_id").equals(SIOBHAN.userId())
                || call.argument("view_id").contains(SIOBHAN.userId());
    }

    private static String folded(String text) {
        String plain = text.replace("\\u", " ");
        return Normalizer.normalize(plain, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> giveaways(List<String> texts) {
        List<String> found = new ArrayList<>();
        for (String text : texts) {
            String folded = folded(text);
            for (String name : NAMES) {
                int at = folded.indexOf(name);
                if (at >= 0) {
                    found.add(
                            name + ": " + folded.substring(Math.max(0, at - 120), Math.min(folded.length(), at + 80)));
                }
            }
        }
        return found;
    }

    @Test
    void noNameReachesTheCoachByAnyWay() {
        decide();
        letter();
        offer();
        openHome("Ev9");

        List<String> toCoach = new ArrayList<>(seen);
        two.slack.calls().stream().filter(this::isToCoach).forEach(call -> toCoach.add(call.toString()));
        rows.addAll(two.whileClosed(_ -> rows()));
        assertThat(giveaways(toCoach)).isEmpty();
        assertThat(giveaways(rows)).isEmpty();
        assertThat(giveaways(List.copyOf(lines))).isEmpty();

        // There was something to be seen, and whoever has the names sees them.
        assertThat(toCoach.toString()).contains("⟦company 1⟧", "⟦recruiter 1⟧", "Ngozi", "took this back");
        assertThat(rows.toString()).contains("⟦company 1⟧", "delivery_key", "about_id", "coach_page", "Larkfield");
        assertThat(giveaways(two.slack.calls().stream()
                        .filter(call -> !isToCoach(call))
                        .map(StubSlack.Call::toString)
                        .toList()))
                .isNotEmpty();
    }

    /** Before deciding, with the names in the notes, a deal-breaker and the reason, all of it ticked. */
    private void decide() {
        two.ngozi.command("Tomasz Wierzbicki at Quillfeather Robotics");
        two.ngozi.submit(Map.of("letter.reason", "undecided"));
        two.ngozi.submit(Map.of(
                "deciding.career", "yes",
                "deciding.logistics", "no",
                "deciding.timing", "yes",
                "deciding.readiness", "yes"));
        assertThat(two.ngozi.callback()).isEqualTo("deciding.detail");
        two.ngozi.lay(
                "coaching.ask",
                two.ngozi.caseId() + "|deciding",
                Map.of("deciding.note.logistics", "QUILLFEATHER ROBOTICS' office is far; wierzbicki said so."));
        String share = two.asked(QUESTION);
        openHome("Ev1");
        coach(() -> two.siobhan.open("coaching.review.open", share));
        two.answer(share, "talk", "Call me about it.");
        coach(() -> two.siobhan.open("coaching.review.open", share));
        two.ngozi.open("coaching.proposals.open", share);
        assertThat(two.ngozi.said("coaching.proposals.count")).startsWith("Write to Siobhán in Slack");
    }

    private void letter() {
        String id = two.saved("Tomasz Wierzbicki at Quillfeather Robotics, the pay", SUBJECT, BODY);
        String share = two.ask(id, QUESTION);
        openHome("Ev2");
        coach(() -> two.siobhan.open("coaching.review.open", share));
        Person window = new Person(SIOBHAN, two.app, two.slack).open("coaching.review.open", share);
        coach(() -> two.say(share, "decided not", "Shorter.", "I have decided not to continue with ⟦company 1⟧."));
        // What another window was overtaken by comes as the answer to its submit.
        assertThat(window.submit(Map.of("coaching.verdict", "good")).isObject()).isFalse();
        assertThat(window.view().toString()).contains("coaching.overtaken", "⟦company 1⟧");
        seen.add(window.view().toString());
        coach(() -> two.answer(share, "changes", "Nearly there."));
        two.ngozi.open("coaching.proposals.open", share);
        two.ngozi.press("coaching.accept", TwoPeople.value(two.ngozi, "coaching.accept"), Map.of());
        two.ngozi.submit(Map.of());
        assertThat(two.ngozi.standing("letter.body")).contains("continue with Quillfeather");

        // A second round, and what was said before stands beside it.
        two.clock.advance(Duration.ofMinutes(20));
        two.ask(id, "And now, Tomasz-wise?");
        openHome("Ev3");
        coach(() -> two.siobhan.open("coaching.review.open", share));
        coach(() -> two.say(share, "continue with", "Good.", "I won't go on with ⟦company 1⟧, ⟦recruiter 1⟧."));
        coach(() -> two.app.deliver(two.siobhan.pressingInMessage("coaching.decline", share)));
        await().until(() -> two.messages(NGOZI).stream()
                .anyMatch(call -> call.argument("text").contains("can't this time")));
        two.ask(id, "Once more about Quillfeather?");
        rows.addAll(two.whileClosed(_ -> rows()));
        two.app.deliver(two.ngozi.pressingInMessage("coaching.takeback", share));
        await().until(() -> two.slack.calls("chat.update").toString().contains("took this back"));
        coach(() -> two.siobhan.open("coaching.review.open", share));
    }

    /** Of something else altogether. */
    private void offer() {
        coach(() -> two.siobhan.pick("coaching.prepare", "Dana Acheson at Larkfield for Embedded engineer"));
        coach(() -> two.siobhan.submit(Map.of("coaching.prep.note", "Short is fine.")));
        await().until(() -> two.slack.calls("chat.postMessage").toString().contains("coaching.offer.take"));
    }

    /** All that the queries of a coach's doors can return, and what was answered to them. */
    private List<String> rows() {
        Rowwise database = new Rowwise(data);
        List<String> all = new ArrayList<>();
        String coach = SIOBHAN.userId();
        all.addAll(database.opened("shares", "id", row -> coach.equals(row.get("coach_id"))));
        all.addAll(database.opened("offers", "id", row -> coach.equals(row.get("coach_id"))));
        all.addAll(database.opened("deliveries", "delivery_key", row -> coach.equals(row.get("user_id"))));
        database.of("outbox").stream()
                .filter(row -> coach.equals(row.get("user_id")))
                .forEach(row -> all.add(row.toString()));
        database.of("left_in_slack").forEach(row -> all.add(row.toString()));
        database.of("homes").forEach(row -> all.add(row.toString()));
        return all;
    }
}
