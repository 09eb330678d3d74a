package io.gracefulno.coaching.slack;

import io.gracefulno.slackkit.Code;

/**
 * What a window of coaching carries.
 *
 * @param caseId opaque, as {@code shareId} is
 * @param under what it lies over
 * @param seen the fingerprint of what it shows: nothing is done with anything else
 * @param shareId empty where nothing is shared yet
 */
record Carried(String caseId, Under under, String seen, String shareId) {
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
}
