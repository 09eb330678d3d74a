package io.gracefulno.playground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Draws blocks, one template each. What it doesn't know becomes a visible note. */
final class BlockDrawing {
    /** Elements that are several controls under one heading. */
    private static final Set<String> GROUPS =
            Set.of("radio_buttons", "checkboxes", "multi_static_select", "multi_users_select", "datetimepicker");

    private final Drawings drawings;
    private final Mrkdwn mrkdwn;
    private final RichTextDrawing richText;
    private final ElementDrawing elements;

    BlockDrawing(Drawings drawings, Mrkdwn mrkdwn, ElementDrawing elements) {
        this.drawings = drawings;
        this.mrkdwn = mrkdwn;
        this.richText = new RichTextDrawing(mrkdwn);
        this.elements = elements;
    }

    String draw(Iterable<JsonNode> blocks, Frame frame) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (JsonNode block : blocks) {
            String id = frame.idPrefix() + "-" + at++;
            html.append(drawings.fill(
                    "block",
                    Map.of(
                            "type", Json.text(block, "type"),
                            "blockId", Json.text(block, "block_id"),
                            "content", content(block, frame, id))));
        }
        return html.toString();
    }

    private String content(JsonNode block, Frame frame, String id) {
        return switch (Json.text(block, "type")) {
            case "header" -> drawings.fill("header", Map.of("text", Json.text(block.path("text"), "text")));
            case "divider" -> "<hr>";
            case "section" -> section(block, frame, id);
            case "context" -> context(block);
            case "actions" -> actions(block, frame, id);
            case "input" -> input(block, frame, id);
            case "image" -> drawings.fill("image", Map.of("alt", Json.text(block, "alt_text")));
            case "rich_text" -> richText.draw(block);
            default -> Drawings.unknown(Json.text(block, "type"));
        };
    }

    private String section(JsonNode block, Frame frame, String id) {
        Map<String, Object> values = new HashMap<>();
        values.put("text", block.has("text") ? mrkdwn.textObject(block.path("text")) : "");
        List<String> fields = new ArrayList<>();
        block.path("fields").forEach(field -> fields.add(mrkdwn.textObject(field)));
        values.put("hasFields", !fields.isEmpty());
        values.put("fields", fields);
        values.put("hasAccessory", block.has("accessory"));
        if (block.has("accessory")) {
            values.put("accessory", elements.draw(new Field(block, block.path("accessory")), frame, id));
        }
        return drawings.fill("section", values);
    }

    private String context(JsonNode block) {
        List<String> parts = new ArrayList<>();
        for (JsonNode element : block.path("elements")) {
            parts.add(
                    Json.text(element, "type").equals("image")
                            ? drawings.fill("image", Map.of("alt", Json.text(element, "alt_text")))
                            : mrkdwn.textObject(element));
        }
        return drawings.fill("context", Map.of("parts", parts));
    }

    private String actions(JsonNode block, Frame frame, String id) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        for (JsonNode element : block.path("elements")) {
            html.append(elements.draw(new Field(block, element), frame, id + "-" + at++));
        }
        return drawings.fill("actions", Map.of("elements", html.toString()));
    }

    private String input(JsonNode block, Frame frame, String id) {
        Field field = new Field(block, block.path("element"));
        String hint = Json.text(block.path("hint"), "text");
        String error = frame.errors().getOrDefault(field.blockId(), "");
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("label", Json.text(block.path("label"), "text"));
        values.put("optional", Json.flag(block, "optional"));
        values.put("group", GROUPS.contains(field.type()));
        values.put("hasHint", !hint.isEmpty());
        values.put("hint", hint);
        values.put("hasError", !error.isEmpty());
        values.put("error", error);
        values.put("describedBy", describedBy(id, hint, error));
        values.put("control", elements.draw(field, frame, id));
        return drawings.fill("input", values);
    }

    /** The ids of what explains a field: its error first, since that is what the person must hear. */
    static String describedBy(String id, String hint, String error) {
        return ((error.isEmpty() ? "" : id + "-error ") + (hint.isEmpty() ? "" : id + "-hint")).strip();
    }
}
