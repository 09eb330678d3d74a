package io.gracefulno.playground;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands signed requests to the app and waits, as Slack does, three seconds for its answer. */
final class Deliveries implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Logger LOG = LoggerFactory.getLogger(Deliveries.class);

    private final SecretKeySpec key;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private volatile Optional<URI> app = Optional.empty();
    private volatile Optional<Delivery> last = Optional.empty();

    Deliveries(String signingSecret, Clock clock) {
        this.key = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    void connect(URI appEvents) {
        app = Optional.of(appEvents);
    }

    boolean connected() {
        return app.isPresent();
    }

    /** Posts the fields as a form. */
    Answer deliver(Map<String, String> form) {
        return first(signed(Delivery.Kind.FORM, encode(form)));
    }

    /** Posts an event as JSON. */
    Answer deliverEvent(String event) {
        return first(signed(Delivery.Kind.EVENT, event));
    }

    /** Posts an event once more, signed anew, and says the how manieth more it is and why. */
    Answer redeliverEvent(String event, int number, String reason) {
        return send(signed(Delivery.Kind.EVENT, event), retryHeaders(number, reason));
    }

    /** Sends the last delivery again, with the same bytes and the same signature; empty if there was none. */
    Optional<Answer> again() {
        return last.map(delivery -> send(
                delivery,
                switch (delivery.kind()) {
                    case FORM -> Map.of();
                    case EVENT -> retryHeaders(1, "http_timeout");
                }));
    }

    private static Map<String, String> retryHeaders(int number, String reason) {
        return Map.of("X-Slack-Retry-Num", Integer.toString(number), "X-Slack-Retry-Reason", reason);
    }

    private Delivery signed(Delivery.Kind kind, String body) {
        String stamp = Long.toString(clock.instant().getEpochSecond());
        return new Delivery(kind, body, stamp, signature(stamp, body));
    }

    private Answer first(Delivery delivery) {
        last = Optional.of(delivery);
        return send(delivery, Map.of());
    }

    private Answer send(Delivery delivery, Map<String, String> more) {
        return app.map(uri -> {
                    HttpRequest.Builder request = delivery.request(uri, PATIENCE);
                    more.forEach(request::header);
                    return post(request.build());
                })
                .orElseGet(Answer.Unreachable::new);
    }

    private Answer post(HttpRequest request) {
        CompletableFuture<HttpResponse<String>> exchange =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> response = exchange.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == 200
                    ? new Answer.Taken(response.body())
                    : new Answer.Refused(response.statusCode(), retry(response));
        } catch (TimeoutException e) {
            exchange.cancel(true);
            return new Answer.TimedOut();
        } catch (ExecutionException e) {
            return unanswered(e);
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Unreachable();
        }
    }

    private static Answer.Retry retry(HttpResponse<String> response) {
        return response.headers()
                        .firstValue("X-Slack-No-Retry")
                        .filter("1"::equals)
                        .isPresent()
                ? Answer.Retry.UNWANTED
                : Answer.Retry.WELCOME;
    }

    private static Answer unanswered(ExecutionException e) {
        if (e.getCause() instanceof HttpTimeoutException) {
            return new Answer.TimedOut();
        }
        LOG.warn("a delivery did not reach the app: {}", String.valueOf(e.getCause()));
        return new Answer.Unreachable();
    }

    private String signature(String stamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            byte[] signed = mac.doFinal(("v0:" + stamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
