package io.gracefulno.playground;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The one JSON mapper of this package, and readers that take a wrong shape for an absent one. */
final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    /** The JSON in {@code source}, or nothing if it isn't any. */
    static Optional<JsonNode> parse(String source) {
        try {
            return Optional.of(MAPPER.readTree(source)).filter(node -> !node.isMissingNode());
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The text under {@code name}; empty if there is none. */
    static String text(JsonNode node, String name) {
        return node.path(name).stringValue("");
    }

    /** Whether {@code name} is exactly {@code true}. */
    static boolean flag(JsonNode node, String name) {
        return node.path(name).booleanValue(false);
    }

    /** The object as its own copy; an empty one for anything else. */
    static ObjectNode objectOf(JsonNode node) {
        return node instanceof ObjectNode object ? object.deepCopy() : object();
    }
}
