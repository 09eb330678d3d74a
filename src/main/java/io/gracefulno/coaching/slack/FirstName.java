package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Profile;
import io.gracefulno.slackkit.Draw;

/** What one person is called to the other: by the first word of their name. */
public final class FirstName {
    private FirstName() {}

    /** Words for somebody where Slack hasn't said yet who they are. */
    public static String of(Profile profile, Draw draw) {
        String name = profile.name().strip();
        return name.isEmpty() ? draw.say("coaching.nobody_named") : name.split("\\s+", 2)[0];
    }
}
