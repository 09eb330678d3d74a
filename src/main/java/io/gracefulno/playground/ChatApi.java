package io.gracefulno.playground;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.postMessage}, {@code chat.postEphemeral}, {@code chat.update} and {@code chat.delete}. */
final class ChatApi {
    private static final int MOST_TEXT = 40_000;

    private final Team team;
    private final Conversation conversation;
    private final Board board;

    ChatApi(Team team, Conversation conversation, Board board) {
        this.team = team;
        this.conversation = conversation;
        this.board = board;
    }

    ObjectNode postMessage(JsonNode arguments) {
        return fault(arguments).orElseGet(() -> {
            Message message = conversation.post(Message.Origin.APP, text(arguments), arguments.path("blocks"));
            return posted(message);
        });
    }

    ObjectNode postEphemeral(JsonNode arguments) {
        if (!Json.text(arguments, "user").equals(team.person().id())) {
            return WebApi.refusal("user_not_in_channel");
        }
        return fault(arguments).orElseGet(() -> {
            Message message =
                    conversation.post(Message.Origin.APP_EPHEMERAL, text(arguments), arguments.path("blocks"));
            return WebApi.ok().put("message_ts", message.ts());
        });
    }

    ObjectNode update(JsonNode arguments) {
        String ts = Json.text(arguments, "ts");
        Optional<ObjectNode> fault = fault(arguments);
        if (fault.isPresent()) {
            return fault.get();
        }
        boolean changeable = board.message(ts)
                .filter(message -> message.origin() == Message.Origin.APP)
                .isPresent();
        return Optional.of(ts)
                .filter(known -> changeable)
                .flatMap(known -> conversation.change(known, text(arguments), arguments.path("blocks")))
                .map(message -> posted(message).put("text", message.text()))
                .orElseGet(() -> WebApi.refusal("message_not_found"));
    }

    ObjectNode delete(JsonNode arguments) {
        String ts = Json.text(arguments, "ts");
        boolean mine = board.message(ts)
                .filter(message -> message.origin() == Message.Origin.APP)
                .isPresent();
        if (!mine) {
            return WebApi.refusal("message_not_found");
        }
        board.removeMessage(ts);
        return WebApi.ok().put("channel", team.channelId()).put("ts", ts);
    }

    private Optional<ObjectNode> fault(JsonNode arguments) {
        String channel = Json.text(arguments, "channel");
        if (!channel.equals(team.channelId()) && !channel.equals(team.person().id())) {
            return Optional.of(WebApi.refusal("channel_not_found"));
        }
        JsonNode blocks = arguments.path("blocks");
        if (blocks.isEmpty() && text(arguments).isEmpty()) {
            return Optional.of(WebApi.refusal("no_text"));
        }
        if (text(arguments).length() > MOST_TEXT) {
            return Optional.of(WebApi.refusal("msg_too_long"));
        }
        List<String> faults = arguments.has("blocks") ? BlockKitRules.message(blocks) : List.of();
        return faults.isEmpty() ? Optional.empty() : Optional.of(WebApi.refusal("invalid_blocks", faults));
    }

    private ObjectNode posted(Message message) {
        ObjectNode answer = WebApi.ok().put("channel", team.channelId()).put("ts", message.ts());
        answer.set("message", MessageJson.of(message, team));
        return answer;
    }

    private static String text(JsonNode arguments) {
        return Json.text(arguments, "text");
    }
}
