package io.gracefulno.playground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Draws interactive elements, one template each, with what stands in them. */
final class ElementDrawing {
    /** Of boxes; more of them scroll by themselves. */
    private static final int MOST_IN_SIGHT = 20;

    private final Drawings drawings;
    private final Mrkdwn mrkdwn;
    private final FieldValue fieldValue;
    private final Team team;

    ElementDrawing(Drawings drawings, Mrkdwn mrkdwn, Team team, Person person) {
        this.drawings = drawings;
        this.mrkdwn = mrkdwn;
        this.fieldValue = new FieldValue(person.zone());
        this.team = team;
    }

    /** One element; {@code id} becomes its DOM id, or begins the ids of its parts. */
    String draw(Field field, Frame frame, String id) {
        JsonNode raw = frame.typed().of(field);
        Map<String, Object> values = common(field, frame, id);
        return switch (field.type()) {
            case "button" -> button(field, values);
            case "overflow" -> control("overflow", options(offers(field), id, Set.of(), values));
            case "static_select" -> select(field, raw, values);
            case "external_select" -> externalSelect(field, raw, values);
            case "users_select" -> usersSelect(raw, values);
            case "radio_buttons" -> control("radio", options(offers(field), id, chosen(raw), values));
            case "checkboxes" -> control("checkboxes", options(offers(field), id, chosen(raw), values));
            case "multi_static_select" -> several(field, offers(field), id, raw, values);
            case "multi_users_select" -> several(field, offers("", people()), id, raw, values);
            case "plain_text_input", "email_text_input" -> textInput(field, raw, values);
            case "datepicker" -> control("date", with(values, "entered", raw.stringValue("")));
            case "timepicker" -> control("time", with(values, "entered", raw.stringValue("")));
            case "datetimepicker" -> dateTime(raw, values);
            case "image" -> drawings.fill("image", Map.of("alt", Json.text(field.element(), "alt_text")));
            default -> Drawings.unknown(field.type());
        };
    }

    private Map<String, Object> common(Field field, Frame frame, String id) {
        JsonNode element = field.element();
        String error = field.isInput() ? frame.errors().getOrDefault(field.blockId(), "") : "";
        String hint = Json.text(field.block().path("hint"), "text");
        String placeholder = Json.text(element.path("placeholder"), "text");
        String label = Json.text(field.block().path("label"), "text");
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("blockId", field.blockId());
        values.put("actionId", field.actionId());
        values.put("type", field.type());
        values.put("dispatch", dispatch(field));
        values.put("placeholder", placeholder);
        values.put("label", label);
        // An element outside an input block has no label of its own; its placeholder or its id must name it.
        values.put(
                "ownName", field.isInput() ? "" : placeholder.isEmpty() ? nameByChoice(element, field) : placeholder);
        values.put("needsName", !field.isInput());
        values.put("describedBy", field.isInput() ? BlockDrawing.describedBy(id, hint, error) : "");
        values.put("invalid", !error.isEmpty());
        values.put("required", field.isInput() && !Json.flag(field.block(), "optional"));
        values.put("confirmDialog", confirm(element.path("confirm"), id));
        return values;
    }

    /** A select without a placeholder is named by what it shows at first, such as "Tone: neutral". */
    private static String nameByChoice(JsonNode element, Field field) {
        String chosen = Json.text(element.path("initial_option").path("text"), "text");
        return chosen.isEmpty() ? field.actionId() : chosen;
    }

    /** When the page tells the app: at a change, while typing, at Enter, or never. */
    private static String dispatch(Field field) {
        if (!field.dispatches()) {
            return "";
        }
        if (!field.type().endsWith("text_input")) {
            return "change";
        }
        List<String> moments = new ArrayList<>();
        JsonNode asked = field.element().path("dispatch_action_config").path("trigger_actions_on");
        asked.forEach(
                moment -> moments.add(moment.stringValue("").equals("on_character_entered") ? "typing" : "enter"));
        return moments.isEmpty() ? "enter" : String.join(" ", moments);
    }

    private String button(Field field, Map<String, Object> values) {
        JsonNode element = field.element();
        String url = Json.text(element, "url");
        String name = Json.text(element, "accessibility_label");
        values.put("text", Json.text(element.path("text"), "text"));
        values.put("style", Json.text(element, "style"));
        values.put("opens", Tab.linkedTo(url, team).map(Tab::word).orElse(""));
        values.put("hasUrl", Html.mayOpen(url));
        values.put("url", url);
        values.put("hasName", !name.isEmpty());
        values.put("name", name);
        return control("button", values);
    }

    private String select(Field field, JsonNode raw, Map<String, Object> values) {
        JsonNode element = field.element();
        Set<String> chosen = chosen(raw);
        List<Map<String, Object>> groups = new ArrayList<>();
        for (JsonNode group : element.path("option_groups")) {
            groups.add(Map.of(
                    "groupLabel", Json.text(group.path("label"), "text"),
                    "options", plainOptions(group.path("options"), chosen)));
        }
        values.put("groups", groups);
        values.put("options", plainOptions(element.path("options"), chosen));
        boolean mayBeEmpty = Json.flag(field.block(), "optional");
        values.put("blank", mayBeEmpty || chosen.isEmpty());
        return control("select", values);
    }

