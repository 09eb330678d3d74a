package io.gracefulno;

import static org.awaitility.Awaitility.await;

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
import java.util.Map;

/** The real program in a process of its own, as {@code serve} runs it, with an environment of the test's choice. */
final class ServedApp implements AutoCloseable {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final int port;

    ServedApp(Path data, URI api, Map<String, String> environment) throws IOException {
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
        java.environment().putAll(environment);
        java.environment().put("PORT", Integer.toString(port));
        java.environment().put("DATA_DIR", data.toString());
        java.environment().put("SLACK_SIGNING_SECRET", SlackSide.SECRET);
        java.environment().put("SLACK_BOT_TOKEN", SlackSide.TOKEN);
        java.environment().put("SLACK_API_URL", api.toString());
        java.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process = java.start();
        await().pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofSeconds(30))
                .until(this::isReady);
    }

    private boolean isReady() {
        try {
            return send(HttpRequest.newBuilder(at("/readyz"))) == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Sent and signed as Slack does; the status. */
    int deliver(byte[] body) throws IOException {
        String now = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        return send(HttpRequest.newBuilder(at("/slack/events"))
                .header("X-Slack-Request-Timestamp", now)
                .header("X-Slack-Signature", SlackSide.signature(SlackSide.SECRET, now, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private int send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
        http.close();
    }
}
