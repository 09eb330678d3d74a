package io.gracefulno.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;

/** An app at the other end: it checks each signature, keeps what it was sent, and answers what the test says. */
final class FakeApp implements AutoCloseable {
    /** What the app says. */
    record Says(int status, String body, Map<String, String> headers) {
        Says(int status, String body) {
            this(status, body, Map.of());
        }
    }

    /** A delivery as it came in. */
    record Got(String contentType, String body, String signature, String retryNumber, String retryReason) {}

    static final Says NOTHING = new Says(200, "");

    private final HttpServer server;
    private final String signingSecret;
    private final List<Map<String, String>> received = new CopyOnWriteArrayList<>();
    private final List<Got> deliveries = new CopyOnWriteArrayList<>();
    private final List<String> badSignatures = new CopyOnWriteArrayList<>();
    private volatile Function<Map<String, String>, Says> answer = form -> NOTHING;

    FakeApp(String signingSecret) throws IOException {
        this.signingSecret = signingSecret;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/slack/events", this::take);
        server.start();
    }

    URI events() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    void answers(Function<Map<String, String>, Says> newAnswer) {
        answer = newAnswer;
    }

    void answers(int status, String body) {
        answers(form -> new Says(status, body));
    }

    List<Map<String, String>> received() {
        return received;
    }

    /** Every delivery, oldest first, events included. */
    List<Got> deliveries() {
        return deliveries;
    }

    /** The last delivery, read as JSON. */
    JsonNode lastEvent() {
        return Json.parse(deliveries.getLast().body()).orElseThrow();
    }

    List<String> badSignatures() {
        return badSignatures;
    }

    Map<String, String> lastForm() {
        return received.getLast();
    }

    JsonNode lastPayload() {
        return payload(lastForm());
    }

    static JsonNode payload(Map<String, String> form) {
        return Json.parse(form.getOrDefault("payload", "{}")).orElseThrow();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String stamp = exchange.getRequestHeaders().getFirst("X-Slack-Request-Timestamp");
        String signature = exchange.getRequestHeaders().getFirst("X-Slack-Signature");
        if (!expected(stamp, body).equals(signature)) {
            badSignatures.add(signature);
        }
        String contentType = header(exchange, "Content-Type");
        deliveries.add(new Got(
                contentType,
                body,
                header(exchange, "X-Slack-Signature"),
                header(exchange, "X-Slack-Retry-Num"),
                header(exchange, "X-Slack-Retry-Reason")));
        Map<String, String> form = contentType.equals("application/json") ? Map.of() : form(body);
        received.add(form);
        Says says = answer.apply(form);
        says.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = says.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(says.status(), bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getOrDefault(name, List.of("")).getFirst();
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return form;
    }

    private String expected(String stamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String base = "v0:" + stamp + ":" + body;
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(base.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
