package io.gracefulno.playground;

import static io.gracefulno.playground.CompositionRules.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What Slack refuses in a whole view or message. What it refuses in the parts is in {@link BlockRules}, {@link
 * ElementRules}, {@link MenuRules}, {@link RichTextRules} and {@link CompositionRules}.
 */
final class BlockKitRules {
    /** Slack says "250kb"; the smaller reading is the safe one. */
    private static final int MOST_VIEW_BYTES = 250_000;

    /** Nowhere in Slack's documents, but seen: a message of legal blocks fails when their texts add up to more. */
    private static final int MOST_MESSAGE_TEXT = 13_200;

    private static final int MOST_MARKDOWN = 12_000;

    private static final Map<String, Rule> VIEWS = Map.of(
            "modal",
            view(Surface.MODAL)
                    .must("title", plain(24))
                    .may("submit", plain(24))
                    .may("close", plain(24))
                    .may("clear_on_close", Rule.bool())
                    .may("notify_on_close", Rule.bool())
                    .also(BlockKitRules::submitForInput),
            "home",
            view(Surface.HOME));

    private static final Rule MESSAGE = blocks(0, Surface.MESSAGE).and(BlockKitRules::markdownInTotal);

    private BlockKitRules() {}

    /** Why Slack would not take this view here; empty if it would. */
    static Optional<Refused> refusedView(JsonNode view, Surface surface) {
        if (view.isMissingNode()) {
            return Optional.of(new Refused("invalid_arguments", List.of("[ERROR] missing required field: view")));
        }
        if (view.toString().getBytes(StandardCharsets.UTF_8).length > MOST_VIEW_BYTES) {
            return Optional.of(Refused.of("view_too_large"));
        }
        List<String> faults = view(view);
        String type = surface == Surface.HOME ? "home" : "modal";
        if (faults.isEmpty() && !Json.text(view, "type").equals(type)) {
            Faults wrongType = new Faults();
            wrongType.add("/view/type", "must be a valid enum value");
            faults = wrongType.lines();
        }
        return faults.isEmpty() ? Optional.empty() : Optional.of(new Refused("invalid_arguments", faults));
    }

    /** Why Slack would not take these blocks as a message; empty if it would, or if there are none. */
    static Optional<Refused> refusedMessage(JsonNode blocks) {
        if (blocks.isMissingNode()) {
            return Optional.empty();
        }
        if (!blocks.isArray()) {
            return Optional.of(Refused.of("invalid_blocks_format"));
        }
        List<String> faults = message(blocks);
        if (!faults.isEmpty()) {
            return Optional.of(new Refused("invalid_blocks", faults));
        }
        return texts(blocks).mapToInt(String::length).sum() > MOST_MESSAGE_TEXT
                ? Optional.of(Refused.of("msg_blocks_too_long"))
                : Optional.empty();
    }

    /** The faults of a view, each with the place it is at; empty if there are none. */
    static List<String> view(JsonNode view) {
        Faults faults = new Faults();
        Rule.byType(VIEWS).check(view, "/view", faults);
        return faults.lines();
    }

    /** The faults of a message's blocks; empty if there are none. */
    static List<String> message(JsonNode blocks) {
        Faults faults = new Faults();
        MESSAGE.check(blocks, "/blocks", faults);
        return faults.lines();
    }

    private static ObjectRule view(Surface surface) {
        return ObjectRule.typed()
                .must("blocks", blocks(1, surface))
                .may("private_metadata", Rule.string(0, 3000))
                .may("callback_id", Rule.string(0, 255))
                .may("external_id", Rule.string(0, 255));
    }

    private static Rule blocks(int least, Surface surface) {
        return Rule.list(least, surface.mostBlocks(), BlockRules.on(surface))
                .and(Rule.unique("block_id"))
                .and(BlockKitRules::oneFocus);
    }

    /** Slack points at the first input block, by a name that isn't in it. */
    private static void submitForInput(JsonNode view, String pointer, Faults faults) {
        int at = 0;
        for (JsonNode block : view.path("blocks")) {
            if (Json.text(block, "type").equals("input") && !view.has("submit")) {
                faults.add(
                        pointer + "/blocks/" + at + "/input", "must define `submit` to use an `input` block in modals");
                return;
            }
            at++;
        }
    }

    private static void oneFocus(JsonNode blocks, String pointer, Faults faults) {
        long focused = Field.allIn(blocks).stream()
                .filter(field -> Json.flag(field.element(), "focus_on_load"))
                .count();
        if (focused > 1) {
            faults.add(pointer, "only one element may have `focus_on_load`");
        }
    }

    private static void markdownInTotal(JsonNode blocks, String pointer, Faults faults) {
        List<Integer> lengths = blocks.valueStream()
                .filter(block -> Json.text(block, "type").equals("markdown"))
                .map(block -> Json.text(block, "text").length())
                .toList();
        if (lengths.size() > 1 && lengths.stream().mapToInt(Integer::intValue).sum() > MOST_MARKDOWN) {
            faults.add(pointer, "markdown blocks must be less than " + (MOST_MARKDOWN + 1) + " characters in total");
        }
    }

    /** Every text a person reads, however deep it stands. */
    private static Stream<String> texts(JsonNode node) {
        Stream<String> own = node.path("text").isString() ? Stream.of(Json.text(node, "text")) : Stream.empty();
        return Stream.concat(own, node.valueStream().flatMap(BlockKitRules::texts));
    }
}
