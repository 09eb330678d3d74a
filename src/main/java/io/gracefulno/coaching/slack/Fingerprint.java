package io.gracefulno.coaching.slack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what a text is known again in a window's metadata, where nothing can be read of it. */
final class Fingerprint {
    /** In hexadecimal digits. */
    private static final int LENGTH = 16;

    private Fingerprint() {}

    /** Of a text, or of a record or list by what it says of itself: one with a set in it isn't known again. */
    static String of(Object shown) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(shown.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
