package io.gracefulno.slackkit;

import java.time.Duration;

/** The times Slack gives us. */
public final class Deadline {
    /** A trigger dies three seconds after the press; half a second is left for the way. */
    public static final Duration TRIGGER = Duration.ofMillis(2500);

    /** The longest that one call to Slack may take while a trigger waits. */
    public static final Duration CALL = Duration.ofSeconds(2);

    private Deadline() {}
}
