package io.gracefulno;

import static io.gracefulno.SlackSide.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack waits three seconds for the ack, whatever its own Web API does meanwhile. */
class AckFirstTest {
    @Test
    void theAckDoesNotWaitForAWebApiThatNeverAnswers(@TempDir Path data) throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RunningApp app = new RunningApp(data, Clock.systemUTC(), at(silent))) {
            String responseUrl = "http://127.0.0.1:" + silent.getLocalPort() + "/response/1";
            app.deliver(SlackSide.command("", trigger(), responseUrl));
            for (String body : List.of(
                    SlackSide.command("", trigger(), responseUrl),
                    SlackSide.body(SlackSide.pressInMessage("letter.resume", "c_gone", trigger(), responseUrl)),
                    SlackSide.body(SlackSide.pressInView(
                            "letter.reason", "pay", "letter.intake", "c_gone", SlackSide.intake("", ""), trigger())),
                    SlackSide.body(
                            SlackSide.submission("letter.intake", "c_gone", SlackSide.intake("", ""), trigger())))) {
                long start = System.nanoTime();
                HttpResponse<String> answer = app.deliver(body);
                long millis = (System.nanoTime() - start) / 1_000_000;

                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(millis).isLessThan(1_000);
            }
            // Somebody was waiting at the other end all the while.
            silent.accept().close();
        }
    }

    private static URI at(ServerSocket socket) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/api/");
    }

    @Test
    void aTriggerThatDiedIsToldByTheResponseAddressAndTheCaseIsOfferedAgain(@TempDir Path data) throws IOException {
        try (StubSlack slack = new StubSlack();
                RunningApp app = new RunningApp(data, Clock.systemUTC(), slack.api())) {
            slack.arrival = call -> {
                if (call.method().equals("views.open")) {
                    throw new IOException("the connection breaks");
                }
            };
            app.deliver(SlackSide.command("Dana at Acme", trigger(), slack.responseUrl()));

            await().until(() -> !slack.calls("response").isEmpty());
            assertThat(slack.calls("response").getFirst().argument("json"))
                    .contains("Slack waited too long for us. Nothing is lost.", "letter.resume", "\"ephemeral\"");
        }
    }
}
