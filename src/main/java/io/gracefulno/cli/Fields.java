package io.gracefulno.cli;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one JSON object. Absent, null and {@code ""} all mean <em>not known</em>. */
final class Fields {
    private final JsonNode object;

    Fields(JsonNode object) {
        this.object = object;
    }

    /** The node at a field; nested names are joined by a dot. Empty where it isn't known. */
    private Optional<JsonNode> node(String field) {
        JsonNode node = object;
        for (String step : field.split("\\.", -1)) {
            if (!node.isObject()) {
                return Optional.empty();
            }
            node = node.path(step);
        }
        boolean unknown = node.isMissingNode()
                || node.isNull()
                || (node.isString() && node.stringValue().isBlank());
        return unknown ? Optional.empty() : Optional.of(node);
    }

    boolean has(String field) {
        return node(field).isPresent();
    }

    void mustBeObject(String field) {
        if (node(field).isPresent() && !node(field).get().isObject()) {
            throw new FieldException(field, "expected an object");
        }
    }

    /** @param limit in UTF-16 units */
    Optional<String> text(String field, int limit) {
        return node(field).flatMap(node -> text(field, node, limit));
    }

    private static Optional<String> text(String field, JsonNode node, int limit) {
        if (node.isNull()) {
            return Optional.empty();
        }
        if (!node.isString() && !node.isIntegralNumber()) {
            throw new FieldException(field, "expected a text");
        }
        String text = node.isString() ? node.stringValue() : node.asString();
        if (text.length() > limit) {
            throw new FieldException(field, "at most " + limit + " characters, found " + text.length());
        }
        if (!isWellFormed(text)) {
            throw new FieldException(field, "has a broken character; save the file as UTF-8");
        }
        return Optional.of(text);
    }

    /**
     * A list of texts, without what is blank; empty where it isn't known.
     *
     * @param most how many it may have
     * @param limit of each, in UTF-16 units
     */
    List<String> texts(String field, int most, int limit) {
        List<String> texts = new ArrayList<>();
        node(field).ifPresent(list -> {
            if (!list.isArray() || list.size() > most) {
                throw new FieldException(field, "expected a list of at most " + most + " texts");
            }
            list.forEach(item ->
                    text(field, item, limit).filter(text -> !text.isBlank()).ifPresent(texts::add));
        });
        return texts;
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c == 0xFFFD || Character.getType(c) == Character.SURROGATE);
    }

    Optional<Boolean> flag(String field) {
        return node(field).map(node -> {
            if (!node.isBoolean()) {
                throw new FieldException(field, "expected true or false");
            }
            return node.booleanValue();
        });
    }

    int number(String field, int otherwise) {
        return number(field, 0, otherwise);
    }

    int number(String field, int least, int otherwise) {
        return node(field)
                .map(node -> {
                    if (!node.isIntegralNumber() || !node.canConvertToInt() || node.intValue() < least) {
                        throw new FieldException(
                                field, "expected a whole number from " + least + " to " + Integer.MAX_VALUE);
                    }
                    return node.intValue();
                })
                .orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> type) {
        return node(field).map(node -> {
            String code = node.isString() ? node.stringValue().strip() : "";
            List<String> accepted = new ArrayList<>();
            for (E value : type.getEnumConstants()) {
                String known = value.name().toLowerCase(Locale.ROOT);
                if (known.equals(code)) {
                    return value;
                }
                accepted.add(known);
            }
            throw new FieldException(field, "expected one of " + String.join(", ", accepted));
        });
    }

    Optional<OffsetDateTime> instant(String field) {
        return text(field, 64).map(text -> {
            try {
                return OffsetDateTime.parse(text);
            } catch (DateTimeException e) {
                throw new FieldException(field, "expected a time with its offset, such as 2027-03-18T11:30:00+00:00");
            }
        });
    }

    Optional<ZoneId> zone(String field) {
        return text(field, 64).map(text -> {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new FieldException(field, "expected a time zone, such as Europe/Lisbon");
            }
        });
    }
}
