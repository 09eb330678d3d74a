package io.gracefulno.playground;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Slack's own limits, for tests of other packages. */
public final class SlackRules {
    private SlackRules() {}

    /** Why Slack would not take this view; empty if it would. */
    public static Optional<String> refusedView(JsonNode view) {
        Surface surface = Json.text(view, "type").equals("home") ? Surface.HOME : Surface.MODAL;
        return BlockKitRules.refusedView(view, surface).map(Refused::toString);
    }

    /** The same of a message's blocks. */
    public static Optional<String> refusedMessage(JsonNode blocks) {
        return BlockKitRules.refusedMessage(blocks).map(Refused::toString);
    }
}