    private String externalSelect(Field field, JsonNode raw, Map<String, Object> values) {
        values.put("least", Suggesting.least(field.element()));
        values.put("chosenValue", Json.text(raw, "value"));
        values.put("chosenText", Json.text(raw.path("text"), "text"));
        return control("external", values);
    }

    private String usersSelect(JsonNode raw, Map<String, Object> values) {
        values.put("blank", true);
        values.put("groups", List.of());
        values.put("options", plainOptions(people(), chosen(raw)));
        return control("select", values);
    }

    /** The people of the workspace, as options. */
    private ArrayNode people() {
        ArrayNode options = Json.array();
        for (Person person : team.people()) {
            options.addObject()
                    .put("value", person.id())
                    .putObject("text")
                    .put("type", "plain_text")
                    .put("text", person.realName());
        }
        return options;
    }

    private static List<Map<String, Object>> plainOptions(JsonNode options, Set<String> chosen) {
        List<Map<String, Object>> drawn = new ArrayList<>();
        for (JsonNode option : options) {
            String value = Json.text(option, "value");
            drawn.add(Map.of(
                    "optionValue", value,
                    "text", Json.text(option.path("text"), "text"),
                    "chosen", chosen.contains(value)));
        }
        return drawn;
    }

    /**
     * An option to draw.
     *
     * @param heading what stands over it; empty for all but the first of a group
     */
    private record Offer(String heading, JsonNode option) {}

    private static List<Offer> offers(Field field) {
        List<Offer> offers = new ArrayList<>(offers("", field.element().path("options")));
        for (JsonNode group : field.element().path("option_groups")) {
            offers.addAll(offers(Json.text(group.path("label"), "text"), group.path("options")));
        }
        return offers;
    }

    private static List<Offer> offers(String heading, JsonNode options) {
        List<Offer> offers = new ArrayList<>();
        options.forEach(option -> offers.add(new Offer(offers.isEmpty() ? heading : "", option)));
        return offers;
    }

    /** A menu of which several may be chosen is a list of boxes here, however long. */
    private String several(Field field, List<Offer> offers, String id, JsonNode raw, Map<String, Object> values) {
        values.put("many", offers.size() > MOST_IN_SIGHT);
        values.put("most", field.element().path("max_selected_items").asString(""));
        return control("checkboxes", options(offers, id, chosen(raw), values));
    }

    private Map<String, Object> options(List<Offer> offers, String id, Set<String> chosen, Map<String, Object> values) {
        List<Map<String, Object>> drawn = new ArrayList<>();
        for (Offer offer : offers) {
            JsonNode option = offer.option();
            String value = Json.text(option, "value");
            Map<String, Object> one = new HashMap<>();
            one.put("heading", offer.heading());
            one.put("optionId", id + "-o" + drawn.size());
            one.put("optionValue", value);
            one.put("text", mrkdwn.textObject(option.path("text")));
            one.put("hasDescription", option.has("description"));
            one.put("description", mrkdwn.textObject(option.path("description")));
            one.put("chosen", chosen.contains(value));
            drawn.add(one);
        }
        values.put("options", drawn);
        return values;
    }

    private String textInput(Field field, JsonNode raw, Map<String, Object> values) {
        JsonNode element = field.element();
        values.put("entered", raw.stringValue(""));
        values.put("email", field.type().equals("email_text_input"));
        values.put("most", element.path("max_length").intValue(3000));
        return control(Json.flag(element, "multiline") ? "textarea" : "text", values);
    }

    private String dateTime(JsonNode raw, Map<String, Object> values) {
        String[] halves = fieldValue.local(raw).split("T", 2);
        values.put("date", halves[0]);
        values.put("time", halves.length > 1 ? halves[1] : "");
        return control("datetime", values);
    }

    private String confirm(JsonNode confirm, String id) {
        if (!confirm.isObject()) {
            return "";
        }
        return drawings.fill(
                "confirm",
                Map.of(
                        "id", id + "-confirm",
                        "title", Json.text(confirm.path("title"), "text"),
                        "text", mrkdwn.textObject(confirm.path("text")),
                        "yes", orElse(Json.text(confirm.path("confirm"), "text"), "Yes"),
                        "no", orElse(Json.text(confirm.path("deny"), "text"), "Cancel"),
                        "style", orElse(Json.text(confirm, "style"), "primary")));
    }

    private String control(String template, Map<String, Object> values) {
        return drawings.fill("control", with(values, "element", drawings.fill(template, values)));
    }

    private static Map<String, Object> with(Map<String, Object> values, String name, Object value) {
        values.put(name, value);
        return values;
    }

    private static Set<String> chosen(JsonNode raw) {
        Set<String> chosen = new HashSet<>();
        if (raw.isArray()) {
            raw.forEach(value -> chosen.add(value.stringValue("")));
        } else if (!raw.stringValue("").isEmpty()) {
            chosen.add(raw.stringValue(""));
        }
        return chosen;
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
