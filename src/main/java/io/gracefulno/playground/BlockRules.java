package io.gracefulno.playground;

import static io.gracefulno.playground.CompositionRules.plain;
import static io.gracefulno.playground.CompositionRules.text;

import java.util.HashMap;
import java.util.Map;

/** What Slack refuses in a block, and which block may stand where. */
final class BlockRules {
    private BlockRules() {}

    /** One block of the types that may stand on this surface. */
    static Rule on(Surface surface) {
        Map<String, Rule> blocks = everywhere(surface);
        switch (surface) {
            case MESSAGE -> blocks.putAll(inMessages());
            case MODAL -> blocks.put("alert", block().must("text", text(200)).may("level", Rule.string(1, 255)));
            case HOME -> blocks.put("carousel", carousel());
        }
        return Rule.byType(Map.copyOf(blocks));
    }

    private static ObjectRule block() {
        return ObjectRule.typed().may("block_id", CompositionRules.ID);
    }

    private static Map<String, Rule> everywhere(Surface surface) {
        Map<String, Rule> blocks = new HashMap<>();
        blocks.put("divider", block());
        blocks.put("header", block().must("text", plain(150)));
        blocks.put(
                "section",
                block().may("text", text(3000))
                        .may("fields", Rule.list(1, 10, text(2000)))
                        .may("accessory", ElementRules.in(ElementRules.Place.SECTION, surface))
                        .may("expand", Rule.bool())
                        .also((section, pointer, faults) -> {
                            if (!section.has("text") && !section.has("fields")) {
                                faults.add(pointer, "must define either `text` or `fields`");
                            }
                        }));
        blocks.put("context", block().must("elements", Rule.list(1, 10, (element, pointer, faults) -> {
            boolean image = Json.text(element, "type").equals("image");
            (image ? ElementRules.IMAGE : text(3000)).check(element, pointer, faults);
        })));
        blocks.put(
                "actions",
                block().must(
                                "elements",
                                Rule.list(1, 25, ElementRules.in(ElementRules.Place.ACTIONS, surface))
                                        .and(Rule.unique("action_id"))));
        blocks.put(
                "input",
                block().must("label", plain(2000))
                        .must("element", ElementRules.in(ElementRules.Place.INPUT, surface))
                        .may("hint", plain(2000))
                        .may("optional", Rule.bool())
                        .may("dispatch_action", Rule.bool()));
        blocks.put(
                "image",
                block().must("alt_text", Rule.string(1, 2000))
                        .may("image_url", Rule.url(3000))
                        .may("slack_file", CompositionRules.SLACK_FILE)
                        .may("title", plain(2000))
                        .also(Rule.either("image_url", "slack_file")));
        blocks.put("rich_text", RichTextRules.BLOCK);
        blocks.put("video", video());
        blocks.put("card", card());
        return blocks;
    }

    private static Map<String, Rule> inMessages() {
        return Map.of(
                "markdown", block().must("text", Rule.string(1, 12_000)),
                "file", block().must("external_id", Rule.string(1, 255)).must("source", Rule.oneOf("remote")),
                "table", table(),
                "carousel", carousel(),
                "context_actions",
                        block().must(
                                        "elements",
                                        Rule.list(
                                                        1,
                                                        5,
                                                        Rule.byType(Map.of(
                                                                "feedback_buttons", feedbackButtons(),
                                                                "icon_button", iconButton())))
                                                .and(Rule.unique("action_id"))));
    }

    private static Rule video() {
        return block().must("title", plain(200))
                .must("alt_text", Rule.string(1, 200))
                .must("video_url", Rule.url(3000))
                .must("thumbnail_url", Rule.url(3000))
                .may("title_url", Rule.url(3000))
                .may("description", plain(200))
                .may("author_name", Rule.string(1, 50))
                .may("provider_name", Rule.string(1, 50))
                .may("provider_icon_url", Rule.url(3000));
    }

    private static ObjectRule card() {
        return block().may("hero_image", ElementRules.IMAGE)
                .may("icon", ElementRules.IMAGE)
                .may("slack_icon", ObjectRule.typed().must("name", Rule.string(1, 255)))
                .may("title", text(150))
                .may("subtitle", text(150))
                .may("body", text(200))
                .may("subtext", text(200))
                .may(
                        "actions",
                        Rule.list(1, 3, Rule.byType(Map.of("button", ElementRules.BUTTON)))
                                .and(Rule.unique("action_id")));
    }

    private static Rule carousel() {
        return block().must("elements", Rule.list(1, 10, Rule.byType(Map.of("card", card()))));
    }

    private static Rule table() {
        Rule cell = Rule.byType(Map.of(
                "raw_text", ObjectRule.typed().must("text", Rule.string(1, 3000)), "rich_text", RichTextRules.BLOCK));
        Rule column = ObjectRule.of()
                .may("align", Rule.oneOf("left", "center", "right"))
                .may("is_wrapped", Rule.bool());
        return block().must("rows", Rule.list(1, 100, Rule.list(1, 20, cell)))
                .may("column_settings", Rule.list(0, 20, column));
    }

    private static Rule feedbackButtons() {
        Rule button = ObjectRule.of()
                .must("text", plain(75))
                .must("value", Rule.string(1, 2000))
                .may("accessibility_label", Rule.string(1, 75));
        return ObjectRule.typed()
                .may("action_id", CompositionRules.ID)
                .must("positive_button", button)
                .must("negative_button", button);
    }

    private static Rule iconButton() {
        return ObjectRule.typed()
                .may("action_id", CompositionRules.ID)
                .must("icon", Rule.oneOf("trash"))
                .must("text", plain(75))
                .may("value", Rule.string(0, 2000))
                .may("confirm", CompositionRules.CONFIRM)
                .may("accessibility_label", Rule.string(1, 75))
                .may("visible_to_user_ids", Rule.list(1, 10, CompositionRules.ID));
    }
}
