package io.gracefulno.playground;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;

/**
 * A signed request to the app, as it went out the first time.
 *
 * @param kind what is in it
 * @param body the bytes that were signed, as text
 * @param stamp when it was signed, in epoch seconds
 * @param signature {@code v0=…}
 */
record Delivery(Kind kind, String body, String stamp, String signature) {
    /** What Slack delivers, and how it says so. */
    enum Kind {
        FORM("application/x-www-form-urlencoded"),
        EVENT("application/json");

        private final String contentType;

        Kind(String contentType) {
            this.contentType = contentType;
        }
    }

    /** The request with these bytes and this signature. */
    HttpRequest.Builder request(URI app, Duration patience) {
        return HttpRequest.newBuilder(app)
                .timeout(patience)
                .header("Content-Type", kind.contentType)
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", stamp)
                .header("X-Slack-Signature", signature)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
