package io.gracefulno.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import io.gracefulno.slackkit.AfterAck;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

/** The order of ack and work, with the ack held back on its way out. */
class SlackHandlerTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String BODY = "command=%2Fno&team_id=T0&user_id=U0&trigger_id=1";

    /** Answers that want to leave. */
    private final BlockingQueue<Runnable> leaving = new LinkedBlockingQueue<>();

    private final AtomicBoolean followed = new AtomicBoolean();

    @Test
    void whatFollowsBeginsOnlyWhenTheAckHasLeft() throws Exception {
        AfterAck afterAck = new AfterAck();
        App app = new App(AppConfig.builder().build(), List.of());
        app.command("/no", (_, _) -> {
            afterAck.later(() -> followed.set(true));
            return Response.ok();
        });
        app.start();
        Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        server.setHandler(
                new Held(new SlackHandler(app, new Signature(SECRET, Clock.systemUTC()), afterAck, () -> true)));
        server.start();
        HttpClient http = HttpClient.newHttpClient();
        try {
            CompletableFuture<HttpResponse<String>> ack =
                    http.sendAsync(signed(server.getURI()), HttpResponse.BodyHandlers.ofString());
            Runnable leave = leaving.take();

            await().during(Duration.ofMillis(300)).until(() -> !followed.get());
            assertThat(ack).isNotDone();

            leave.run();
            assertThat(ack.get().statusCode()).isEqualTo(200);
            await().untilTrue(followed);
        } finally {
            http.shutdownNow();
            server.stop();
            afterAck.close();
        }
    }

    /** Lets an answer leave when the test says so. */
    private final class Held extends Handler.Wrapper {
        Held(Handler handler) {
            super(handler);
        }

        @Override
        public boolean handle(Request request, org.eclipse.jetty.server.Response response, Callback callback)
                throws Exception {
            return super.handle(
                    request,
                    new org.eclipse.jetty.server.Response.Wrapper(request, response) {
                        @Override
                        public void write(boolean last, ByteBuffer content, Callback written) {
                            leaving.add(() -> super.write(last, content, written));
                        }
                    },
                    callback);
        }
    }

    private static HttpRequest signed(URI server) throws Exception {
        String now = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(("v0:" + now + ":" + BODY).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(server.resolve("/slack/events"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", "v0=" + HexFormat.of().formatHex(signature))
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
    }
}
