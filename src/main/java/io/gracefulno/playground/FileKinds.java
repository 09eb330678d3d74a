package io.gracefulno.playground;

import java.util.Locale;
import java.util.Map;

/** What kind of file a name says it is. What a browser might run, such as HTML, is no kind here: it stays bytes. */
final class FileKinds {
    private static final String BYTES = "application/octet-stream";

    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv; charset=utf-8",
            "gif", "image/gif",
            "jpg", "image/jpeg",
            "json", "application/json; charset=utf-8",
            "md", "text/markdown; charset=utf-8",
            "pdf", "application/pdf",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8",
            "zip", "application/zip");

    private FileKinds() {}

    static String contentType(String name) {
        return TYPES.getOrDefault(ending(name), BYTES);
    }

    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** As a person reads it. */
    static String size(int bytes) {
        if (bytes < 1_000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? String.format(Locale.UK, "%.0f KB", bytes / 1e3)
                : String.format(Locale.UK, "%.1f MB", bytes / 1e6);
    }
}
