package io.gracefulno.server;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Verifies that a request is Slack's: HMAC-SHA256 over {@code v0:timestamp:body}, within 300 seconds both ways,
 * compared in constant time over the bytes as they came.
 */
public final class Signature {
    private static final long MOST_SECONDS_OFF = 300;
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");
    private static final Pattern SECRET = Pattern.compile("[0-9a-fA-F]{32,}");

    private final SecretKeySpec key;
    private final Clock clock;

    /** @throws IllegalArgumentException if the secret isn't one: at least 32 hexadecimal digits */
    public Signature(String secret, Clock clock) {
        if (!isSecret(secret)) {
            throw new IllegalArgumentException("not a signing secret");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    public static boolean isSecret(String secret) {
        return SECRET.matcher(secret).matches();
    }

    /** Whether the body was signed by Slack just now. */
    boolean isValid(String timestamp, String signature, byte[] body) {
        if (!TIMESTAMP.matcher(timestamp).matches()) {
            return false;
        }
        long secondsOff = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        if (secondsOff > MOST_SECONDS_OFF) {
            return false;
        }
        byte[] expected = ("v0=" + HexFormat.of().formatHex(hmac(timestamp, body))).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] hmac(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
