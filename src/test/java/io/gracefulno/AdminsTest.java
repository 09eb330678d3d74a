package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static io.gracefulno.SlackSide.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a workspace's admins set, that nobody else can, and guests. */
class AdminsTest {
    private static final String ADMIN = "\"is_admin\":true";
    private static final String MEMBER = "\"is_admin\":false";
    private static final String GUEST = "\"is_restricted\":true";

    private StubSlack slack;
    private SettableClock clock;
    private RunningApp app;
    private Person admin;
    private Person member;
    private Person guest;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        clock = new SettableClock(Instant.parse("2031-05-05T09:00:00Z"));
        app = new RunningApp(data, clock, slack.api());
        admin = new Person(OWNER, app, slack);
        member = new Person(new Owner("", TEAM, "U0MEMBER"), app, slack);
        guest = new Person(new Owner("", TEAM, "U0GUEST"), app, slack);
        slack.standings.put(OWNER.userId(), ADMIN);
        slack.standings.put("U0GUEST", GUEST);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private Person opened(Person who) {
        return who.command("settings").press("preferences.workspace.open", "all", Map.of());
    }

    private void set(Map<String, Object> filled) {
        opened(admin);
        assertThat(admin.callback()).isEqualTo("preferences.workspace");
        assertThat(admin.submit(filled).isMissingNode()).as("no errors").isTrue();
        assertThat(admin.callback()).isEqualTo("preferences.workspace");
    }

    @Test
    void onlyAdminsAreOfferedTheWorkspacesSettings() {
        assertThat(admin.command("settings").ids()).contains("preferences.admin");
        assertThat(member.command("settings").ids()).doesNotContain("preferences.admin");
        assertThat(guest.command("settings").ids()).doesNotContain("preferences.admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"is_admin\":true", "\"is_owner\":true", "\"is_primary_owner\":true"})
    void ownersAreAdminsToo(String standing) {
        slack.standings.put(OWNER.userId(), standing);

        assertThat(opened(admin).callback()).isEqualTo("preferences.workspace");
        assertThat(admin.standing("preferences.retention")).isEqualTo("12");
        assertThat(admin.standing("preferences.guests")).isEqualTo("true");
        assertThat(admin.standing("preferences.insights")).isEqualTo("true");
    }

    @Test
    void aForgedPressByAMemberOpensNothing() {
        for (Person other : new Person[] {member, guest}) {
            assertThat(opened(other).callback()).isEqualTo("preferences.refused");
            assertThat(other.said("preferences.refused.note")).startsWith("Only admins of this workspace");
        }
    }

    @Test
    void aForgedSubmitByAMemberChangesNothing() {
        opened(admin);
        member.command("settings");
        ObjectNode forged = SlackSide.by(member.owner, admin.submitting(Map.of("preferences.retention", "24")));

        member.see(app.deliver(forged));

        assertThat(member.callback()).isEqualTo("preferences.refused");
        assertThat(opened(admin).standing("preferences.retention")).isEqualTo("12");
    }

    @Test
    void whatAnAdminSetsIsSetForEveryAdminOfThatWorkspaceAndForNoOther() {
        member.command("settings");
        set(Map.of(
                "preferences.coaches", "U0MEMBER",
                "preferences.managers", "U0MEMBER,U0TESTUSER",
                "preferences.retention", "24",
                "preferences.insights", "false"));

        slack.standings.put("U0MEMBER", ADMIN);
        clock.advance(Duration.ofMinutes(6));
        opened(member);
        assertThat(member.standing("preferences.coaches")).isEqualTo("U0MEMBER");
        assertThat(member.standing("preferences.managers")).isEqualTo("U0MEMBER,U0TESTUSER");
        assertThat(member.standing("preferences.retention")).isEqualTo("24");
        assertThat(member.standing("preferences.insights")).isEmpty();
        assertThat(member.standing("preferences.guests")).isEqualTo("true");

        Person elsewhere = new Person(new Owner("", "T0OTHER", OWNER.userId()), app, slack);
        assertThat(opened(elsewhere).standing("preferences.retention")).isEqualTo("12");
    }

