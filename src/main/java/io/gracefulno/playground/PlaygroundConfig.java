package io.gracefulno.playground;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;

/**
 * Everything a playground needs. The secrets are made by the caller at start and known to the app alone.
 *
 * @param port the loopback port to listen on, 0 for any free one
 * @param signingSecret the key that signs what is delivered to the app
 * @param botToken the token the app must bring to the stand-in Web API
 * @param zone the time zone of the person in the playground
 * @param clock tells the time for triggers, signatures and messages; give it to the app too, for the page can put it ahead
 * @param scopes the bot scopes the app was granted
 * @param crowd how many members there are beside those whom the page offers to act as
 */
public record PlaygroundConfig(
        int port,
        String signingSecret,
        String botToken,
        ZoneId zone,
        ForwardClock clock,
        Set<String> scopes,
        int crowd) {
    /** What the app's manifest asks for. */
    public static final Set<String> MANIFEST_SCOPES =
            Set.of("commands", "chat:write", "files:write", "im:write", "users:read");

    /** A playground whose time goes with that clock, and in which the app was granted what its manifest asks for. */
    public PlaygroundConfig(int port, String signingSecret, String botToken, ZoneId zone, Clock clock) {
        this(port, signingSecret, botToken, zone, new ForwardClock(clock), MANIFEST_SCOPES, 0);
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the port is outside 0–65535 or a secret is blank
     */
    public PlaygroundConfig {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException(
                    "The port must be between 0 and 65535, not " + port + ". Choose another one, e.g. PORT=3000.");
        }
        if (signingSecret.isBlank() || botToken.isBlank()) {
            throw new IllegalArgumentException("Give the playground a signing secret and a bot token; both are blank"
                    + " or one is. Random text will do.");
        }
        scopes = Set.copyOf(scopes);
    }

    /** The same, with only these scopes granted. */
    public PlaygroundConfig granted(Set<String> fewer) {
        return new PlaygroundConfig(port, signingSecret, botToken, zone, clock, fewer, crowd);
    }

    /** The same, with so many more members, {@code U1CROWD0001} and so on, each with a conversation of their own. */
    public PlaygroundConfig crowded(int more) {
        return new PlaygroundConfig(port, signingSecret, botToken, zone, clock, scopes, more);
    }

    /** Leaves the secrets out, so that they can't reach a log. */
    @Override
    public String toString() {
        return "PlaygroundConfig[port=" + port + ", zone=" + zone + "]";
    }
}
