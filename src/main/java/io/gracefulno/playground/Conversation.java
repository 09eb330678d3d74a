package io.gracefulno.playground;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Puts messages into the conversation, whichever way they come: Web API, response address, a command's answer. */
final class Conversation {
    private final Board board;
    private final Ids ids;
    private final ViewShape shape;
    private final Notices notices;
    private final Clock clock;

    Conversation(Board board, Ids ids, ViewShape shape, Notices notices, Clock clock) {
        this.board = board;
        this.ids = ids;
        this.shape = shape;
        this.notices = notices;
        this.clock = clock;
    }

    /** Posts a message whose blocks were checked before. */
    Message post(Message.Origin origin, String text, JsonNode blocks) {
        Message message = new Message(ids.ts(), origin, text, shape.blocks(blocks), clock.instant(), false, "", 0);
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

    void playgroundSays(String text) {
        post(Message.Origin.PLAYGROUND, text, Json.array());
    }

    /** The body of a 200 to a slash command: nothing, a message as JSON, or its text. */
    void answerToCommand(String body) {
        if (!body.isBlank()) {
            JsonNode message = Json.parse(body)
                    .filter(JsonNode::isObject)
                    .orElseGet(() -> Json.object().put("text", body.strip()));
            if (!message.isEmpty()) {
                respond(message, "the answer to the command", "");
            }
        }
    }

    /**
     * A message in the shape of a response address: only visible to the person unless {@code in_channel}; it may replace
     * or delete the message it comes from.
     *
     * @return whether it was a message Slack takes
     */
    boolean respond(JsonNode message, String where, String originTs) {
        List<String> faults = message.has("blocks") ? BlockKitRules.message(message.path("blocks")) : List.of();
        if (!faults.isEmpty()) {
            notices.add(where, "invalid_blocks", faults);
            return false;
        }
        if (Json.flag(message, "delete_original")) {
            board.removeMessage(originTs);
            return true;
        }
        String text = Json.text(message, "text");
        if (text.isEmpty() && message.path("blocks").isEmpty()) {
            notices.add(where, "no_text", List.of("A message needs `text` or `blocks`."));
            return false;
        }
        if (Json.flag(message, "replace_original")
                && change(originTs, text, message.path("blocks")).isPresent()) {
            return true;
        }
        boolean toAll = Json.text(message, "response_type").equals("in_channel");
        post(toAll ? Message.Origin.APP : Message.Origin.APP_EPHEMERAL, text, message.path("blocks"));
        return true;
    }
}
