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
        return app.map(uri -> post(uri, encode(form))).orElseGet(Answer.Unreachable::new);
    }

    private Answer post(URI uri, String body) {
        String stamp = Long.toString(clock.instant().getEpochSecond());
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", stamp)
                .header("X-Slack-Signature", signature(stamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        CompletableFuture<HttpResponse<String>> exchange =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            HttpResponse<String> response = exchange.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() == 200
                    ? new Answer.Taken(response.body())
                    : new Answer.Refused(response.statusCode());
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
