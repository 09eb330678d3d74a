package io.gracefulno.playground;

import java.util.Map;
import java.util.Optional;

/**
 * What Slack asks of whoever calls a method.
 *
 * @param scope the bot scope it needs, empty if it needs none
 * @param perMinute how often it may be called
 */
record MethodTerms(String scope, int perMinute) {
    // Slack's tiers: "20+", "50+" and "100+ per minute". The plus is Slack's to give, so nobody should count on it.
    private static final int TIER_3 = 50;
    private static final int TIER_4 = 100;

    /** Slack: one a second and channel, "short bursts" above it. */
    private static final int ONE_A_SECOND = 60;

    private static final Map<String, MethodTerms> ALL = Map.ofEntries(
            Map.entry("api.test", new MethodTerms("", TIER_4)),
            Map.entry("auth.test", new MethodTerms("", 600)),
            Map.entry("users.info", new MethodTerms("users:read", TIER_4)),
            Map.entry("conversations.open", new MethodTerms("im:write", TIER_3)),
            Map.entry("chat.postMessage", new MethodTerms("chat:write", ONE_A_SECOND)),
            Map.entry("chat.postEphemeral", new MethodTerms("chat:write", TIER_4)),
            Map.entry("chat.update", new MethodTerms("chat:write", TIER_3)),
            Map.entry("chat.delete", new MethodTerms("chat:write", TIER_3)),
            Map.entry("files.getUploadURLExternal", new MethodTerms("files:write", TIER_4)),
            Map.entry("files.completeUploadExternal", new MethodTerms("files:write", TIER_4)),
            Map.entry("files.delete", new MethodTerms("files:write", TIER_3)),
            Map.entry("views.open", new MethodTerms("", TIER_4)),
            Map.entry("views.push", new MethodTerms("", TIER_4)),
            Map.entry("views.update", new MethodTerms("", TIER_4)),
            Map.entry("views.publish", new MethodTerms("", TIER_4)));

    /** The terms of a method; empty if there is no such method here. */
    static Optional<MethodTerms> of(String method) {
        return Optional.ofNullable(ALL.get(method));
    }
}