    @Test
    void aLostRoleIsLostWithinFiveMinutesForOpening() {
        opened(admin);
        slack.standings.put(OWNER.userId(), MEMBER);

        clock.advance(Duration.ofMinutes(4));
        assertThat(opened(admin).callback()).isEqualTo("preferences.workspace");
        clock.advance(Duration.ofMinutes(2));
        assertThat(opened(admin).callback()).isEqualTo("preferences.refused");
    }

    @Test
    void whoeverLostTheRoleMeanwhileIsToldThatNothingWasChanged() {
        opened(admin);
        slack.standings.put(OWNER.userId(), MEMBER);
        clock.advance(Duration.ofMinutes(6));
        JsonNode form = admin.submitting(Map.of("preferences.retention", "24"));
        admin.command("settings");

        admin.see(app.deliver((ObjectNode) form));

        assertThat(admin.said("preferences.refused.note"))
                .startsWith("You are no longer an admin here, so nothing was");
    }

    @Test
    void aFormThatStoodOpenForLongIsTakenOnceSlackHasSaidAgain() {
        opened(admin);
        clock.advance(Duration.ofMinutes(31));

        assertThat(admin.submit(Map.of("preferences.retention", "24"))
                        .path("preferences.coaches:1")
                        .asString())
                .endsWith("Press “Save settings” again.");
        await().until(() -> admin.submit(Map.of("preferences.retention", "24")).isMissingNode());

        assertThat(opened(admin).standing("preferences.retention")).isEqualTo("24");
    }

    @Test
    void whatStandsTypedInTheirOwnSettingsIsKeptWhereTheWorkspacesTakeTheirPlace() {
        admin.command("settings").press("preferences.workspace.open", "all", Map.of("preferences.name", "Robbie Ash"));
        assertThat(admin.callback()).isEqualTo("preferences.workspace");

        assertThat(admin.command("settings").standing("preferences.name")).isEqualTo("Robbie Ash");
    }

    @Test
    void nobodyIsAnAdminWhereSlackDoesNotSay() {
        admin.command("settings");
        clock.advance(Duration.ofMinutes(6));
        slack.garbage = "users.info";

        admin.press("preferences.workspace.open", "all", Map.of());

        assertThat(admin.said("preferences.refused.note")).startsWith("Slack doesn't say just now");
    }

    @Test
    void guestsCannotBeCoachesAndAreNamed() {
        opened(admin);
        admin.type("preferences.coaches", Map.of("preferences.coaches", "U0MEMBER,U0GUEST"));
        await().until(() -> slack.calls("users.info").stream()
                .map(call -> call.argument("user"))
                .toList()
                .containsAll(List.of("U0MEMBER", "U0GUEST")));

        await().until(() -> admin.submit(Map.of("preferences.coaches", "U0MEMBER,U0GUEST"))
                .path("preferences.coaches:1")
                .asString("")
                .equals("Guests can't be coaches. Remove Robin Ashdown."));
        assertThat(admin.submit(Map.of("preferences.coaches", "U0MEMBER")).isMissingNode())
                .isTrue();
    }

    @Test
    void whoASubmittedCoachIsIsAskedFirst() {
        opened(admin);

        assertThat(admin.submit(Map.of("preferences.coaches", "U0GUEST"))
                        .path("preferences.coaches:1")
                        .asString())
                .startsWith("Slack hasn't told us yet who all of them are.");
        await().until(() -> admin.submit(Map.of("preferences.coaches", "U0GUEST"))
                .path("preferences.coaches:1")
                .asString("")
                .startsWith("Guests can't be coaches."));
    }

