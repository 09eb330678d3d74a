package io.gracefulno.playground;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the app suggested for the fields whose options it keeps. Only what was offered can be chosen, as in Slack: a value
 * that never was is taken for none.
 */
final class Offered {
    private static final int MOST_FIELDS = 200;

    /** @param place the view's id or the message's stamp */
    private record Where(String place, Field.Key field) {}

    private final Map<Where, Map<String, JsonNode>> options = new LinkedHashMap<>();

    /** The app suggested these now; what it suggested before may still be chosen. */
    synchronized void add(String place, Field field, List<JsonNode> suggested) {
        Map<String, JsonNode> known =
                options.computeIfAbsent(new Where(place, field.key()), _ -> new LinkedHashMap<>());
        suggested.forEach(option -> known.put(Json.text(option, "value"), option));
        if (options.size() > MOST_FIELDS) {
            options.remove(options.keySet().iterator().next());
        }
    }

    /**
     * The same values, those of such fields as the options that they stand for.
     *
     * @param standing what stood in the fields before
     */
    Typed resolved(String place, JsonNode blocks, Typed standing, Typed typed) {
        Map<Field.Key, JsonNode> values = new HashMap<>(typed.values());
        for (Field field : Field.allIn(blocks)) {
            JsonNode raw = values.get(field.key());
            if (raw != null && field.type().equals("external_select")) {
                values.put(field.key(), option(place, field, standing, raw).orElseGet(Json.MAPPER::nullNode));
            }
        }
        return new Typed(values);
    }

    private synchronized Optional<JsonNode> option(String place, Field field, Typed standing, JsonNode raw) {
        String value = raw.isObject() ? Json.text(raw, "value") : raw.stringValue("");
        Map<String, JsonNode> known = options.getOrDefault(new Where(place, field.key()), Map.of());
        return Stream.of(
                        known.getOrDefault(value, Json.MAPPER.nullNode()),
                        standing.of(field),
                        field.element().path("initial_option"))
                .filter(option -> !value.isEmpty() && Json.text(option, "value").equals(value))
                .findFirst();
    }
}
