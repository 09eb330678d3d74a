package io.gracefulno.playground;

/**
 * A file in a conversation.
 *
 * @param id Slack's id, {@code F…}
 * @param name the file's name as it was uploaded
 * @param title what stands over it
 * @param contentType by the ending of its name
 * @param size in bytes
 * @param url where its bytes are; empty once it is deleted
 */
public record SharedFile(String id, String name, String title, String contentType, int size, String url) {
    /** What is left of it when the app has deleted it. */
    SharedFile deleted() {
        return new SharedFile(id, "", "", "", 0, "");
    }

    /** Whether only the note is left that there was one. */
    public boolean isDeleted() {
        return url.isEmpty();
    }

    /** The ending of its name, lower case; empty if it has none. */
    String ending() {
        return FileKinds.ending(name);
    }
}