    @Test
    void aMemberMakesNobodyAskSlackAboutOthers() {
        member.command("settings");
        ObjectNode forged = member.pressing("preferences.coaches", "", Map.of());
        ObjectNode values = (ObjectNode) forged.at("/view/state/values");
        values.putObject("preferences.coaches:1")
                .putObject("preferences.coaches")
                .put("type", "multi_users_select")
                .putArray("selected_users")
                .add("U0SOMEBODY");

        assertThat(app.deliver(forged).statusCode()).isEqualTo(200);

        await().pollDelay(Duration.ofMillis(200)).until(() -> true);
        assertThat(slack.calls("users.info"))
                .noneMatch(call -> call.argument("user").equals("U0SOMEBODY"));
    }

    @Test
    void shorteningSaysHowManyCasesAreOlderBeforeItIsKept() {
        // What is still to be reminded of is kept, however old.
        member.command("settings");
        member.submit(Map.of("preferences.quiet", "reminders"));
        for (int i = 0; i < 2; i++) {
            member.command("Dana at Acme, staying where I am");
            member.submit(Map.of());
            member.submit(Map.of());
            assertThat(member.callback()).isEqualTo("casebook.ready");
            member.submit(Map.of());
        }
        set(Map.of("preferences.retention", "24"));
        clock.advance(Duration.ofDays(100));
        opened(admin);
        admin.submit(Map.of("preferences.retention", "3"));
        assertThat(admin.said("preferences.retention.older"))
                .isEqualTo("2 cases are older. Save again to delete them tonight.");
        assertThat(admin.standing("preferences.retention")).isEqualTo("3");

        opened(admin);
        assertThat(admin.standing("preferences.retention")).isEqualTo("24");
        admin.submit(Map.of("preferences.retention", "3"));
        admin.submit(Map.of());
        assertThat(opened(admin).standing("preferences.retention")).isEqualTo("3");
    }

    @Test
    void whereGuestsAreShutOutTheirEveryWayInSaysWhomToAsk() {
        set(Map.of("preferences.guests", "false"));

        app.deliver(SlackSide.command(guest.owner, "Dana at Acme", SlackSide.trigger(), slack.responseUrl()));
        await().until(() -> told().contains("Ask a workspace admin to switch it on."));
        assertThat(slack.calls("views.open")).hasSize(1);

        app.deliver(guest.pressingInMessage("home.new", "new"));
        app.deliver(guest.picking("pushback.answer_this", "Are you sure?"));
        app.deliver(SlackSide.by(guest.owner, SlackSide.shortcut("letter.shortcut", SlackSide.trigger())));
        await().until(() -> slack.calls("response").size() == 3);
        await().until(() -> slack.calls("views.open").size() == 2);
        assertThat(slack.calls("views.open").getLast().argument("view")).contains("Ask a workspace admin");
        member.command("Dana at Acme");
        assertThat(member.callback()).isEqualTo("letter.intake");
    }

    private String told() {
        return slack.calls("response").stream()
                .map(call -> call.argument("json"))
                .toList()
                .toString();
    }

    @Test
    void aLetterUnderWayIsFinishedAndKeptThoughGuestsAreShutOutMeanwhile() {
        guest.command("Dana at Acme, staying where I am");
        set(Map.of("preferences.guests", "false"));

        guest.submit(Map.of());
        assertThat(guest.callback()).isEqualTo("letter.edit");
        guest.press("letter.another", guest.caseId() + "|2", Map.of());
        guest.submit(Map.of());
        assertThat(guest.callback()).isEqualTo("casebook.ready");
    }

    @Test
    void aGuestWhoIsShutOutCanStillOpenTheirSettings() {
        set(Map.of("preferences.guests", "false"));

        assertThat(guest.command("settings").callback()).isEqualTo("preferences.mine");
    }

    @Test
    void whoeverHasBecomeAMemberComesInAgain() {
        guest.command("settings");
        set(Map.of("preferences.guests", "false"));
        slack.standings.put("U0GUEST", MEMBER);
        clock.advance(Duration.ofMinutes(6));

        assertThat(guest.command("Dana at Acme").callback()).isEqualTo("letter.intake");
    }
}
