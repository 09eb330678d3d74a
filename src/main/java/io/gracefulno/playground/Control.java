package io.gracefulno.playground;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Something to press or to change.
 *
 * @param blockId the block it stands in; empty means the first block that has such an action
 * @param actionId its action_id
 * @param value what is chosen or typed: a text, the value of an option or a list of them, a date as {@code 2026-11-26}, a
 *     date and time as {@code 2026-11-26T10:30} in the person's zone or in epoch seconds; JSON null for a button
 */
public record Control(String blockId, String actionId, JsonNode value) {
    /** A button. */
    public static Control button(String actionId) {
        return of(actionId, null);
    }

    /** A field or menu with its new value: a text, a list of texts, or epoch seconds. */
    public static Control of(String actionId, @Nullable Object value) {
        return new Control("", actionId, Json.MAPPER.valueToTree(value));
    }

    /** The same control, in this block and no other. */
    public Control in(String block) {
        return new Control(block, actionId, value);
    }
}
