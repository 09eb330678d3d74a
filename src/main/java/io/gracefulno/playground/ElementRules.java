package io.gracefulno.playground;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What Slack refuses in an interactive element: its type where it stands, its texts, its options, its first value. */
final class ElementRules {
    static final Set<String> IN_INPUT = Set.of(
            "plain_text_input",
            "email_text_input",
            "static_select",
            "multi_static_select",
            "users_select",
            "radio_buttons",
            "checkboxes",
            "datepicker",
            "timepicker",
            "datetimepicker");
    static final Set<String> IN_ACTIONS = Set.of(
            "button",
            "overflow",
            "static_select",
            "users_select",
            "radio_buttons",
            "checkboxes",
            "datepicker",
            "timepicker",
            "datetimepicker");
    static final Set<String> IN_SECTION = Set.of(
            "button",
            "overflow",
            "static_select",
            "multi_static_select",
            "users_select",
            "radio_buttons",
            "checkboxes",
            "datepicker",
            "timepicker",
            "image");
    private static final Set<String> PLAIN = Set.of("plain_text");
    private static final Set<String> ANY_TEXT = Set.of("plain_text", "mrkdwn");
    private static final Set<String> STYLES = Set.of("primary", "danger");

    private final Faults faults;

    ElementRules(Faults faults) {
        this.faults = faults;
    }

    void checkAll(JsonNode elements, String pointer, Set<String> allowed) {
        int at = 0;
        for (JsonNode element : elements) {
            check(element, pointer + "/" + at++, allowed);
        }
    }

    void check(JsonNode element, String pointer, Set<String> allowed) {
        String type = Json.text(element, "type");
        if (!allowed.contains(type)) {
            faults.add(
                    pointer + "/type", type.isEmpty() ? "missing required field: type" : "unsupported type: " + type);
            return;
        }
        faults.string(element, pointer, "action_id", 255);
        faults.plainText(element, pointer, "placeholder", 150);
        checkConfirm(element.path("confirm"), pointer + "/confirm");
        switch (type) {
            case "button" -> checkButton(element, pointer);
            case "image" -> {
                faults.requiredString(element, pointer, "alt_text", 2000);
                faults.string(element, pointer, "image_url", 3000);
            }
            case "plain_text_input" -> checkTextInput(element, pointer);
            case "static_select", "multi_static_select" -> checkSelect(element, pointer);
            case "radio_buttons", "checkboxes" -> checkOptions(element, pointer, 1, 10, ANY_TEXT);
            case "overflow" -> checkOptions(element, pointer, 1, 5, PLAIN);
            default -> {}
        }
        checkInitial(element, pointer);
    }

    private void checkButton(JsonNode button, String pointer) {
        faults.requiredPlainText(button, pointer, "text", 75);
        faults.string(button, pointer, "value", 2000);
        faults.string(button, pointer, "url", 3000);
        faults.string(button, pointer, "accessibility_label", 75);
        if (button.has("style") && !STYLES.contains(Json.text(button, "style"))) {
            faults.add(
                    pointer + "/style",
                    "must be one of " + STYLES.stream().sorted().toList());
        }
    }

    private void checkTextInput(JsonNode input, String pointer) {
        int least = input.path("min_length").intValue(0);
        int most = input.path("max_length").intValue(3000);
        if (least < 0 || least > 3000) {
            faults.add(pointer + "/min_length", "must be between 0 and 3000");
        }
        if (most < 1 || most > 3000) {
            faults.add(pointer + "/max_length", "must be between 1 and 3000");
        }
        if (Json.text(input, "initial_value").length() > most) {
            faults.add(pointer + "/initial_value", "must be less than " + (most + 1) + " characters");
        }
    }

    private void checkSelect(JsonNode select, String pointer) {
        JsonNode groups = select.path("option_groups");
        if (!groups.isArray()) {
            checkOptions(select, pointer, 1, 100, PLAIN);
            return;
        }
        faults.list(select, pointer, "option_groups", 1, 100);
        int at = 0;
        for (JsonNode group : groups) {
            String place = pointer + "/option_groups/" + at++;
            faults.requiredPlainText(group, place, "label", 75);
            checkOptions(group, place, 1, 100, PLAIN);
        }
    }

    private void checkOptions(JsonNode parent, String pointer, int least, int most, Set<String> types) {
        faults.list(parent, pointer, "options", least, most);
        int at = 0;
        for (JsonNode option : parent.path("options")) {
            String place = pointer + "/options/" + at++;
            faults.text(option.path("text"), place + "/text", 75, types);
            faults.requiredString(option, place, "value", 150);
            faults.string(option, place, "url", 3000);
            if (option.has("description")) {
                faults.text(option.path("description"), place + "/description", 75, types);
            }
        }
    }

    /** An initial option must be one of the options, to the letter. */
    private void checkInitial(JsonNode element, String pointer) {
        List<JsonNode> options = FieldValue.options(element);
        if (element.has("initial_option") && !options.contains(element.path("initial_option"))) {
            faults.add(pointer + "/initial_option", "must be one of the provided options");
        }
        for (JsonNode initial : element.path("initial_options")) {
            if (!options.contains(initial)) {
                faults.add(pointer + "/initial_options", "must be one of the provided options");
            }
        }
        if (element.has("initial_date_time")
                && !element.path("initial_date_time").isIntegralNumber()) {
            faults.add(pointer + "/initial_date_time", "must be a Unix timestamp in seconds");
        }
    }

    private void checkConfirm(JsonNode confirm, String pointer) {
        if (confirm.isMissingNode()) {
            return;
        }
        faults.requiredPlainText(confirm, pointer, "title", 100);
        faults.text(confirm.path("text"), pointer + "/text", 300, ANY_TEXT);
        faults.plainText(confirm, pointer, "confirm", 30);
        faults.plainText(confirm, pointer, "deny", 30);
    }
}
