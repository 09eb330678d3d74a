package io.gracefulno.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What Slack's client checks in a form before anything is sent: required fields, lengths, the shape of an address. */
final class FormCheck {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>.]+");

    private final FieldValue fieldValue;

    FormCheck(FieldValue fieldValue) {
        this.fieldValue = fieldValue;
    }

    /** What is wrong, one sentence a field, by block_id in reading order; empty if the form may go. */
    Map<String, String> faults(JsonNode blocks, Typed typed) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (Field field : Field.allIn(blocks)) {
            if (field.isInput()) {
                fault(field, typed.of(field)).ifPresent(fault -> faults.put(field.blockId(), fault));
            }
        }
        return faults;
    }

    private Optional<String> fault(Field field, JsonNode raw) {
        if (field.type().equals("datetimepicker") && isHalfFilled(raw)) {
            return Optional.of("Please choose both a date and a time.");
        }
        if (isEmpty(field, raw)) {
            return Json.flag(field.block(), "optional")
                    ? Optional.empty()
                    : Optional.of("Please complete this required field.");
        }
        int most = field.element().path("max_selected_items").intValue(Integer.MAX_VALUE);
        if (raw.isArray() && raw.size() > most) {
            return Optional.of("Please choose " + most + " at most. You chose " + raw.size() + ".");
        }
        return switch (field.type()) {
            case "plain_text_input" -> lengthFault(field.element(), raw.stringValue(""));
            case "email_text_input" ->
                EMAIL.matcher(raw.stringValue("")).matches()
                        ? Optional.empty()
                        : Optional.of("Please enter a valid email address.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> lengthFault(JsonNode element, String text) {
        int least = element.path("min_length").intValue(0);
        int most = element.path("max_length").intValue(3000);
        if (text.length() < least) {
            return Optional.of("Please enter at least " + least + " characters.");
        }
        if (text.length() > most) {
            return Optional.of("Please shorten this to " + most + " characters. It has " + text.length() + ".");
        }
        return Optional.empty();
    }

    private boolean isHalfFilled(JsonNode raw) {
        return fieldValue.epochSeconds(raw).isEmpty()
                && raw.stringValue("").chars().anyMatch(Character::isDigit);
    }

    private boolean isEmpty(Field field, JsonNode raw) {
        JsonNode state = fieldValue.state(field, raw);
        return state.propertyStream()
                .filter(entry -> !entry.getKey().equals("type"))
                .allMatch(entry -> entry.getValue().isNull()
                        || (entry.getValue().isArray() && entry.getValue().isEmpty()));
    }
}
