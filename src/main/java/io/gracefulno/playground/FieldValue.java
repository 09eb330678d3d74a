package io.gracefulno.playground;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what stands in a field into Slack's shape.
 *
 * <p>A field's own ("raw") value is a text, a list of texts, a number or null: the text typed, the value of the option
 * chosen, the values of the options ticked, the ids of the people chosen, an option that the app suggested as a whole
 * (see {@link Offered}), a date as {@code 2026-11-26}, a time as {@code 10:30}, a date and time as
 * {@code 2026-11-26T10:30} in the person's zone or as epoch seconds.
 */
final class FieldValue {
    /** Slack's stamps have ten digits. */
    private static final long LAST_SECOND = 9_999_999_999L;

    private final ZoneId zone;

    FieldValue(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether Slack keeps a value for this kind of element; buttons and menus have none. */
    static boolean holdsState(String type) {
        return switch (type) {
            case "plain_text_input",
                    "email_text_input",
                    "static_select",
                    "external_select",
                    "radio_buttons",
                    "users_select",
                    "multi_users_select",
                    "checkboxes",
                    "multi_static_select",
                    "datepicker",
                    "timepicker",
                    "datetimepicker" -> true;
            default -> false;
        };
    }

    /** The raw value a field starts with. */
    static JsonNode initial(JsonNode element) {
        return switch (Json.text(element, "type")) {
            case "plain_text_input", "email_text_input" -> element.path("initial_value");
            case "static_select", "radio_buttons" ->
                element.path("initial_option").path("value");
            case "external_select" -> element.path("initial_option");
            case "checkboxes", "multi_static_select" -> {
                ArrayNode values = Json.array();
                element.path("initial_options").forEach(option -> values.add(option.path("value")));
                yield values;
            }
            case "users_select" -> element.path("initial_user");
            case "multi_users_select" -> element.path("initial_users");
            case "datepicker" -> element.path("initial_date");
            case "timepicker" -> element.path("initial_time");
            case "datetimepicker" -> element.path("initial_date_time");
            default -> Json.MAPPER.nullNode();
        };
    }

    /** {@code view.state.values}: each field that holds state, by block_id and action_id. */
    ObjectNode values(JsonNode blocks, Typed typed) {
        ObjectNode values = Json.object();
        for (Field field : Field.allIn(blocks)) {
            if (holdsState(field.type())) {
                values.withObjectProperty(field.blockId()).set(field.actionId(), state(field, typed.of(field)));
            }
        }
        return values;
    }

    /** One field's value as Slack writes it, its type included. */
    ObjectNode state(Field field, JsonNode raw) {
        JsonNode element = field.element();
        ObjectNode state = Json.object().put("type", field.type());
        switch (field.type()) {
            case "plain_text_input", "email_text_input" -> setText(state, "value", raw.stringValue(""));
            case "static_select", "radio_buttons", "overflow" ->
                option(element, raw.stringValue(""))
                        .ifPresentOrElse(
                                option -> state.set("selected_option", option), () -> state.putNull("selected_option"));
            case "external_select" -> {
                if (raw.isObject()) {
                    state.set("selected_option", raw);
                } else {
                    state.putNull("selected_option");
                }
            }
            case "checkboxes", "multi_static_select" -> {
                ArrayNode chosen = state.putArray("selected_options");
                raw.forEach(value -> option(element, value.stringValue("")).ifPresent(chosen::add));
            }
            case "users_select" -> setText(state, "selected_user", raw.stringValue(""));
            case "multi_users_select" -> {
                ArrayNode chosen = state.putArray("selected_users");
                raw.valueStream().filter(JsonNode::isString).forEach(chosen::add);
            }
            case "datepicker" -> setText(state, "selected_date", date(raw));
            case "timepicker" -> setText(state, "selected_time", time(raw));
            case "datetimepicker" ->
                epochSeconds(raw)
                        .ifPresentOrElse(
                                seconds -> state.put("selected_date_time", seconds),
                                () -> state.putNull("selected_date_time"));
            case "button" -> {
                state.set("text", element.path("text"));
                if (element.has("value")) {
                    state.set("value", element.path("value"));
                }
                if (element.has("style")) {
                    state.set("style", element.path("style"));
                }
            }
            default -> {}
        }
        return state;
    }

    /** A date-and-time field in epoch seconds; empty while either half is missing. */
    OptionalLong epochSeconds(JsonNode raw) {
        if (raw.isIntegralNumber()) {
            long seconds = raw.longValue(-1);
            return seconds < 0 || seconds > LAST_SECOND ? OptionalLong.empty() : OptionalLong.of(seconds);
        }
        String written = raw.stringValue("");
        try {
            Instant at = written.endsWith("Z")
                    ? Instant.parse(written)
                    : LocalDateTime.parse(written).atZone(zone).toInstant();
            return OptionalLong.of(at.getEpochSecond());
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    /** A date-and-time field as {@code 2026-11-26T10:30} in the person's zone; what is half filled stays as it is. */
    String local(JsonNode raw) {
        OptionalLong seconds = epochSeconds(raw);
        if (seconds.isEmpty()) {
            return raw.stringValue("");
        }
        String local = LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds.getAsLong()), zone)
                .toString();
        return local.substring(0, "2026-11-26T10:30".length());
    }

    /** All options of an element, its groups' included. */
    static List<JsonNode> options(JsonNode element) {
        List<JsonNode> options = new ArrayList<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options;
    }

    private static Optional<JsonNode> option(JsonNode element, String value) {
        return options(element).stream()
                .filter(option -> Json.text(option, "value").equals(value))
                .findFirst();
    }

    private static String date(JsonNode raw) {
        try {
            return LocalDate.parse(raw.stringValue("")).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static String time(JsonNode raw) {
        try {
            return LocalTime.parse(raw.stringValue("")).toString().substring(0, "10:30".length());
        } catch (DateTimeException e) {
            return "";
        }
    }

    private static void setText(ObjectNode state, String name, String text) {
        if (text.isEmpty()) {
            state.putNull(name);
        } else {
            state.put(name, text);
        }
    }
}
