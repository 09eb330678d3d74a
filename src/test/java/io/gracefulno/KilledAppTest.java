package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static io.gracefulno.SlackSide.trigger;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Reason;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} right after an ack: what was acknowledged is there, and its message comes in the end. */
class KilledAppTest {
    private static final long SEED = 20_261_123;
    private static final int ROUNDS = 10;

    /** What a person does, one after the other; each is killed at least once. */
    private enum Step {
        COMMAND,
        CHOOSE,
        WRITE,
        TYPE_FIRST,
        TYPE_MORE,
        SAVE,
        MARK_SENT
    }

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> seen = new ArrayList<>();
    private Path data;
    private StubSlack slack;
    private Process app;
    private int port;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        app = startApp();
    }

    @AfterEach
    void stop() throws InterruptedException {
        kill();
        slack.close();
        http.close();
    }

    private Process startApp() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ProcessBuilder java = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                "io.gracefulno.Main",
                "serve");
        java.environment().clear();
        java.environment().put("PORT", Integer.toString(port));
        java.environment().put("DATA_DIR", data.toString());
        java.environment().put("SLACK_SIGNING_SECRET", SlackSide.SECRET);
        java.environment().put("SLACK_BOT_TOKEN", SlackSide.TOKEN);
        java.environment().put("SLACK_API_URL", slack.api().toString());
        java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = java.start();
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(20))
                .until(this::isReady);
        return process;
    }

    private boolean isReady() {
        try {
            HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/readyz"))
                    .build();
            return http.send(ready, HttpResponse.BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** SIGKILL. */
    private void kill() throws InterruptedException {
        app.destroyForcibly().waitFor();
    }

    /** Delivered and acknowledged. */
    private String deliver(String body) throws IOException, InterruptedException {
        String now = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/slack/events"))
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", SlackSide.signature(SlackSide.SECRET, now, body.getBytes(UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** What is on the disk, while the app is dead. */
    private List<Case> kept() {
        try (Store store = Store.embedded(data, Clock.systemUTC())) {
            return store.transact(tx -> tx.newest(OWNER, 1_000));
        }
    }

    @Test
    void nothingAcknowledgedIsLostAndEveryLetterGetsItsMessage() throws Exception {
        Random random = new Random(SEED);
        List<Step> killedAfter = new ArrayList<>(List.of(Step.values()));
        while (killedAfter.size() < ROUNDS) {
            killedAfter.add(Step.values()[random.nextInt(Step.values().length)]);
        }
        Collections.shuffle(killedAfter, random);
        int round = 0;
        for (Step last : killedAfter) {
            round++;
            String recruiter = "Dana" + (char) ('a' + round);
            String id = "";
            String sent = "";
            String answered = "";
            for (Step step : Step.values()) {
                if (step.compareTo(last) <= 0) {
                    sent = delivery(step, id, recruiter);
                    answered = deliver(sent);
                }
                if (step == Step.COMMAND && last != Step.COMMAND) {
                    id = openedCase();
                }
            }
            Thread.sleep(random.nextInt(15));
            kill();

            List<Case> kept = kept();
            assertThat(kept).as("round %d, after %s", round, last).hasSize(round);
            assertKept(kept.getFirst(), last, recruiter);
            id = kept.getFirst().id();
            seen.add(id);

            app = startApp();
            assertThat(deliver(sent)).as("%s again", last).isEqualTo(answered);
            for (Step step : Step.values()) {
                if (step.compareTo(last) > 0) {
                    deliver(delivery(step, id, recruiter));
                }
            }
            awaitMessageOf(id);
        }
        kill();
        restartUntilEveryMessageIsKnown();
        List<Case> kept = kept();
        assertThat(kept).hasSize(ROUNDS);
        for (Case theCase : kept) {
            assertKept(theCase, Step.MARK_SENT, theCase.facts().text(Fact.RECRUITER));
            assertThat(theCase.history()).hasSize(4);
            assertThat(theCase.message()).isPresent();
        }
    }

    /** The kill may have come between the posting of the last message and the record of where it stands. */
    private void restartUntilEveryMessageIsKnown() {
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            if (kept().stream().allMatch(one -> one.message().isPresent())) {
                return true;
            }
            app = startApp();
            Thread.sleep(1_000);
            kill();
            return false;
        });
    }

    private static String delivery(Step step, String id, String recruiter) {
        var form = SlackSide.intake(recruiter, "Larkfield");
        return switch (step) {
            case COMMAND -> SlackSide.command(recruiter + " at Acme", trigger(), "https://hooks.slack.com/x");
            case CHOOSE ->
                SlackSide.body(SlackSide.pressInView("letter.reason", "", "letter.intake", id, form, trigger()));
            case WRITE -> SlackSide.body(SlackSide.submission("letter.intake", id, form, trigger()));
            case TYPE_FIRST -> key(id, "Dear " + recruiter);
            case TYPE_MORE -> key(id, "Dear " + recruiter + ", no");
            case SAVE ->
                SlackSide.body(SlackSide.submission(
                        "letter.edit", id, SlackSide.letter("Dear " + recruiter + ". " + SlackSide.NO), trigger()));
            case MARK_SENT ->
                SlackSide.body(SlackSide.pressInMessage("casebook.sent", id, trigger(), "https://hooks.slack.com/x"));
        };
    }

    private static String key(String id, String body) {
        return SlackSide.body(
                SlackSide.pressInView("letter.body", "", "letter.edit", id, SlackSide.letter(body), trigger()));
    }

    /** The id that the modal carries, which opened after the command's ack. */
    private String openedCase() {
        List<String> opened = new ArrayList<>();
        await().pollInterval(Duration.ofMillis(5)).until(() -> {
            opened.clear();
            slack.calls("views.open")
                    .forEach(call -> opened.add(SlackSide.JSON
                            .readTree(call.argument("view"))
                            .path("private_metadata")
                            .asString()));
            return opened.stream().anyMatch(id -> !seen.contains(id));
        });
        String id =
                opened.stream().filter(one -> !seen.contains(one)).findFirst().orElseThrow();
        seen.addAll(opened);
        return id;
    }

    private static void assertKept(Case theCase, Step acknowledged, String recruiter) {
        assertThat(theCase.facts().text(Fact.RECRUITER)).isEqualTo(recruiter);
        boolean chosen = acknowledged.compareTo(Step.CHOOSE) >= 0;
        assertThat(theCase.intake().reasonChosen()).isEqualTo(chosen);
        assertThat(theCase.facts().text(Fact.COMPANY)).isEqualTo(chosen ? "Larkfield" : "Acme");
        assertThat(theCase.facts().reason()).isEqualTo(chosen ? Reason.BETTER_MATCH : Reason.NONE);
        String body = theCase.writing().map(writing -> writing.current().body()).orElse("");
        switch (acknowledged) {
            case COMMAND, CHOOSE -> assertThat(theCase.state()).isEqualTo(State.DRAFT);
            case WRITE -> {
                assertThat(theCase.state()).isEqualTo(State.OPEN);
                assertThat(body).contains(recruiter);
            }
            case TYPE_FIRST -> assertThat(body).isEqualTo("Dear " + recruiter);
            case TYPE_MORE -> assertThat(body).isEqualTo("Dear " + recruiter + ", no");
            case SAVE -> {
                assertThat(theCase.state()).isEqualTo(State.READY);
                assertThat(body).isEqualTo("Dear " + recruiter + ". " + SlackSide.NO);
            }
            case MARK_SENT -> {
                assertThat(theCase.state()).isEqualTo(State.SENT);
                assertThat(theCase.sentAt()).isPresent();
                assertThat(body).isEqualTo("Dear " + recruiter + ". " + SlackSide.NO);
            }
        }
    }

    /** It shows the case as sent; it was posted once, or a second time saying so. */
    private void awaitMessageOf(String id) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(10))
                .until(() -> {
                    List<String> drawn = drawn(id, "chat.postMessage", "chat.update");
                    return !drawn.isEmpty() && drawn.getLast().contains("pushback.open");
                });
        List<String> posted = drawn(id, "chat.postMessage");
        assertThat(posted).hasSizeBetween(1, 2);
        if (posted.size() == 2) {
            assertThat(posted.getLast()).contains("You may have seen this already.");
        }
    }

    private List<String> drawn(String id, String... methods) {
        return slack.calls().stream()
                .filter(call -> List.of(methods).contains(call.method()))
                .map(call -> call.argument("blocks"))
                .filter(blocks -> blocks.contains(id))
                .toList();
    }

    @Test
    void aMessageWhosePostingWasCutOffIsPostedAgainAndSaysSo() throws Exception {
        deliver(delivery(Step.COMMAND, "", "Dana"));
        String id = openedCase();
        deliver(delivery(Step.WRITE, id, "Dana"));
        CountDownLatch posting = new CountDownLatch(1);
        CountDownLatch dead = new CountDownLatch(1);
        slack.arrival = call -> {
            if (call.method().equals("chat.postMessage")) {
                posting.countDown();
                dead.await();
            }
        };
        deliver(delivery(Step.SAVE, id, "Dana"));
        posting.await();
        kill();
        slack.arrival = _ -> {};
        dead.countDown();

        app = startApp();
        await().until(() -> drawn(id, "chat.postMessage").size() == 2);
        assertThat(drawn(id, "chat.postMessage").getFirst()).doesNotContain("You may have seen this already.");
        assertThat(drawn(id, "chat.postMessage").getLast()).contains("You may have seen this already.");

        deliver(delivery(Step.MARK_SENT, id, "Dana"));
        await().until(() -> !drawn(id, "chat.update").isEmpty());
        assertThat(drawn(id, "chat.postMessage")).hasSize(2);
    }

    @Test
    void whatStandsInSlackGoesThoughTheProcessDiedRightAfterItsPersonDeletedEverything() throws Exception {
        deliver(delivery(Step.COMMAND, "", "Dana"));
        String id = openedCase();
        deliver(delivery(Step.WRITE, id, "Dana"));
        deliver(delivery(Step.SAVE, id, "Dana"));
        deliver(SlackSide.body(
                SlackSide.pressInMessage("preferences.export", "mine", trigger(), "https://hooks.slack.com/x")));
        await().until(() -> !slack.calls("files.completeUploadExternal").isEmpty());
        CountDownLatch dead = new CountDownLatch(1);
        slack.arrival = call -> {
            if (call.method().endsWith(".delete")) {
                dead.await();
                throw new IOException("nobody is there any more");
            }
        };
        deliver(SlackSide.body(
                SlackSide.pressInMessage("preferences.delete", "mine", trigger(), "https://hooks.slack.com/x")));
        kill();
        int before = slack.calls().size();
        slack.arrival = _ -> {};
        dead.countDown();
        assertThat(kept()).isEmpty();

        app = startApp();
        await().until(() -> after(before, "chat.delete").size() == 1
                && after(before, "files.delete").size() == 2);
        assertThat(after(before, "chat.delete").getFirst().argument("ts")).isEqualTo("100.1");
    }

    private List<StubSlack.Call> after(int before, String method) {
        return slack.calls().stream()
                .skip(before)
                .filter(call -> call.method().equals(method))
                .toList();
    }
}
