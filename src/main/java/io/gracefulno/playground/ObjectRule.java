package io.gracefulno.playground;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The properties an object must have and may have; any other is refused, as Slack refuses it. */
final class ObjectRule implements Rule {
    private static final Rule ANYTHING = (value, pointer, faults) -> {};

    private final Map<String, Rule> properties = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private Rule whole = ANYTHING;

    private ObjectRule() {}

    static ObjectRule of() {
        return new ObjectRule();
    }

    /** An object that says its type; whoever reads the type looks whether it is the right one. */
    static ObjectRule typed() {
        return of().may("type", Rule.string(1, 255));
    }

    ObjectRule must(String name, Rule rule) {
        required.add(name);
        return may(name, rule);
    }

    ObjectRule may(String name, Rule rule) {
        properties.put(name, rule);
        return this;
    }

    /** What holds between the properties. */
    ObjectRule also(Rule between) {
        whole = whole.and(between);
        return this;
    }

    @Override
    public void check(JsonNode value, String pointer, Faults faults) {
        if (!value.isObject()) {
            faults.add(pointer, "must provide an object");
            return;
        }
        for (String name : required) {
            if (!value.has(name)) {
                faults.add(pointer, "missing required field: " + name);
            }
        }
        value.forEachEntry((name, property) -> {
            if (properties.containsKey(name)) {
                properties.get(name).check(property, pointer + "/" + name, faults);
            } else {
                faults.add(pointer, "invalid additional property: " + name);
            }
        });
        whole.check(value, pointer, faults);
    }
}
