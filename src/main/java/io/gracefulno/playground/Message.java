package io.gracefulno.playground;

import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/**
 * A line of a conversation.
 *
 * @param ts Slack's stamp, the message's id in its channel
 * @param channelId the conversation it stands in
 * @param origin who wrote it and who can see it
 * @param text the plain text, which stands for the blocks in notifications and screen readers
 * @param blocks Block Kit, empty when there is text only; not to be changed
 * @param files what is attached
 * @param at when it was posted
 * @param edited whether it was changed since
 * @param trouble a sentence about a press that failed; empty if none did
 * @param revision grows with every change
 */
public record Message(
        String ts,
        String channelId,
        Origin origin,
        String text,
        ArrayNode blocks,
        List<SharedFile> files,
        Instant at,
        boolean edited,
        String trouble,
        long revision) {
    /** Keeps its own copy of the files. */
    public Message {
        files = List.copyOf(files);
    }

    /** Who wrote a message. */
    public enum Origin {
        /** The app, in the conversation for good. */
        APP,
        /** The app, "Only visible to you". */
        APP_EPHEMERAL,
        /** The playground itself, in the place of Slack's own notes. */
        PLAYGROUND,
        /** The recruiter, in the conversation with the person. */
        RECRUITER
    }

    /** Whether it has a menu: what only one person sees has none. */
    boolean hasMenu() {
        return origin == Origin.APP || origin == Origin.RECRUITER;
    }

    Message withContent(String newText, ArrayNode newBlocks) {
        return new Message(ts, channelId, origin, newText, newBlocks, files, at, true, "", revision);
    }

    /** The same, with a note in the place of a file that was deleted. */
    Message withoutFile(String fileId) {
        List<SharedFile> left = files.stream()
                .map(file -> file.id().equals(fileId) ? file.deleted() : file)
                .toList();
        return new Message(ts, channelId, origin, text, blocks, left, at, edited, trouble, revision);
    }

    Message withTrouble(String newTrouble) {
        return new Message(ts, channelId, origin, text, blocks, files, at, edited, newTrouble, revision);
    }

    Message withRevision(long newRevision) {
        return new Message(ts, channelId, origin, text, blocks, files, at, edited, trouble, newRevision);
    }
}
