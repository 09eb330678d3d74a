package io.gracefulno.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files an app uploads, in memory: each is asked for, then brought, then finished, each once. Where they become too
 * many the oldest make room.
 */
final class Uploads {
    /** For one file. Slack's own limit is a gigabyte, which is too much for a memory. */
    static final int MOST_BYTES = 32 << 20;

    private static final int MOST_BYTES_IN_ALL = 3 * MOST_BYTES;
    private static final int MOST_FILES = 500;
    private static final byte[] NOTHING = {};

    private enum Stage {
        ASKED,
        BROUGHT,
        FINISHED,
        DELETED
    }

    /** What came of bringing a file's bytes. */
    enum Brought {
        TAKEN,
        UNKNOWN,
        /** It has another length than it was asked for with. */
        OTHER_LENGTH
    }

    /** What came of deleting a file. */
    enum Deleted {
        DONE,
        NOT_FOUND,
        BEFORE
    }

    /** Where to bring a file: its id, and the secret part of the address. */
    record Place(String id, String key) {}

    private static final class Held {
        final String key;
        final String name;
        final int length;
        byte[] content = NOTHING;
        Stage stage = Stage.ASKED;

        Held(String key, String name, int length) {
            this.key = key;
            this.name = name;
            this.length = length;
        }
    }

    private final Ids ids;
    private final String filesBase;
    private final Map<String, Held> files = new LinkedHashMap<>();

    /** @param filesBase where the addresses of files begin, with the closing slash */
    Uploads(Ids ids, String filesBase) {
        this.ids = ids;
        this.filesBase = filesBase;
    }

    /** A place for a file of this name and so many bytes. */
    synchronized Place ask(String name, int length) {
        Place place = new Place(ids.file(), ids.secret());
        files.put(place.id(), new Held(place.key(), name, length));
        makeRoom();
        return place;
    }

    /** Takes a file's bytes, as long as it isn't finished. */
    synchronized Brought bring(String key, byte[] content) {
        Optional<Held> asked = files.values().stream()
                .filter(file -> file.key.equals(key))
                .filter(file -> file.stage == Stage.ASKED || file.stage == Stage.BROUGHT)
                .findFirst();
        if (asked.isEmpty()) {
            return Brought.UNKNOWN;
        }
        if (asked.get().length != content.length) {
            return Brought.OTHER_LENGTH;
        }
        asked.get().content = content;
        asked.get().stage = Stage.BROUGHT;
        makeRoom();
        return Brought.TAKEN;
    }

    /** Whether it was brought and waits to be finished. */
    synchronized boolean waits(String id) {
        Held file = files.get(id);
        return file != null && file.stage == Stage.BROUGHT;
    }

    /** Finishes a file that {@link #waits}. */
    synchronized Optional<SharedFile> finish(String id, String title) {
        Held file = files.get(id);
        if (file == null || file.stage != Stage.BROUGHT) {
            return Optional.empty();
        }
        file.stage = Stage.FINISHED;
        return Optional.of(new SharedFile(
                id,
                file.name,
                title.isEmpty() ? file.name : title,
                FileKinds.contentType(file.name),
                file.length,
                filesBase + id));
    }

    synchronized Deleted delete(String id) {
        Held file = files.get(id);
        if (file == null) {
            return Deleted.NOT_FOUND;
        }
        if (file.stage == Stage.DELETED) {
            return Deleted.BEFORE;
        }
        file.stage = Stage.DELETED;
        file.content = NOTHING;
        return Deleted.DONE;
    }

    /** The file as it goes to whoever may read it; empty if it isn't finished, or no longer there. */
    synchronized Optional<Reply> read(String id) {
        return Optional.ofNullable(files.get(id))
                .filter(file -> file.stage == Stage.FINISHED)
                .map(file -> new Reply(200, FileKinds.contentType(file.name), file.content, headers(file.name)));
    }

    /** It is for keeping, never for showing, whatever is in it. */
    private static Map<String, String> headers(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        return Map.of(
                "Content-Disposition",
                "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + Html.percent(name),
                "Content-Security-Policy",
                "default-src 'none'; sandbox");
    }

    private void makeRoom() {
        long bytes =
                files.values().stream().mapToLong(file -> file.content.length).sum();
        var oldest = files.values().iterator();
        while (oldest.hasNext() && (bytes > MOST_BYTES_IN_ALL || files.size() > MOST_FILES)) {
            bytes -= oldest.next().content.length;
            oldest.remove();
        }
    }
}
