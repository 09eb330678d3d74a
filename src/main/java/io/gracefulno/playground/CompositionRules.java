package io.gracefulno.playground;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What blocks and elements are put together from: texts, options, confirmations. */
final class CompositionRules {
    static final Rule ID = Rule.string(1, 255);

    static final Rule CONFIRM = ObjectRule.of()
            .must("title", plain(100))
            .must("text", text(300))
            .must("confirm", plain(30))
            .must("deny", plain(30))
            .may("style", Rule.oneOf("primary", "danger"));

    static final Rule DISPATCH = ObjectRule.of()
            .must("trigger_actions_on", Rule.list(1, 2, Rule.oneOf("on_enter_pressed", "on_character_entered")));

    static final Rule CONVERSATIONS = ObjectRule.of()
            .may("include", Rule.list(1, 4, Rule.oneOf("im", "mpim", "private", "public")))
            .may("exclude_external_shared_channels", Rule.bool())
            .may("exclude_bot_users", Rule.bool());

    static final Rule SLACK_FILE = ObjectRule.of()
            .may("id", Rule.string(1, 255))
            .may("url", Rule.url(3000))
            .also(Rule.either("id", "url"));

    static final Rule WORKFLOW = ObjectRule.of()
            .must(
                    "trigger",
                    ObjectRule.of()
                            .must("url", Rule.url(3000))
                            .may(
                                    "customizable_input_parameters",
                                    Rule.list(
                                            0,
                                            100,
                                            ObjectRule.of()
                                                    .must("name", Rule.string(1, 255))
                                                    .must("value", Rule.string(0, 3000)))));

    private CompositionRules() {}

    static Rule plain(int most) {
        return Rule.byType(Map.of("plain_text", plainObject(most)));
    }

    /** Plain or mrkdwn. */
    static Rule text(int most) {
        return Rule.byType(Map.of("plain_text", plainObject(most), "mrkdwn", mrkdwnObject(most)));
    }

    private static Rule plainObject(int most) {
        return ObjectRule.typed().must("text", Rule.string(1, most)).may("emoji", Rule.bool());
    }

    private static Rule mrkdwnObject(int most) {
        return ObjectRule.typed().must("text", Rule.string(1, most)).may("verbatim", Rule.bool());
    }

    /** Options in a menu, whose texts are plain. */
    static Rule options(int most) {
        return options(most, plain(75));
    }

    /** Options in radio buttons and checkboxes. */
    static Rule boxes() {
        return options(10, text(75));
    }

    private static Rule options(int most, Rule text) {
        return Rule.list(1, most, option(text)).and(Rule.unique("value"));
    }

    /** The choices of an overflow menu, which alone may lead to an address. */
    static Rule overflowOptions() {
        return Rule.list(1, 5, option(plain(75)).may("url", Rule.url(3000))).and(Rule.unique("value"));
    }

    static ObjectRule option(Rule text) {
        return ObjectRule.of()
                .must("text", text)
                .must("value", Rule.string(1, 150))
                .may("description", text);
    }

    static Rule optionGroups() {
        return Rule.list(1, 100, ObjectRule.of().must("label", plain(75)).must("options", options(100)));
    }

    /** What an app answers when it is asked for options: as many as a menu holds, or none. */
    static final Rule SUGGESTIONS = ObjectRule.of()
            .may("options", Rule.list(0, 100, option(plain(75))).and(Rule.unique("value")))
            .may(
                    "option_groups",
                    Rule.list(0, 100, ObjectRule.of().must("label", plain(75)).must("options", options(100))))
            .also(Rule.either("options", "option_groups"));

    /** The options chosen at first must be among those offered, to the letter; none chosen is said by leaving it out. */
    static void initialIsOffered(JsonNode element, String pointer, Faults faults) {
        List<JsonNode> offered = FieldValue.options(element);
        if (element.has("initial_option") && !offered.contains(element.path("initial_option"))) {
            faults.add(pointer + "/initial_option", "must be one of the provided options");
        }
        JsonNode several = element.path("initial_options");
        if (several.isArray()
                && (several.isEmpty() || several.valueStream().anyMatch(option -> !offered.contains(option)))) {
            faults.add(pointer + "/initial_options", "must be one of the provided options");
        }
    }
}
