package io.gracefulno.coaching.slack;

import io.gracefulno.slackkit.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a window of coaching carries.
 *
 * @param caseId opaque, as {@code shareId} is
 * @param under what it lies over
 * @param seen a hash of what it shows: nothing is done with anything else
 * @param shareId empty where nothing is shared yet
 */
record Carried(String caseId, Under under, String seen, String shareId) {
    private static final int HASH_LENGTH = 16;

    /** What a view's metadata says; whatever is missing in it is empty. */
    static Carried of(String metadata) {
        String[] parts = metadata.split("\\|", -1);
        return new Carried(
                parts[0],
                parts.length > 1 ? Under.of(parts[1]) : Under.NOTHING,
                parts.length > 2 ? parts[2] : "",
                parts.length > 3 ? parts[3] : "");
    }

    String asMetadata() {
        return String.join("|", caseId, Code.of(under), seen, shareId);
    }

    /** Nothing can be read of it. */
    static String hash(Object shown) {
        try {
            byte[] bytes =
                    MessageDigest.getInstance("SHA-256").digest(shown.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
