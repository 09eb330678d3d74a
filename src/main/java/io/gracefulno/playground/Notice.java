package io.gracefulno.playground;

import java.util.List;

/**
 * A note to the developer: something the app said that Slack would refuse.
 *
 * @param id what to dismiss it by
 * @param where the Web API method, or what the app was answering
 * @param error Slack's error code, or a short sentence
 * @param messages the details, e.g. {@code [ERROR] … [json-pointer:/view/blocks/3]}
 */
public record Notice(String id, String where, String error, List<String> messages) {
    /** Keeps its own copy of the messages. */
    public Notice {
        messages = List.copyOf(messages);
    }
}
