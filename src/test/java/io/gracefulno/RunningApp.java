package io.gracefulno;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.reader.Model;
import io.gracefulno.store.Store;
import io.gracefulno.store.Timetable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** The whole app on a free port, with its own database, and somebody to send it signed requests. */
final class RunningApp implements AutoCloseable {
    final Clock clock;
    final int port;
    private final Path data;
    private final Wiring wiring;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    RunningApp(Path data, Clock clock, URI api) {
        this(data, clock, api, Timetable.LOOK);
    }

    /** @param look how often it looks whether something is due, in real time */
    RunningApp(Path data, Clock clock, URI api, Duration look) {
        this.clock = clock;
        this.data = data;
        Settings settings = new Settings(0, "127.0.0.1", data, SlackSide.SECRET, SlackSide.TOKEN, Optional.of(api));
        this.wiring = Wiring.start(settings, data, Model.unloaded(), clock, look);
        this.port = wiring.port();
    }

    HttpResponse<String> deliver(ObjectNode payload) {
        return deliver(SlackSide.body(payload));
    }

    HttpResponse<String> deliver(String body) {
        return deliver(body.getBytes(StandardCharsets.UTF_8));
    }

    /** Sent and signed as Slack does. */
    HttpResponse<String> deliver(byte[] body) {
        return send(signed(body));
    }

    /** Signed now, to be sent whenever. */
    HttpRequest.Builder signed(byte[] body) {
        String now = Long.toString(clock.instant().getEpochSecond());
        return signed(now, SlackSide.signature(SlackSide.SECRET, now, body), body);
    }

    HttpRequest.Builder signed(String timestamp, String signature, byte[] body) {
        return to("/slack/events")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Ends it. @return what is kept then */
    <T> T kept(Function<Transaction, T> work) {
        close();
        try (Store store = Store.embedded(data, clock)) {
            return store.transact(work);
        }
    }

    /** Ends it. @return the case of {@link SlackSide#OWNER} as it is kept then */
    Case kept(String id) {
        return kept(tx -> tx.find(SlackSide.OWNER, id).orElseThrow());
    }

    /** Ends it. @return those that are to come of that case */
    Set<Reminder> reminders(String id) {
        return kept(tx -> tx.reminders(tx.find(SlackSide.OWNER, id).orElseThrow()));
    }

    /** Ends it. @return the case of theirs that was changed last, as it is kept then */
    Case newest() {
        return kept(tx -> tx.newest(SlackSide.OWNER, 1).getFirst());
    }

    @Override
    public void close() {
        wiring.close();
        http.close();
    }
}
