package io.gracefulno.playground;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A message as Slack shows it to apps. */
final class MessageJson {
    private MessageJson() {}

    static ObjectNode of(Message message, Team team) {
        return message.origin() == Message.Origin.RECRUITER ? written(message, team) : posted(message, team);
    }

    private static ObjectNode written(Message message, Team team) {
        return Json.object()
                .put("user", team.recruiter().id())
                .put("type", "message")
                .put("ts", message.ts())
                .put("text", message.text())
                .put("team", team.id());
    }

    private static ObjectNode posted(Message message, Team team) {
        ObjectNode json = Json.object()
                .put("user", team.botUserId())
                .put("type", "message")
                .put("ts", message.ts())
                .put("bot_id", team.botId())
                .put("app_id", team.appId())
                .put("text", message.text())
                .put("team", team.id());
        json.set("blocks", message.blocks());
        if (!message.files().isEmpty()) {
            ArrayNode files = json.putArray("files");
            message.files().forEach(file -> files.add(FileJson.of(file)));
        }
        return json;
    }
}
