package io.gracefulno;

import static io.gracefulno.SlackSide.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A candidate and a coach of one workspace, each with a conversation of their own, over real HTTP. */
final class TwoPeople implements AutoCloseable {
    static final Owner NGOZI = new Owner("", TEAM, "U0NGOZI");
    static final Owner SIOBHAN = new Owner("", TEAM, "U0SIOBHAN");
    private static final Pattern SHARE = Pattern.compile("s_[A-Za-z0-9]{16}");

    final SettableClock clock = new SettableClock(Instant.parse("2031-05-05T09:00:00Z"));
    final StubSlack slack = new StubSlack();
    private final Path data;
    RunningApp app;
    Person ngozi;
    Person siobhan;

    TwoPeople(Path data) throws IOException {
        this.data = data;
        for (Owner one : List.of(NGOZI, SIOBHAN)) {
            slack.conversations.put(one.userId(), conversation(one));
        }
        slack.names.put(NGOZI.userId(), "Ngozi Adebayo-Lind");
        slack.names.put(SIOBHAN.userId(), "Siobhán Kerrigan");
        try (Store store = Store.embedded(data, clock)) {
            store.transact(tx -> {
                tx.keep(SIOBHAN, tx.workspace(SIOBHAN).withCoaches(List.of(SIOBHAN.userId())));
                return tx;
            });
        }
        open();
    }

    static String conversation(Owner whose) {
        return "D0" + whose.userId();
    }

    private void open() {
        app = new RunningApp(data, clock, slack.api(), Duration.ofMillis(20));
        ngozi = new Person(NGOZI, app, slack);
        siobhan = new Person(SIOBHAN, app, slack);
    }

    /** What is kept, seen or changed while the app is closed. */
    <T> T whileClosed(Function<Transaction, T> work) {
        app.close();
        try (Store store = Store.embedded(data, clock)) {
            return store.transact(work);
        } finally {
            open();
        }
    }

    /** A letter with this text, saved, its message posted. @return the case's id */
    String saved(String about, String subject, String body) {
        ngozi.command(about);
        ngozi.submit(Map.of());
        String id = ngozi.caseId();
        for (int i = 0; i < 2 && ngozi.callback().equals("letter.edit"); i++) {
            ngozi.submit(Map.of("letter.subject", subject, "letter.body", body));
        }
        assertThat(ngozi.callback()).isEqualTo("casebook.ready");
        await().until(() -> !messages(NGOZI).isEmpty());
        return id;
    }

    /** Asks with nothing shown. @return the share's id */
    String ask(String caseId, String question) {
        ngozi.open("coaching.ask", caseId);
        return asked(question);
    }

    /** The same in S9, which is open. */
    String asked(String question) {
        long before = asks();
        assertThat(ngozi.callback()).isEqualTo("coaching.share");
        JsonNode errors = ngozi.submit(Map.of("coaching.coach", SIOBHAN.userId(), "coaching.question", question));
        assertThat(errors.isObject()).as(errors.toString()).isFalse();
        assertThat(ngozi.said("coaching.changed")).isEmpty();
        await().until(() -> asks() > before);
        Matcher found = SHARE.matcher(messages(SIOBHAN).getLast().argument("blocks"));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private long asks() {
        return messages(SIOBHAN).stream()
                .filter(call -> call.argument("blocks").contains("coaching.review.open"))
                .count();
    }

    /** The coach comments on the part that holds these words, with another wording. */
    void say(String share, String of, String comment, String wording) {
        siobhan.open("coaching.review.open", share);
        siobhan.lay("coaching.part.open", share + "|" + part(of), Map.of());
        for (int i = 0; i < 2 && siobhan.callback().equals("coaching.part"); i++) {
            siobhan.submit(Map.of("coaching.comment", comment, "coaching.wording", wording));
        }
        assertThat(siobhan.callback()).isNotEqualTo("slackkit.gone");
    }

    void answer(String share, String verdict, String note) {
        long before = answers();
        siobhan.open("coaching.review.open", share);
        siobhan.submit(Map.of("coaching.verdict", verdict, "coaching.note", note));
        await().until(() -> answers() > before);
    }

    private long answers() {
        return messages(NGOZI).stream()
                .filter(call -> call.argument("blocks").contains("coaching.answered"))
                .count();
    }

    private int part(String words) {
        return siobhan.view()
                .path("blocks")
                .valueStream()
                .filter(block -> block.at("/text/text").asString("").contains(words))
                .map(block -> block.path("block_id").asString().replaceAll("\\D", ""))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    /** The value of the first button of this kind in front of somebody. */
    static String value(Person whose, String actionId) {
        return whose.view().findParents("action_id").stream()
                .filter(element -> element.path("action_id").asString().equals(actionId))
                .map((JsonNode element) -> element.path("value").asString())
                .findFirst()
                .orElseThrow();
    }

    /** Those that were posted to them. */
    List<StubSlack.Call> messages(Owner whose) {
        return slack.calls("chat.postMessage").stream()
                .filter(call -> call.argument("channel").equals(conversation(whose)))
                .toList();
    }

    /** How many of the app's messages to them are gone. */
    long removed(Owner whose) {
        return slack.calls("chat.delete").stream()
                .filter(call -> call.argument("channel").equals(conversation(whose)))
                .map(call -> call.argument("ts"))
                .distinct()
                .count();
    }

    @Override
    public void close() {
        app.close();
        slack.close();
    }
}
