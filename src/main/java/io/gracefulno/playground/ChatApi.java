package io.gracefulno.playground;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.postMessage}, {@code chat.postEphemeral}, {@code chat.update} and {@code chat.delete}. */
final class ChatApi {
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
            Message message = conversation.post(
                    channel(arguments), Message.Origin.APP, text(arguments), arguments.path("blocks"));
            return posted(message);
        });
    }

    ObjectNode postEphemeral(JsonNode arguments) {
        boolean isThere = addressee(arguments)
                .filter(person -> person.id().equals(Json.text(arguments, "user")))
                .isPresent();
        return fault(arguments)
                .or(() -> isThere ? Optional.empty() : Optional.of(WebApi.refusal("user_not_in_channel")))
                .orElseGet(() -> {
                    Message message = conversation.post(
                            channel(arguments),
                            Message.Origin.APP_EPHEMERAL,
                            text(arguments),
                            arguments.path("blocks"));
                    return WebApi.ok().put("message_ts", message.ts());
                });
    }

    ObjectNode update(JsonNode arguments) {
        String ts = Json.text(arguments, "ts");
        return fault(arguments)
                .or(() -> notMine(arguments, "cant_update_message"))
                .orElseGet(() -> conversation
                        .change(ts, text(arguments), arguments.path("blocks"))
                        .map(message -> posted(message).put("text", message.text()))
                        .orElseGet(() -> WebApi.refusal("message_not_found")));
    }

    ObjectNode delete(JsonNode arguments) {
        String ts = Json.text(arguments, "ts");
        return notMine(arguments, "cant_delete_message").orElseGet(() -> {
            board.removeMessage(ts);
            return WebApi.ok().put("channel", channel(arguments)).put("ts", ts);
        });
    }

    /** A message is changed and deleted by whoever wrote it, at the channel's own id; what only one sees is neither. */
    private Optional<ObjectNode> notMine(JsonNode arguments, String error) {
        String channel = Json.text(arguments, "channel");
        if (team.inChannel(channel).isEmpty()) {
            return Optional.of(WebApi.refusal("channel_not_found"));
        }
        return board.message(Json.text(arguments, "ts"))
                .filter(message -> message.channelId().equals(channel))
                .map(Message::origin)
                .map(origin -> switch (origin) {
                    case APP -> Optional.<ObjectNode>empty();
                    case APP_EPHEMERAL, RECRUITER -> Optional.of(WebApi.refusal("message_not_found"));
                    case PLAYGROUND -> Optional.of(WebApi.refusal(error));
                })
                .orElseGet(() -> Optional.of(WebApi.refusal("message_not_found")));
    }

    private Optional<ObjectNode> fault(JsonNode arguments) {
        if (addressee(arguments).isEmpty()) {
            return Optional.of(WebApi.refusal("channel_not_found"));
        }
        return Conversation.refused(arguments).map(ChatApi::refusal);
    }

    /** Who reads it: a conversation may be named by its own id or by that of the person in it. */
    private Optional<Person> addressee(JsonNode arguments) {
        String channel = Json.text(arguments, "channel");
        return team.inChannel(channel).or(() -> team.find(channel).filter(Person::isActive));
    }

    /** The conversation that is meant; what names none stays as it is. */
    String channel(JsonNode arguments) {
        return addressee(arguments).map(team::channelOf).orElseGet(() -> Json.text(arguments, "channel"));
    }

    /** These methods say what is wrong twice. */
    private static ObjectNode refusal(Refused refused) {
        ObjectNode refusal = WebApi.refusal(refused);
        if (!refused.messages().isEmpty()) {
            ArrayNode errors = refusal.putArray("errors");
            refused.messages().forEach(line -> errors.add(line.replaceFirst("^\\[ERROR\\] ", "")));
        }
        return refusal;
    }

    private ObjectNode posted(Message message) {
        ObjectNode answer = WebApi.ok().put("channel", message.channelId()).put("ts", message.ts());
        answer.set("message", MessageJson.of(message, team));
        return answer;
    }

    private static String text(JsonNode arguments) {
        return Json.text(arguments, "text");
    }
}
