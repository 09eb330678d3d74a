package io.gracefulno.playground;

import static io.gracefulno.playground.CompositionRules.CONFIRM;
import static io.gracefulno.playground.CompositionRules.DISPATCH;
import static io.gracefulno.playground.CompositionRules.ID;
import static io.gracefulno.playground.CompositionRules.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What Slack refuses in an element: its type where it stands, its texts, its options, its first value. */
final class ElementRules {
    /** The part of a block an element stands in. */
    enum Place {
        SECTION,
        ACTIONS,
        INPUT
    }

    private static final Set<String> MENUS =
            Set.of("static_select", "external_select", "users_select", "conversations_select", "channels_select");
    private static final Set<String> MULTI_MENUS =
            MENUS.stream().map(menu -> "multi_" + menu).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> BOXES = Set.of("radio_buttons", "checkboxes");
    private static final Set<String> PRESSED = Set.of("button", "overflow", "workflow_button");
    private static final Set<String> DAYS = Set.of("datepicker", "timepicker");
    private static final Set<String> TYPED = Set.of(
            "plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input", "file_input");

    /** Slack's documents let multi-selects into actions; its checker was long seen to refuse them, so they stay out. */
    private static final Map<Place, List<Set<String>>> PLACES = Map.of(
            Place.SECTION, List.of(MENUS, MULTI_MENUS, BOXES, PRESSED, DAYS, Set.of("image")),
            Place.ACTIONS, List.of(MENUS, BOXES, PRESSED, DAYS, Set.of("datetimepicker")),
            Place.INPUT, List.of(MENUS, MULTI_MENUS, BOXES, TYPED, DAYS, Set.of("datetimepicker")));

    /** The elements that don't stand on every surface. */
    private static final Map<String, Set<Surface>> SURFACES = Map.of(
            "datetimepicker", Set.of(Surface.MODAL, Surface.MESSAGE),
            "email_text_input", Set.of(Surface.MODAL),
            "url_text_input", Set.of(Surface.MODAL),
            "number_input", Set.of(Surface.MODAL),
            "file_input", Set.of(Surface.MODAL),
            "rich_text_input", Set.of(Surface.MODAL, Surface.HOME),
            "workflow_button", Set.of(Surface.MESSAGE));

    static final Rule BUTTON = ObjectRule.typed()
            .may("action_id", ID)
            .must("text", plain(75))
            .may("value", Rule.string(0, 2000))
            .may("url", Rule.url(3000))
            .may("style", Rule.oneOf("primary", "danger"))
            .may("confirm", CONFIRM)
            .may("accessibility_label", Rule.string(1, 75));

    static final Rule IMAGE = ObjectRule.typed()
            .must("alt_text", Rule.string(1, 2000))
            .may("image_url", Rule.url(3000))
            .may("slack_file", CompositionRules.SLACK_FILE)
            .also(Rule.either("image_url", "slack_file"));

    private static final Map<String, Rule> ALL = all();

    private ElementRules() {}

    /** One element, of the types that may stand there. */
    static Rule in(Place place, Surface surface) {
        return Rule.byType(PLACES.getOrDefault(place, List.of()).stream()
                .flatMap(Set::stream)
                .filter(type -> SURFACES.getOrDefault(type, Set.of(surface)).contains(surface))
                .collect(Collectors.toMap(type -> type, ElementRules::rule)));
    }

    private static Rule rule(String type) {
        Rule rule = ALL.get(type);
        if (rule == null) {
            throw new IllegalStateException("There is no rule for " + type);
        }
        return rule;
    }

    private static Map<String, Rule> all() {
        Map<String, Rule> all = new HashMap<>(MenuRules.ALL);
        all.put("button", BUTTON);
        all.put("image", IMAGE);
        all.put(
                "workflow_button",
                ObjectRule.typed()
                        .may("action_id", ID)
                        .must("text", plain(75))
                        .must("workflow", CompositionRules.WORKFLOW)
                        .may("style", Rule.oneOf("primary", "danger"))
                        .may("accessibility_label", Rule.string(1, 75)));
        all.put(
                "datepicker",
                field().may("placeholder", plain(150))
                        .may("initial_date", Rule.date())
                        .may("confirm", CONFIRM));
        all.put(
                "timepicker",
                field().may("placeholder", plain(150))
                        .may("initial_time", Rule.matching("([01]\\d|2[0-3]):[0-5]\\d", "must be a valid time, HH:mm"))
                        .may("timezone", Rule.string(1, 255))
                        .may("confirm", CONFIRM));
        all.put(
                "datetimepicker",
                field().may("initial_date_time", Rule.integer(1_000_000_000L, 9_999_999_999L))
                        .may("confirm", CONFIRM));
        all.put("plain_text_input", plainTextInput());
        all.put("email_text_input", typed().may("initial_value", email()));
        all.put("url_text_input", typed().may("initial_value", Rule.url(3000)));
        all.put("number_input", numberInput());
        all.put("rich_text_input", typed().may("initial_value", Rule.byType(Map.of("rich_text", RichTextRules.BLOCK))));
        all.put(
                "file_input",
                ObjectRule.typed()
                        .may("action_id", ID)
                        .may("filetypes", Rule.list(1, 100, Rule.string(1, 255)))
                        .may("max_files", Rule.integer(1, 10)));
        return Map.copyOf(all);
    }

    private static ObjectRule field() {
        return ObjectRule.typed().may("action_id", ID).may("focus_on_load", Rule.bool());
    }

    private static ObjectRule typed() {
        return field().may("placeholder", plain(150)).may("dispatch_action_config", DISPATCH);
    }

    private static Rule email() {
        return Rule.matching("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+", "must be a valid email address");
    }

    private static Rule plainTextInput() {
        return typed().may("multiline", Rule.bool())
                .may("min_length", Rule.integer(0, 3000))
                .may("max_length", Rule.integer(1, 3000))
                .may("initial_value", Rule.string(0, 3000))
                .also(Rule.ordered("min_length", "max_length"))
                .also(ElementRules::initialValueFits);
    }

    private static void initialValueFits(JsonNode input, String pointer, Faults faults) {
        int most = input.path("max_length").intValue(3000);
        int length = Json.text(input, "initial_value").length();
        if (length > most && length <= 3000) {
            faults.add(pointer + "/initial_value", "must be less than " + (most + 1) + " characters");
        }
    }

    private static Rule numberInput() {
        Rule number = Rule.matching("-?\\d+(\\.\\d+)?", "must be a valid number");
        return typed().must("is_decimal_allowed", Rule.bool())
                .may("initial_value", number)
                .may("min_value", number)
                .may("max_value", number)
                .also(Rule.ordered("min_value", "max_value"))
                .also(Rule.ordered("min_value", "initial_value"))
                .also(Rule.ordered("initial_value", "max_value"));
    }
}
