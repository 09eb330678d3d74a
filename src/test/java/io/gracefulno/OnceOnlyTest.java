package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static io.gracefulno.SlackSide.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.State;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack delivers again what it thinks went astray; each delivery has one effect all the same. */
class OnceOnlyTest {
    private Path data;
    private StubSlack slack;
    private RunningApp app;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        app = new RunningApp(data, Clock.systemUTC(), slack.api());
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private void restart() {
        app.close();
        app = new RunningApp(data, Clock.systemUTC(), slack.api());
    }

    /** What is on the disk; the app is closed meanwhile. */
    private List<Case> kept() {
        app.close();
        try (Store store = Store.embedded(data, Clock.systemUTC())) {
            return store.transact(tx -> tx.newest(OWNER, 100));
        } finally {
            app = new RunningApp(data, Clock.systemUTC(), slack.api());
        }
    }

    /** Five at once, one later, one after a restart: every answer. */
    private List<HttpResponse<String>> manyTimes(String body) throws Exception {
        List<HttpResponse<String>> answers = new ArrayList<>();
        try (ExecutorService five = Executors.newFixedThreadPool(5)) {
            List<Callable<HttpResponse<String>>> same = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                same.add(() -> app.deliver(body));
            }
            for (Future<HttpResponse<String>> answer : five.invokeAll(same)) {
                answers.add(answer.get());
            }
        }
        answers.add(app.deliver(body));
        restart();
        answers.add(app.deliver(body));
        return answers;
    }

    /** The id of a case whose facts are submitted. */
    private String submitted() {
        app.deliver(SlackSide.command("", trigger(), slack.responseUrl()));
        await().until(() -> slack.calls("views.open").size() == 1);
        String id = caseId(slack.calls("views.open").getFirst());
        assertThat(app.deliver(SlackSide.submission("letter.intake", id, SlackSide.intake("Dana", "Acme"), trigger()))
                        .body())
                .contains("letter.edit");
        return id;
    }

    private static String caseId(StubSlack.Call opened) {
        return SlackSide.JSON
                .readTree(opened.argument("view"))
                .path("private_metadata")
                .asString();
    }

    @Test
    void aCommandDeliveredSevenTimesOpensOneCaseAndOneModal() throws Exception {
        List<HttpResponse<String>> answers =
                manyTimes(SlackSide.command("Dana at Acme", trigger(), slack.responseUrl()));

        assertThat(answers)
                .allMatch(answer -> answer.statusCode() == 200 && answer.body().isEmpty());
        assertThat(kept()).hasSize(1);
        assertThat(slack.calls("views.open")).hasSize(1);
        assertThat(slack.calls("response")).isEmpty();
    }

    @Test
    void aSubmitDeliveredSevenTimesIsAnsweredTheSameAndNotedOnce() throws Exception {
        app.deliver(SlackSide.command("", trigger(), slack.responseUrl()));
        await().until(() -> slack.calls("views.open").size() == 1);
        String id = caseId(slack.calls("views.open").getFirst());

        List<HttpResponse<String>> answers = manyTimes(
                SlackSide.body(SlackSide.submission("letter.intake", id, SlackSide.intake("Dana", "Acme"), trigger())));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .allMatch(body -> body.contains("\"response_action\":\"update\""));
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(kept()).singleElement().satisfies(kept -> {
            assertThat(kept.state()).isEqualTo(State.OPEN);
            assertThat(kept.history()).hasSize(2);
        });
    }

    @Test
    void aRefusedSubmitIsRefusedInTheSameWordsWhenItComesAgain() throws Exception {
        app.deliver(SlackSide.command("", trigger(), slack.responseUrl()));
        await().until(() -> slack.calls("views.open").size() == 1);
        String id = caseId(slack.calls("views.open").getFirst());

        List<HttpResponse<String>> answers = manyTimes(SlackSide.body(
                SlackSide.submission("letter.intake", id, SlackSide.intake("https://x.example", "Acme"), trigger())));

        assertThat(answers).allMatch(answer -> answer.body().contains("\"response_action\":\"errors\""));
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
    }

    @Test
    void aSavedLetterDeliveredSevenTimesPostsOneMessage() throws Exception {
        String id = submitted();

        List<HttpResponse<String>> answers = manyTimes(
                SlackSide.body(SlackSide.submission("letter.edit", id, SlackSide.letter(SlackSide.NO), trigger())));
        await().until(() -> !slack.calls("chat.postMessage").isEmpty());
        // A second errand would be run right behind the first.
        await().during(Duration.ofMillis(1_200))
                .until(() -> slack.calls("chat.postMessage").size() == 1);

        assertThat(answers.stream().map(HttpResponse::body).distinct())
                .singleElement()
                .asString()
                .contains("casebook.ready");
        assertThat(slack.calls("chat.update")).isEmpty();
        assertThat(kept()).singleElement().satisfies(kept -> {
            assertThat(kept.state()).isEqualTo(State.READY);
            assertThat(kept.history()).hasSize(3);
        });
    }

    @Test
    void aPressDeliveredSevenTimesChangesTheCaseOnce() throws Exception {
        String id = submitted();
        app.deliver(SlackSide.submission("letter.edit", id, SlackSide.letter(SlackSide.NO), trigger()));

        List<HttpResponse<String>> answers = manyTimes(SlackSide.body(SlackSide.pressInView(
                "letter.another", id + "|3", "letter.edit", id, SlackSide.letter("Mine.", 3), trigger())));

        assertThat(answers)
                .allMatch(answer -> answer.statusCode() == 200 && answer.body().isEmpty());
        assertThat(kept()).singleElement().satisfies(kept -> {
            assertThat(kept.writing().orElseThrow().variant()).isEqualTo(1);
            assertThat(kept.writing().orElseThrow().mine().orElseThrow().body()).isEqualTo("Mine.");
        });
    }

    @Test
    void twoPressesAreTwoThoughTheyLookTheSame() {
        app.deliver(SlackSide.command("", trigger(), slack.responseUrl()));
        app.deliver(SlackSide.command("", trigger(), slack.responseUrl()));

        assertThat(kept()).hasSize(2);
    }

    @Test
    void aCaseIsFoundByNobodyButItsOwner() {
        String id = submitted();
        var press = SlackSide.pressInView("letter.body", "", "letter.edit", id, SlackSide.letter("Stolen."), trigger());
        press.putObject("user").put("id", "U0SOMEBODY").put("team_id", SlackSide.TEAM);
        var submit = SlackSide.submission("letter.edit", id, SlackSide.letter("Stolen."), trigger());
        submit.putObject("user").put("id", SlackSide.USER).put("team_id", "T0OTHER");
        submit.putObject("team").put("id", "T0OTHER");

        assertThat(app.deliver(press).statusCode()).isEqualTo(200);
        assertThat(app.deliver(submit).body()).contains("slackkit.gone").doesNotContain("Dana", "Acme");

        assertThat(kept()).singleElement().satisfies(kept -> {
            assertThat(kept.state()).isEqualTo(State.OPEN);
            assertThat(kept.writing().orElseThrow().isTouched()).isFalse();
        });
    }
}
