package io.gracefulno;

import com.sun.net.httpserver.HttpServer;
import io.gracefulno.reader.Model;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How soon a signed delivery is acknowledged, over real HTTP with the database on, beside a bare {@code /healthz} of the
 * same server as its peer: {@code mvn -q test-compile exec:exec@bench -Dbench=AckBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(1)
@Threads(1)
public class AckBenchmark {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final AtomicLong count = new AtomicLong();
    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<HttpServer> slack = Optional.empty();
    private Optional<Wiring> app = Optional.empty();
    private URI base = URI.create("http://127.0.0.1/");

    @Setup
    public void start() throws IOException {
        HttpServer api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        api.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] ok =
                    "{\"ok\":true,\"user\":{\"id\":\"U1\",\"tz\":\"Europe/Lisbon\",\"profile\":{\"real_name\":\"R\"}},\"channel\":{\"id\":\"D1\"},\"ts\":\"1.1\"}"
                            .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, ok.length);
            exchange.getResponseBody().write(ok);
            exchange.close();
        });
        api.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        api.start();
        Path data = Files.createTempDirectory("ack");
        URI apiUrl = URI.create("http://127.0.0.1:" + api.getAddress().getPort() + "/api/");
        Settings settings = new Settings(0, "127.0.0.1", data, SECRET, "xoxb-1", Optional.of(apiUrl));
        Wiring wiring = Wiring.start(settings, data, Model.unloaded(), Clock.systemUTC());
        slack = Optional.of(api);
        app = Optional.of(wiring);
        base = URI.create("http://127.0.0.1:" + wiring.port() + "/");
    }

    @TearDown
    public void stop() {
        app.ifPresent(Wiring::close);
        slack.ifPresent(api -> api.stop(0));
    }

    /** The slash command: a draft is committed, then the ack. */
    @Benchmark
    public int command() throws Exception {
        return post("command=%2Fdecline-interview&team_id=T1&user_id=U1&channel_id=D1&api_app_id=A1&text="
                + "Dana+at+Acme%2C+the+travel&trigger_id=" + count.incrementAndGet());
    }

    /** A choice in a modal whose case isn't there any more: verified, looked up, noted, then the ack. */
    @Benchmark
    public int choice() throws Exception {
        String trigger = Long.toString(count.incrementAndGet());
        String payload =
                "{\"type\":\"block_actions\",\"user\":{\"id\":\"U1\",\"team_id\":\"T1\"},\"team\":{\"id\":\"T1\"},"
                        + "\"trigger_id\":\"" + trigger
                        + "\",\"view\":{\"id\":\"V1\",\"private_metadata\":\"c_none\",\"state\":"
                        + "{\"values\":{}}},\"actions\":[{\"action_id\":\"letter.body\",\"block_id\":\"letter.body:1\",\"type\":"
                        + "\"plain_text_input\",\"value\":\"x\",\"action_ts\":\"1.0\"}]}";
        return post("payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));
    }

    /** The peer: the same server and client, no signature, no database. */
    @Benchmark
    public int healthz() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(base.resolve("healthz")).build();
        return expect(
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    }

    private int post(String body) throws Exception {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(base.resolve("slack/events"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", "v0=" + hmac("v0:" + timestamp + ":" + body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return expect(
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    }

    private static int expect(int status) {
        if (status != 200) {
            throw new IllegalStateException("answered " + status);
        }
        return status;
    }

    private static String hmac(String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
