package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Profile;
import io.gracefulno.slackkit.Draw;

/** What one person is called to the other: by the first word of their name. */
public final class FirstName {
    private FirstName() {}

    /** Words for somebody where Slack hasn't said yet who they are. */
    public static String of(Profile profile, Draw draw) {
        return first(profile.name(), draw.say("coaching.nobody_named"));
    }

    /** The same where it doesn't begin a sentence. */
    static String within(Profile profile, Draw draw) {
        return first(profile.name(), draw.say("coaching.nobody_named.within"));
    }

    /** The same of a coach. */
    static String ofCoach(String name, Draw draw) {
        return first(name, draw.say("coaching.coach_unnamed"));
    }

    /** The same of a coach where it doesn't begin a sentence. */
    static String ofCoachWithin(String name, Draw draw) {
        return first(name, draw.say("coaching.coach_unnamed.within"));
    }

    private static String first(String name, String nobody) {
        String stripped = name.strip();
        return stripped.isEmpty() ? nobody : stripped.split("\\s+", 2)[0];
    }
}
