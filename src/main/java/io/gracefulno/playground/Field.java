package io.gracefulno.playground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * An interactive element and the block it stands in.
 *
 * @param block the whole block
 * @param element the element in it
 */
record Field(JsonNode block, JsonNode element) {
    /** What tells one field from another, and what keeps its value when a view is drawn anew. */
    record Key(String blockId, String actionId) {}

    /** Every interactive element of {@code blocks}, in reading order. */
    static List<Field> allIn(JsonNode blocks) {
        List<Field> found = new ArrayList<>();
        for (JsonNode block : blocks) {
            switch (Json.text(block, "type")) {
                case "input" -> found.add(new Field(block, block.path("element")));
                case "actions" -> block.path("elements").forEach(element -> found.add(new Field(block, element)));
                case "section" -> {
                    if (block.has("accessory")) {
                        found.add(new Field(block, block.path("accessory")));
                    }
                }
                default -> {}
            }
        }
        return List.copyOf(found);
    }

    /** The field with these ids; an empty block id means whichever block comes first. */
    static Optional<Field> find(JsonNode blocks, String blockId, String actionId) {
        return allIn(blocks).stream()
                .filter(field -> field.actionId().equals(actionId))
                .filter(field -> blockId.isEmpty() || field.blockId().equals(blockId))
                .findFirst();
    }

    Key key() {
        return new Key(blockId(), actionId());
    }

    String blockId() {
        return Json.text(block, "block_id");
    }

    String actionId() {
        return Json.text(element, "action_id");
    }

    String type() {
        return Json.text(element, "type");
    }

    boolean isInput() {
        return Json.text(block, "type").equals("input");
    }

    /** Whether a change or press is told to the app at once. */
    boolean dispatches() {
        return !isInput() || Json.flag(block, "dispatch_action");
    }
}
