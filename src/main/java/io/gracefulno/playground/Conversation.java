package io.gracefulno.playground;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Puts messages into the conversations, whichever way they come: Web API, response address, a command's answer, or the
 * person's hand in the recruiter's name.
 */
final class Conversation {
    /** Slack cuts a text here; an app that comes so far is told, so that it doesn't find out by the cut. */
    static final int MOST_TEXT = 40_000;

    private final Team team;
    private final Board board;
    private final Ids ids;
    private final ViewShape shape;
    private final Notices notices;
    private final Clock clock;

    Conversation(Team team, Board board, Ids ids, ViewShape shape, Notices notices, Clock clock) {
        this.team = team;
        this.board = board;
        this.ids = ids;
        this.shape = shape;
        this.notices = notices;
        this.clock = clock;
    }

    /** Posts a message whose blocks were checked before. */
    Message post(String channelId, Message.Origin origin, String text, JsonNode blocks) {
        return post(channelId, origin, text, blocks, List.of());
    }

    /** Posts the app's files, with what it says of them. */
    void share(String channelId, String comment, JsonNode blocks, List<SharedFile> files) {
        post(channelId, Message.Origin.APP, comment, blocks, files);
    }

    /** Leaves a note in the place of a file, wherever it stands. */
    void withdraw(String fileId) {
        board.changeMessages(
                message -> message.files().stream().anyMatch(file -> file.id().equals(fileId)),
                message -> message.withoutFile(fileId));
    }

    private Message post(
            String channelId, Message.Origin origin, String text, JsonNode blocks, List<SharedFile> files) {
        Message message = new Message(
                ids.ts(), channelId, origin, text, shape.blocks(blocks), files, clock.instant(), false, "", 0);
        board.add(message);
        return message;
    }

    /** Changes a message; empty if there is none of the app's with this stamp. */
    Optional<Message> change(String ts, String text, JsonNode blocks) {
        ArrayNode shaped = shape.blocks(blocks);
        return board.changeMessage(ts, message -> message.withContent(text, shaped))
                ? board.message(ts)
                : Optional.empty();
    }

    /** @param typed what the recruiter wrote to that person, as it was typed */
    Message recruiterSays(Person person, String typed) {
        return post(
                team.recruiterChannelOf(person), Message.Origin.RECRUITER, Written.of(typed), Json.array(), List.of());
    }

    void playgroundSays(Person person, String text) {
        post(team.channelOf(person), Message.Origin.PLAYGROUND, text, Json.array());
    }

    /** The body of a 200 to a slash command: nothing, a message as JSON, or its text. */
    void answerToCommand(Person person, String body) {
        if (!body.isBlank()) {
            JsonNode message = Json.parse(body)
                    .filter(JsonNode::isObject)
                    .orElseGet(() -> Json.object().put("text", body.strip()));
            if (!message.isEmpty()) {
                var _ = respond(message, "the answer to the command", team.channelOf(person), "");
            }
        }
    }

    /** Why Slack would not take this as a message; empty if it would. */
    static Optional<Refused> refused(JsonNode message) {
        JsonNode blocks = message.path("blocks");
        String text = Json.text(message, "text");
        if (text.length() > MOST_TEXT) {
            return Optional.of(Refused.of("msg_too_long"));
        }
        if (text.isEmpty() && blocks.isEmpty() && !blocks.isString()) {
            return Optional.of(Refused.of("no_text"));
        }
        return BlockKitRules.refusedMessage(blocks);
    }

    /**
     * A message in the shape of a response address: only visible to the person unless {@code in_channel}; it may replace
     * or delete the message it comes from, if the app wrote that.
     *
     * @param channelId the conversation the address leads to
     * @param originTs the message the address comes from; empty for a command
     * @return why Slack would not take it, which the page says too; empty if it would
     */
    Optional<Refused> respond(JsonNode message, String where, String channelId, String originTs) {
        Optional<Message> origin = board.message(originTs);
        boolean isOurs = origin.map(Message::origin)
                .filter(who -> who != Message.Origin.RECRUITER)
                .isPresent();
        if (Json.flag(message, "delete_original")) {
            if (isOurs) {
                board.removeMessage(originTs);
            }
            return Optional.empty();
        }
        Optional<Refused> refused = refused(message);
        if (refused.isPresent()) {
            notices.add(where, refused.get());
            return refused;
        }
        String text = Json.text(message, "text");
        if (isOurs
                && Json.flag(message, "replace_original")
                && change(originTs, text, message.path("blocks")).isPresent()) {
            return Optional.empty();
        }
        boolean toAll = Json.text(message, "response_type").equals("in_channel");
        post(
                channelId,
                toAll ? Message.Origin.APP : Message.Origin.APP_EPHEMERAL,
                text,
                message.path("blocks"),
                List.of());
        return Optional.empty();
    }
}
