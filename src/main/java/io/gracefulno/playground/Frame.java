package io.gracefulno.playground;

import java.util.Map;

/**
 * Where blocks are drawn.
 *
 * @param idPrefix begins every DOM id, so that none is there twice
 * @param typed what stands in the fields
 * @param errors what is wrong, by block_id
 */
record Frame(String idPrefix, Typed typed, Map<String, String> errors) {
    static Frame of(OpenView view) {
        return new Frame(view.id(), view.typed(), view.errors());
    }

    static Frame of(Message message) {
        return new Frame("m" + message.ts().replace('.', '-'), Typed.NOTHING, Map.of());
    }
}
