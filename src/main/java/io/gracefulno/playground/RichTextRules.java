package io.gracefulno.playground;

import java.util.HashMap;
import java.util.Map;

/** What Slack refuses in rich text: sections, lists, quotes and preformatted runs, and what stands in them. */
final class RichTextRules {
    private static final int ANY = 3000;
    private static final Rule ID = Rule.string(1, 255);
    private static final Rule BORDER = Rule.integer(0, 1);

    private static final Rule TEXT_STYLE = style("bold", "italic", "strike", "code", "underline");
    private static final Rule MENTION_STYLE =
            style("bold", "italic", "strike", "highlight", "client_highlight", "unlink");

    private static final Map<String, Rule> LEAVES = leaves();

    private static final Rule SECTION = elements(Rule.byType(LEAVES));
    private static final Rule LIST = elements(Rule.byType(Map.of("rich_text_section", SECTION)))
            .must("style", Rule.oneOf("bullet", "ordered"))
            .may("indent", Rule.integer(0, 8))
            .may("offset", Rule.integer(0, Integer.MAX_VALUE))
            .may("border", BORDER);
    private static final Rule QUOTE = elements(Rule.byType(LEAVES)).may("border", BORDER);
    private static final Rule PREFORMATTED = elements(Rule.byType(Map.of("text", leaf("text"), "link", leaf("link"))))
            .may("border", BORDER);

    /** The whole block. */
    static final Rule BLOCK = ObjectRule.typed()
            .may("block_id", ID)
            .must(
                    "elements",
                    Rule.list(
                            1,
                            ANY,
                            Rule.byType(Map.of(
                                    "rich_text_section", SECTION,
                                    "rich_text_list", LIST,
                                    "rich_text_quote", QUOTE,
                                    "rich_text_preformatted", PREFORMATTED))));

    private RichTextRules() {}

    private static ObjectRule elements(Rule each) {
        return ObjectRule.typed().must("elements", Rule.list(0, ANY, each));
    }

    private static Rule leaf(String type) {
        return LEAVES.getOrDefault(type, ObjectRule.of());
    }

    private static Map<String, Rule> leaves() {
        Map<String, Rule> leaves = new HashMap<>();
        // A run has no limit of its own; the message's total holds it.
        leaves.put(
                "text",
                ObjectRule.typed()
                        .must("text", Rule.string(1, Integer.MAX_VALUE - 1))
                        .may("style", TEXT_STYLE));
        leaves.put(
                "link",
                ObjectRule.typed()
                        .must("url", Rule.string(1, 3000))
                        .may("text", Rule.string(1, 3000))
                        .may("unsafe", Rule.bool())
                        .may("style", TEXT_STYLE));
        leaves.put("emoji", ObjectRule.typed().must("name", ID).may("unicode", ID));
        leaves.put("user", mention("user_id"));
        leaves.put("usergroup", mention("usergroup_id"));
        leaves.put("channel", mention("channel_id"));
        leaves.put("team", mention("team_id"));
        leaves.put("broadcast", ObjectRule.typed().must("range", Rule.oneOf("here", "channel", "everyone")));
        leaves.put(
                "color", ObjectRule.typed().must("value", Rule.matching("#[0-9a-fA-F]{6}", "must be a valid color")));
        leaves.put(
                "date",
                ObjectRule.typed()
                        .must("timestamp", Rule.integer(0, 9_999_999_999L))
                        .must("format", Rule.string(1, 255))
                        .may("url", Rule.url(3000))
                        .may("fallback", Rule.string(1, 3000)));
        return Map.copyOf(leaves);
    }

    private static Rule mention(String id) {
        return ObjectRule.typed().must(id, ID).may("style", MENTION_STYLE);
    }

    private static Rule style(String... names) {
        ObjectRule style = ObjectRule.of();
        for (String name : names) {
            style.may(name, Rule.bool());
        }
        return style;
    }
}
