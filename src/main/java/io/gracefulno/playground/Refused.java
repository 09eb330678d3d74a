package io.gracefulno.playground;

import java.util.List;

/**
 * Why Slack would not take something.
 *
 * @param error Slack's name for it
 * @param messages the details, each with the place it is at; empty where Slack gives none
 */
record Refused(String error, List<String> messages) {
    Refused {
        messages = List.copyOf(messages);
    }

    static Refused of(String error) {
        return new Refused(error, List.of());
    }
}
