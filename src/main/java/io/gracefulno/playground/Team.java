package io.gracefulno.playground;

import java.time.ZoneId;
import java.util.List;

/**
 * Who and what there is in the playground's one workspace. The ids are the same at every start, so that an app with a
 * database finds its person again.
 *
 * @param id the workspace, {@code T…}
 * @param domain the workspace's name in addresses
 * @param appId the app, {@code A…}
 * @param appName what the app is called in the conversation
 * @param botId the app's bot, {@code B…}
 * @param botUserId the bot as a user, {@code U…}
 * @param channelId the direct conversation between the person and the app, {@code D…}
 * @param person the one person here
 * @param recruiter somebody the person knows, who writes whatever the person makes them write
 * @param recruiterChannelId the direct conversation between the person and the recruiter, where the app isn't
 * @param shortcuts the app's global shortcuts, in the order of the menu
 * @param messageShortcuts the app's shortcuts in the menu of a message, in that order
 */
public record Team(
        String id,
        String domain,
        String appId,
        String appName,
        String botId,
        String botUserId,
        String channelId,
        Person person,
        Person recruiter,
        String recruiterChannelId,
        List<Shortcut> shortcuts,
        List<Shortcut> messageShortcuts) {
    /** Keeps its own copy of the shortcuts. */
    public Team {
        shortcuts = List.copyOf(shortcuts);
        messageShortcuts = List.copyOf(messageShortcuts);
    }

    /** Everybody who can be chosen in a list of people. */
    public List<Person> people() {
        return List.of(person, recruiter);
    }

    /** The workspace of a person whose clock is there. */
    public static Team in(ZoneId zone) {
        return new Team(
                "T0PLAYGRND",
                "playground",
                "A0GRACEFUL",
                "Graceful No",
                "B0GRACEFUL",
                "U0GRACEBOT",
                "D0GRACEFUL",
                new Person("U0ROBINASH", "robin", "Robin Ashdown", zone),
                new Person("U0DANARECR", "dana", "Dana Acheson", zone),
                "D0RECRUITR",
                List.of(new Shortcut("Decline an interview", "letter.shortcut")),
                List.of(new Shortcut("Answer this recruiter", "pushback.answer_this")));
    }
}
