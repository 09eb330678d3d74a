package io.gracefulno.playground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Collects what is wrong with a view or message, in Slack's words, and holds the checks every part needs. */
final class Faults {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    void add(String pointer, String fault) {
        lines.add("[ERROR] " + fault + " [json-pointer:" + pointer + "]");
    }

    /** A text that may be left out, of so many characters at most. */
    void string(JsonNode parent, String pointer, String name, int most) {
        JsonNode value = parent.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isString()) {
            add(pointer + "/" + name, "must be a string");
        } else if (value.stringValue().length() > most) {
            add(pointer + "/" + name, "must be less than " + (most + 1) + " characters");
        }
    }

    void requiredString(JsonNode parent, String pointer, String name, int most) {
        if (Json.text(parent, name).isEmpty()) {
            add(pointer, "missing required field: " + name);
        } else {
            string(parent, pointer, name, most);
        }
    }

    /** A text object that may be left out. */
    void plainText(JsonNode parent, String pointer, String name, int most) {
        if (parent.has(name) && !parent.path(name).isNull()) {
            text(parent.path(name), pointer + "/" + name, most, Set.of("plain_text"));
        }
    }

    void requiredPlainText(JsonNode parent, String pointer, String name, int most) {
        if (!parent.path(name).isObject()) {
            add(pointer, "missing required field: " + name);
        } else {
            plainText(parent, pointer, name, most);
        }
    }

    /** A text object of one of these types, 1 to {@code most} characters. */
    void text(JsonNode text, String pointer, int most, Set<String> types) {
        if (!text.isObject()) {
            add(pointer, "must be a text object");
            return;
        }
        if (!types.contains(Json.text(text, "type"))) {
            add(pointer + "/type", "must be one of " + types.stream().sorted().toList());
        }
        if (Json.text(text, "text").isEmpty()) {
            add(pointer + "/text", "must be more than 0 characters");
        } else {
            string(text, pointer, "text", most);
        }
    }

    /** A list of this many things. */
    void list(JsonNode parent, String pointer, String name, int least, int most) {
        JsonNode list = parent.path(name);
        if (!list.isArray()) {
            if (least > 0) {
                add(pointer, "missing required field: " + name);
            }
        } else if (list.size() > most) {
            add(pointer + "/" + name, "no more than " + most + " items allowed [" + name + "]");
        } else if (list.size() < least) {
            add(pointer + "/" + name, "must have at least " + least + " items [" + name + "]");
        }
    }

    /** Ids that may not repeat. */
    void unique(Iterable<JsonNode> items, String pointer, String name) {
        Set<String> seen = new HashSet<>();
        int at = 0;
        for (JsonNode item : items) {
            String id = Json.text(item, name);
            if (!id.isEmpty() && !seen.add(id)) {
                add(pointer + "/" + at + "/" + name, "`" + name + "` must be unique, `" + id + "` is not");
            }
            at++;
        }
    }
}
