package io.gracefulno.playground;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What the person has put into the fields of a view or message so far; a field that isn't named here still holds its
 * initial value.
 *
 * @param values raw values (see {@link FieldValue}) by field
 */
record Typed(Map<Field.Key, JsonNode> values) {
    static final Typed NOTHING = new Typed(Map.of());

    Typed {
        values = Map.copyOf(values);
    }

    /** Reads the page's {@code {block_id: {action_id: raw}}}; what has another shape is left out. */
    static Typed fromPage(JsonNode state) {
        Map<Field.Key, JsonNode> values = new HashMap<>();
        state.forEachEntry((blockId, actions) ->
                actions.forEachEntry((actionId, raw) -> values.put(new Field.Key(blockId, actionId), raw)));
        return new Typed(values);
    }

    /**
     * Values by action_id alone, for tests and scripts.
     *
     * @throws IllegalArgumentException if {@code blocks} have no such field, naming the ones there are
     */
    static Typed byActionId(JsonNode blocks, Map<String, ?> filled) {
        Map<Field.Key, JsonNode> values = new HashMap<>();
        filled.forEach((actionId, value) -> {
            Field field = Field.find(blocks, "", actionId)
                    .orElseThrow(() -> new IllegalArgumentException("There is no field " + actionId
                            + " here. There are "
                            + Field.allIn(blocks).stream().map(Field::actionId).toList()));
            values.put(field.key(), Json.MAPPER.valueToTree(value));
        });
        return new Typed(values);
    }

    /** The raw value that stands in a field now. */
    JsonNode of(Field field) {
        JsonNode typed = values.get(field.key());
        return typed == null ? FieldValue.initial(field.element()) : typed;
    }

    /** These values, with newer ones over them. */
    Typed plus(Typed newer) {
        Map<Field.Key, JsonNode> merged = new HashMap<>(values);
        merged.putAll(newer.values());
        return new Typed(merged);
    }

    /**
     * What stays when one drawing replaces another: a field with the same block_id, action_id and type keeps what stood
     * in it, whatever its new initial value says; any other field starts afresh.
     */
    Typed carriedOver(ArrayNode before, ArrayNode after) {
        Map<Field.Key, JsonNode> kept = new HashMap<>();
        for (Field old : Field.allIn(before)) {
            Field.find(after, old.blockId(), old.actionId())
                    .filter(field -> field.type().equals(old.type()) && FieldValue.holdsState(field.type()))
                    .ifPresent(field -> kept.put(field.key(), of(old)));
        }
        return new Typed(kept);
    }
}
