package io.gracefulno.playground;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What Slack refuses in a view or message. Lengths are counted in UTF-16 units. Stricter rules belong here and in
 * {@link ElementRules}.
 */
final class BlockKitRules {
    private static final Set<String> ANY_TEXT = Set.of("plain_text", "mrkdwn");
    private static final Set<String> SURFACES = Set.of("modal", "home");

    private final Faults faults = new Faults();
    private final ElementRules elements = new ElementRules(faults);

    private BlockKitRules() {}

    /** The faults of a view, each with the place it is at; empty if there are none. */
    static List<String> view(JsonNode view) {
        BlockKitRules rules = new BlockKitRules();
        rules.checkView(view);
        return rules.faults.lines();
    }

    /** The faults of a message's blocks; empty if there are none. */
    static List<String> message(JsonNode blocks) {
        BlockKitRules rules = new BlockKitRules();
        rules.checkBlocks(blocks, "/blocks", 50);
        return rules.faults.lines();
    }

    private void checkView(JsonNode view) {
        if (!view.isObject()) {
            faults.add("/view", "must be a valid view object");
            return;
        }
        String type = Json.text(view, "type");
        if (!SURFACES.contains(type)) {
            faults.add("/view/type", "must be a valid view type, not `" + type + "`");
        }
        if (type.equals("modal")) {
            faults.requiredPlainText(view, "/view", "title", 24);
            faults.plainText(view, "/view", "submit", 24);
            faults.plainText(view, "/view", "close", 24);
        }
        faults.string(view, "/view", "private_metadata", 3000);
        faults.string(view, "/view", "callback_id", 255);
        faults.string(view, "/view", "external_id", 255);
        faults.list(view, "/view", "blocks", 1, 100);
        if (view.has("blocks")) {
            checkBlocks(view.path("blocks"), "/view/blocks", 100);
        }
        if (type.equals("modal") && !view.path("submit").isObject() && hasInput(view.path("blocks"))) {
            faults.add("/view/submit", "`submit` is required when an `input` block is within the `blocks` array");
        }
    }

    private static boolean hasInput(JsonNode blocks) {
        return blocks.values().stream()
                .anyMatch(block -> Json.text(block, "type").equals("input"));
    }

    private void checkBlocks(JsonNode blocks, String pointer, int most) {
        if (!blocks.isArray()) {
            faults.add(pointer, "must be an array of blocks");
            return;
        }
        if (blocks.size() > most) {
            faults.add(pointer, "no more than " + most + " items allowed [blocks]");
        }
        faults.unique(blocks, pointer, "block_id");
        int at = 0;
        for (JsonNode block : blocks) {
            checkBlock(block, pointer + "/" + at++);
        }
    }

    private void checkBlock(JsonNode block, String pointer) {
        faults.string(block, pointer, "block_id", 255);
        switch (Json.text(block, "type")) {
            case "header" -> faults.requiredPlainText(block, pointer, "text", 150);
            case "divider" -> {}
            case "section" -> checkSection(block, pointer);
            case "context" -> checkContext(block, pointer);
            case "actions" -> {
                faults.list(block, pointer, "elements", 1, 25);
                faults.unique(block.path("elements"), pointer + "/elements", "action_id");
                elements.checkAll(block.path("elements"), pointer + "/elements", ElementRules.IN_ACTIONS);
            }
            case "input" -> checkInput(block, pointer);
            case "image" -> {
                faults.requiredString(block, pointer, "alt_text", 2000);
                faults.string(block, pointer, "image_url", 3000);
                if (!block.has("image_url") && !block.has("slack_file")) {
                    faults.add(pointer, "missing required field: image_url or slack_file");
                }
            }
            case "rich_text" -> faults.list(block, pointer, "elements", 1, 100);
            case "" -> faults.add(pointer, "missing required field: type");
            default -> faults.add(pointer + "/type", "unsupported type: " + Json.text(block, "type"));
        }
    }

    private void checkSection(JsonNode block, String pointer) {
        if (!block.has("text") && !block.has("fields")) {
            faults.add(pointer, "missing required field: text or fields");
        }
        if (block.has("text")) {
            faults.text(block.path("text"), pointer + "/text", 3000, ANY_TEXT);
        }
        faults.list(block, pointer, "fields", 0, 10);
        int at = 0;
        for (JsonNode field : block.path("fields")) {
            faults.text(field, pointer + "/fields/" + at++, 2000, ANY_TEXT);
        }
        if (block.has("accessory")) {
            elements.check(block.path("accessory"), pointer + "/accessory", ElementRules.IN_SECTION);
        }
    }

    private void checkContext(JsonNode block, String pointer) {
        faults.list(block, pointer, "elements", 1, 10);
        int at = 0;
        for (JsonNode element : block.path("elements")) {
            String place = pointer + "/elements/" + at++;
            if (Json.text(element, "type").equals("image")) {
                elements.check(element, place, Set.of("image"));
            } else {
                faults.text(element, place, 3000, ANY_TEXT);
            }
        }
    }

    private void checkInput(JsonNode block, String pointer) {
        faults.requiredPlainText(block, pointer, "label", 2000);
        faults.plainText(block, pointer, "hint", 2000);
        if (block.path("element").isObject()) {
            elements.check(block.path("element"), pointer + "/element", ElementRules.IN_INPUT);
        } else {
            faults.add(pointer, "missing required field: element");
        }
    }
}
