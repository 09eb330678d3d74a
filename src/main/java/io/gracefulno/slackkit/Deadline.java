package io.gracefulno.slackkit;

import java.time.Duration;

/** The times Slack gives us. */
public final class Deadline {
    /** A trigger dies three seconds after the press: so long may be spent on asking who somebody is. */
    public static final Duration PROFILE = Duration.ofMillis(800);

    /** The longest that one call to Slack may take while a trigger waits. */
    public static final Duration CALL = Duration.ofSeconds(2);

    private Deadline() {}
}
