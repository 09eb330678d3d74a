package io.gracefulno.playground;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * What a value in Block Kit must be. The sentences are those of Slack's own schema checker where it has one; null is a
 * value of the wrong kind, as it is for Slack. Lengths are counted in UTF-16 units.
 */
@FunctionalInterface
interface Rule {
    /** An address of the web, or of Slack's own client. */
    Pattern ADDRESS = Pattern.compile("(https?|slack)://\\S+");

    void check(JsonNode value, String pointer, Faults faults);

    /** This, and the other too. */
    default Rule and(Rule other) {
        return (value, pointer, faults) -> {
            check(value, pointer, faults);
            other.check(value, pointer, faults);
        };
    }

    static Rule string(int least, int most) {
        return (value, pointer, faults) -> {
            if (!value.isString()) {
                faults.add(pointer, "must provide a string");
            } else if (value.stringValue().length() > most) {
                faults.add(pointer, "must be less than " + (most + 1) + " characters");
            } else if (value.stringValue().length() < least) {
                faults.add(pointer, "must be more than " + (least - 1) + " characters");
            }
        };
    }

    static Rule bool() {
        return (value, pointer, faults) -> {
            if (!value.isBoolean()) {
                faults.add(pointer, "must be a boolean");
            }
        };
    }

    static Rule integer(long least, long most) {
        return (value, pointer, faults) -> {
            if (!value.isIntegralNumber()) {
                faults.add(pointer, "must provide an integer");
            } else if (value.longValue(Long.MIN_VALUE) < least) {
                faults.add(pointer, "must be greater than " + least);
            } else if (value.longValue(Long.MAX_VALUE) > most) {
                faults.add(pointer, "must be less than " + most);
            }
        };
    }

    static Rule oneOf(String... allowed) {
        Set<String> values = Set.copyOf(Arrays.asList(allowed));
        return (value, pointer, faults) -> {
            if (!value.isString()) {
                faults.add(pointer, "must provide a string");
            } else if (!values.contains(value.stringValue())) {
                faults.add(pointer, "must be a valid enum value");
            }
        };
    }

    /** A string of this pattern as a whole. */
    static Rule matching(String pattern, String fault) {
        Pattern compiled = Pattern.compile(pattern);
        return (value, pointer, faults) -> {
            if (!value.isString()) {
                faults.add(pointer, "must provide a string");
            } else if (!compiled.matcher(value.stringValue()).matches()) {
                faults.add(pointer, fault);
            }
        };
    }

    /** A day of the calendar, as {@code 2026-11-26}. */
    static Rule date() {
        return (value, pointer, faults) -> {
            try {
                LocalDate.parse(value.stringValue(""));
            } catch (DateTimeException e) {
                faults.add(pointer, "input must be a valid: date");
            }
        };
    }

    /** Something a browser may be sent to. Slack does not say what it takes; this is the narrowest that is useful. */
    static Rule url(int most) {
        return string(1, most).and((value, pointer, faults) -> {
            String url = value.stringValue("");
            if (!url.isEmpty() && url.length() <= most && !ADDRESS.matcher(url).matches()) {
                faults.add(pointer, "must be a valid URL");
            }
        });
    }

    static Rule list(int least, int most, Rule each) {
        return (value, pointer, faults) -> {
            if (!value.isArray()) {
                faults.add(pointer, "must provide an array");
                return;
            }
            if (value.size() > most) {
                faults.add(pointer, "no more than " + most + " items allowed");
            } else if (value.size() < least) {
                faults.add(pointer, "must provide at least " + least + " items");
            }
            int at = 0;
            for (JsonNode item : value) {
                each.check(item, pointer + "/" + at++, faults);
            }
        };
    }

    /** An object whose {@code type} says which rule holds. */
    static Rule byType(Map<String, Rule> rules) {
        return (value, pointer, faults) -> {
            String type = Json.text(value, "type");
            if (!value.isObject()) {
                faults.add(pointer, "must provide an object");
            } else if (type.isEmpty()) {
                faults.add(pointer, "missing required field: type");
            } else if (rules.containsKey(type)) {
                rules.get(type).check(value, pointer, faults);
            } else {
                faults.add(pointer + "/type", "unsupported type: " + type);
            }
        };
    }

    /** In a list: texts under this name that may not stand there twice. */
    static Rule unique(String name) {
        return (value, pointer, faults) -> {
            Set<String> seen = new HashSet<>();
            int at = 0;
            for (JsonNode item : value) {
                String id = Json.text(item, name);
                if (!id.isEmpty() && !seen.add(id)) {
                    faults.add(pointer + "/" + at + "/" + name, "`" + name + "` \"" + id + "\" already exists");
                }
                at++;
            }
        };
    }

    /** In an object: exactly one of two properties. */
    static Rule either(String one, String other) {
        return (value, pointer, faults) -> {
            if (value.has(one) == value.has(other)) {
                String fault = value.has(one) ? "cannot define both `%s` and `%s`" : "must define either `%s` or `%s`";
                faults.add(pointer, fault.formatted(one, other));
            }
        };
    }

    /** In an object: of two numbers, whole or written as text, the first may not be the greater. */
    static Rule ordered(String less, String more) {
        return (value, pointer, faults) -> {
            List<Double> both = List.of(number(value.path(less)), number(value.path(more)));
            if (both.getFirst() > both.getLast()) {
                faults.add(pointer + "/" + less, "must not be greater than `" + more + "`");
            }
        };
    }

    /** The number in a node; one that isn't any compares with nothing. */
    private static double number(JsonNode node) {
        try {
            return node.isNumber() ? node.doubleValue() : Double.parseDouble(node.stringValue(""));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
