package io.gracefulno.playground;

import io.gracefulno.playground.Person.Role;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who and what there is in the playground's one workspace. The ids are the same at every start, so that an app with a
 * database finds its people again.
 *
 * @param id the workspace, {@code T…}
 * @param domain the workspace's name in addresses
 * @param appId the app, {@code A…}
 * @param appName what the app is called in the conversation
 * @param botId the app's bot, {@code B…}
 * @param botUserId the bot as a user, {@code U…}
 * @param everybody who is or was here; the first is whom one acts as unless one says otherwise, an admin
 * @param recruiter somebody everybody knows, who writes whatever they make them write
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
        List<Person> everybody,
        Person recruiter,
        List<Shortcut> shortcuts,
        List<Shortcut> messageShortcuts) {
    /** Keeps its own copies of the lists. */
    public Team {
        everybody = List.copyOf(everybody);
        shortcuts = List.copyOf(shortcuts);
        messageShortcuts = List.copyOf(messageShortcuts);
    }

    /** Whom one acts as unless one says otherwise. */
    public Person person() {
        return everybody.getFirst();
    }

    /** Their direct conversation with the app. */
    public String channelId() {
        return channelOf(person());
    }

    /** Their direct conversation with the recruiter, where the app isn't. */
    public String recruiterChannelId() {
        return recruiterChannelOf(person());
    }

    /** Everybody who can be chosen in a list of people. */
    public List<Person> people() {
        return everybody.stream().filter(Person::isActive).toList();
    }

    /** Everybody whom one can act as. */
    public List<Person> actors() {
        return people().stream().filter(person -> !person.equals(recruiter)).toList();
    }

    /** Somebody who is or was here. */
    public Optional<Person> find(String userId) {
        return everybody.stream().filter(person -> person.id().equals(userId)).findFirst();
    }

    /** Somebody's direct conversation with the app, {@code D…}. */
    public String channelOf(Person somebody) {
        return somebody.equals(person()) ? "D0GRACEFUL" : "D1" + somebody.id().substring(2);
    }

    /** Somebody's direct conversation with the recruiter, {@code D…}. */
    public String recruiterChannelOf(Person somebody) {
        return somebody.equals(person()) ? "D0RECRUITR" : "D2" + somebody.id().substring(2);
    }

    /** Whose conversation with the app that is. */
    Optional<Person> inChannel(String channelId) {
        return people().stream()
                .filter(person -> channelOf(person).equals(channelId))
                .findFirst();
    }

    /** The workspace of a person whose clock is there. */
    public static Team in(ZoneId zone) {
        return in(zone, 0);
    }

    /** @param crowd how many more members there are, {@code U1CROWD0001} and so on */
    static Team in(ZoneId zone, int crowd) {
        Person recruiter = new Person("U0DANARECR", "dana", "Dana Acheson", zone, "en-GB", Role.MEMBER);
        List<Person> everybody = new ArrayList<>(List.of(
                new Person("U0ROBINASH", "robin", "Robin Ashdown", zone, "en-GB", Role.ADMIN),
                new Person("U0VERACAST", "vera", "Vera Castellan", zone, "en-GB", Role.OWNER),
                new Person("U0MINAOKAF", "mina", "Mina Okafor", ZoneId.of("America/New_York"), "en-US", Role.MEMBER),
                new Person("U0JONASLND", "jonas", "Jonas Lind", zone, "en-GB", Role.GUEST),
                recruiter,
                new Person("U0SAMWHITL", "sam", "Sam Whitlock", zone, "en-GB", Role.DEACTIVATED)));
        for (int i = 1; i <= crowd; i++) {
            String number = String.format(Locale.ROOT, "%04d", i);
            everybody.add(
                    new Person("U1CROWD" + number, "member" + number, "Member " + number, zone, "en-GB", Role.MEMBER));
        }
        return new Team(
                "T0PLAYGRND",
                "playground",
                "A0GRACEFUL",
                "Graceful No",
                "B0GRACEFUL",
                "U0GRACEBOT",
                everybody,
                recruiter,
                List.of(new Shortcut("Decline an interview", "letter.shortcut")),
                List.of(
                        new Shortcut("Answer this recruiter", "pushback.answer_this"),
                        new Shortcut("Coach this decline", "coaching.prepare")));
    }
}
