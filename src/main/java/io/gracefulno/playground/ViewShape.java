package io.gracefulno.playground;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills a view or message that an app sent with what Slack adds to it: ids, hash, defaults. */
final class ViewShape {
    private final Team team;
    private final Ids ids;

    ViewShape(Team team, Ids ids) {
        this.team = team;
        this.ids = ids;
    }

    /** A view at the bottom of the stack. */
    ObjectNode root(JsonNode sent) {
        String id = ids.view();
        return view(sent, id, id).putNull("previous_view_id");
    }

    /** A view laid over another one. */
    ObjectNode over(OpenView below, JsonNode sent) {
        return view(sent, ids.view(), Json.text(below.json(), "root_view_id")).put("previous_view_id", below.id());
    }

    /** A new drawing in the place of an open view. */
    ObjectNode instead(OpenView old, JsonNode sent) {
        ObjectNode view = view(sent, old.id(), Json.text(old.json(), "root_view_id"));
        view.set("previous_view_id", old.json().path("previous_view_id"));
        if (Json.text(view, "external_id").isEmpty()) {
            view.set("external_id", old.json().path("external_id"));
        }
        return view;
    }

    /** The blocks as their own copy, each with a block_id and each interactive element with an action_id. */
    ArrayNode blocks(JsonNode sent) {
        ArrayNode blocks = Json.array();
        for (JsonNode block : sent) {
            ObjectNode copy = Json.objectOf(block);
            if (Json.text(copy, "block_id").isEmpty()) {
                copy.put("block_id", ids.block());
            }
            blocks.add(copy);
        }
        for (Field field : Field.allIn(blocks)) {
            if (field.actionId().isEmpty() && field.element() instanceof ObjectNode element) {
                element.put("action_id", ids.block());
            }
        }
        return blocks;
    }

    private ObjectNode view(JsonNode sent, String id, String rootId) {
        ObjectNode view = Json.object()
                .put("id", id)
                .put("team_id", team.id())
                .put("type", Json.text(sent, "type"))
                .put("private_metadata", Json.text(sent, "private_metadata"))
                .put("callback_id", Json.text(sent, "callback_id"))
                .put("external_id", Json.text(sent, "external_id"))
                .put("hash", ids.hash())
                .put("clear_on_close", Json.flag(sent, "clear_on_close"))
                .put("notify_on_close", Json.flag(sent, "notify_on_close"))
                .put("submit_disabled", Json.flag(sent, "submit_disabled"))
                .put("root_view_id", rootId)
                .put("app_id", team.appId())
                .put("app_installed_team_id", team.id())
                .put("bot_id", team.botId());
        view.set("blocks", blocks(sent.path("blocks")));
        for (String text : new String[] {"title", "submit", "close"}) {
            if (sent.path(text).isObject()) {
                view.set(text, sent.path(text));
            } else {
                view.putNull(text);
            }
        }
        return view;
    }
}
