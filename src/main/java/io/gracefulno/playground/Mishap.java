package io.gracefulno.playground;

import java.time.Duration;
import java.util.Optional;

/**
 * A way in which Slack, or the line to it, fails. {@link Slow} and {@link Silenced} carry the call out; every other one is as
 * if the call had never been understood.
 */
public sealed interface Mishap {
    /**
     * HTTP 429.
     *
     * @param retryAfter the header as it stands there: a number, nonsense, a date; empty for no header
     */
    record RateLimited(Optional<String> retryAfter) implements Mishap {}

    /** Another HTTP status than 200, with this body. */
    record Status(int status, String contentType, String body) implements Mishap {}

    /** HTTP 200 and {@code ok:false}. */
    record Refusal(String error) implements Mishap {}

    /** HTTP 200, declared as JSON, with a body that isn't. */
    record Garbage(String body) implements Mishap {}

    /** Takes the call and never answers, until the mishaps are cleared or the playground is closed. */
    record Hang() implements Mishap {}

    /** Half an answer, then the connection is reset (RST). */
    record Reset() implements Mishap {}

    /** Half an answer, then the connection ends (FIN). */
    record CutOff() implements Mishap {}

    /** The call is carried out, and then the connection ends without a byte: nobody learns that it was. */
    record Silenced() implements Mishap {}

    /** The true answer, a byte at a time. */
    record Slow(Duration between) implements Mishap {}

    static Mishap rateLimited(String retryAfter) {
        return new RateLimited(Optional.of(retryAfter));
    }

    /** A 429 that does not say for how long. */
    static Mishap rateLimited() {
        return new RateLimited(Optional.empty());
    }

    /** A status with the page that a proxy puts there. */
    static Mishap status(int status) {
        return new Status(status, "text/html", "<html><body><h1>" + status + "</h1></body></html>");
    }

    /** What the page says while it happens. */
    default String sentence() {
        return "On demand of a test: "
                + switch (this) {
                    case RateLimited limited ->
                        "429, Retry-After " + limited.retryAfter().orElse("left out");
                    case Status answer -> "status " + answer.status();
                    case Refusal refusal -> "ok:false, " + refusal.error();
                    case Garbage garbage -> "a body that is no JSON";
                    case Hang() -> "no answer";
                    case Reset() -> "a reset connection";
                    case CutOff() -> "half an answer";
                    case Silenced() -> "carried out, and no answer";
                    case Slow slow -> "a byte every " + slow.between().toMillis() + " ms";
                }
                + ".";
    }
}
