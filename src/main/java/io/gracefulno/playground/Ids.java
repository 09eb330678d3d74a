package io.gracefulno.playground;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Makes ids and stamps in Slack's shapes, none of them twice. */
final class Ids {
    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lastMicros;

    Ids(Clock clock) {
        this.clock = clock;
    }

    /** A view's id, {@code V…}. */
    String view() {
        return "V" + random(10);
    }

    /** A file's id, {@code F…}. */
    String file() {
        return "F" + random(10);
    }

    /** An event's id, {@code Ev…}. */
    String event() {
        return "Ev" + random(10);
    }

    /** A view's hash: epoch seconds, a dot, eight random characters. */
    String hash() {
        return clock.instant().getEpochSecond() + "." + random(8).toLowerCase(Locale.ROOT);
    }

    /** A trigger: two numbers and a random part, opaque to the app. */
    String trigger() {
        return clock.millis() + ".0." + random(32).toLowerCase(Locale.ROOT);
    }

    /** A block_id or action_id for a block that came without one. */
    String block() {
        return random(5);
    }

    /** Anything that must not be guessed. */
    String secret() {
        return random(24);
    }

    /** A message's or an action's stamp: epoch seconds and microseconds, always later than the one before. */
    synchronized String ts() {
        Instant now = clock.instant();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        lastMicros = Math.max(micros, lastMicros + 1);
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
    }

    private String random(int length) {
        StringBuilder made = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            made.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return made.toString();
    }
}
