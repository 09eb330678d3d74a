package io.gracefulno.playground;

import static io.gracefulno.playground.Views.button;
import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.input;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Who is in the workspace, and that each has a screen of their own. */
class PeopleTest {
    private static final String MINA = "U0MINAOKAF";

    private Rig rig;
    private Workspace robin;
    private Workspace mina;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
        robin = rig.person;
        mina = rig.playground.workspace(MINA);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void whoeverComesFirstIsAnAdmin() {
        assertThat(robin.person().role()).isEqualTo(Person.Role.ADMIN);
        assertThat(robin.person()).isEqualTo(robin.team().person());
        assertThat(info(robin.person().id()).path("is_admin").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "U0ROBINASH, true, false, false, Europe/Lisbon, en-GB",
        "U0VERACAST, true, true, false, Europe/Lisbon, en-GB",
        "U0MINAOKAF, false, false, false, America/New_York, en-US",
        "U0JONASLND, false, false, true, Europe/Lisbon, en-GB",
        "U0DANARECR, false, false, false, Europe/Lisbon, en-GB"
    })
    void slackSaysWhatEachMayDoAndWhereTheyAre(
            String id, boolean admin, boolean owner, boolean restricted, String zone, String locale) {
        JsonNode user = info(id);

        assertThat(user.path("is_admin").booleanValue()).isEqualTo(admin);
        assertThat(user.path("is_owner").booleanValue()).isEqualTo(owner);
        assertThat(user.path("is_restricted").booleanValue()).isEqualTo(restricted);
        assertThat(user.path("is_ultra_restricted").booleanValue()).isFalse();
        assertThat(user.path("deleted").booleanValue()).isFalse();
        assertThat(user.path("is_bot").booleanValue()).isFalse();
        assertThat(Json.text(user, "tz")).isEqualTo(zone);
        assertThat(Json.text(user, "locale")).isEqualTo(locale);
        assertThat(Json.text(user, "team_id")).isEqualTo(robin.team().id());
    }

    @Test
    void ofSomebodyWhoIsGoneAndOfTheBotItSaysLess() {
        JsonNode gone = info("U0SAMWHITL");
        JsonNode bot = info(robin.team().botUserId());

        assertThat(gone.path("deleted").booleanValue()).isTrue();
        assertThat(gone.has("tz")).isFalse();
        assertThat(gone.has("is_admin")).isFalse();
        assertThat(bot.path("is_bot").booleanValue()).isTrue();
        assertThat(bot.path("deleted").booleanValue()).isFalse();
        assertThat(rig.error("users.info", Map.of("user", "U0NOBODYXX"))).isEqualTo("user_not_found");
    }

    @Test
    void whoeverIsGoneCannotBeWrittenToNorChosenNorActedAs() {
        String gone = "U0SAMWHITL";

        assertThat(rig.error("conversations.open", Map.of("users", gone))).isEqualTo("user_disabled");
        assertThat(rig.error("chat.postMessage", Map.of("channel", gone, "text", "x")))
                .isEqualTo("channel_not_found");
        assertThat(robin.team().people()).extracting(Person::id).doesNotContain(gone);
        assertThatThrownBy(() -> rig.playground.workspace(gone)).hasMessage("Nobody can act as U0SAMWHITL here.");
    }

    @Test
    void everybodyCanBeChosenByTheirNames() {
        rig.open(form(input("b", json("'type':'multi_users_select','action_id':'coaches'"), "")));

        assertThat(rig.screen())
                .contains("Robin Ashdown", "Vera Castellan", "Mina Okafor", "Jonas Lind", "Dana Acheson")
                .doesNotContain("Sam Whitlock");
    }

    @Test
    void whatIsDoneIsDoneByWhoeverActs() {
        mina.command(Workspace.COMMAND, "");
        assertThat(rig.app.lastForm()).containsEntry("user_id", MINA).containsEntry("channel_id", "D1MINAOKAF");

        mina.shortcut("letter.shortcut");
        assertThat(rig.app.lastPayload().at("/user/id").stringValue()).isEqualTo(MINA);
        mina.openHome();
        assertThat(rig.app.lastEvent().at("/event/user").stringValue()).isEqualTo(MINA);
        assertThat(rig.app.lastEvent().at("/event/channel").stringValue()).isEqualTo("D1MINAOKAF");
    }

    @Test
    void aViewOpensBeforeThePersonWhoseTriggerItIs() {
        OpenView robins = rig.open(form(text("b", "field", ""), button("press")));
        mina.command(Workspace.COMMAND, "");
        rig.api("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", form(text("b", "field", ""))));

        assertThat(robin.views()).extracting(OpenView::id).containsExactly(robins.id());
        assertThat(mina.views()).hasSize(1);
        OpenView minas = mina.topView().orElseThrow();
        mina.submit(minas.id(), Map.of("field", "x"));
        assertThat(rig.app.lastPayload().at("/user/id").stringValue()).isEqualTo(MINA);
        assertThat(mina.views()).isEmpty();
        assertThat(robin.views()).hasSize(1);
    }

    @Test
    void viewsAreStackedForEachByThemselves() {
        OpenView robins = rig.open(form(button("press")));
        mina.command(Workspace.COMMAND, "");
        rig.api("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", form(button("press"))));
        for (int i = 0; i < 2; i++) {
            mina.pressInView(mina.topView().orElseThrow().id(), Control.button("press"), Map.of());
            assertThat(rig.error("views.push", Map.of("trigger_id", rig.lastTrigger(), "view", form(button("press")))))
                    .isEmpty();
        }
        assertThat(mina.views()).hasSize(3);

        robin.pressInView(robins.id(), Control.button("press"), Map.of());
        assertThat(rig.error("views.push", Map.of("trigger_id", rig.lastTrigger(), "view", form(button("press")))))
                .isEmpty();
        assertThat(robin.views()).hasSize(2);
        rig.app.answers(200, json("{'response_action':'clear'}"));
        robin.submit(robins.id(), Map.of());
        assertThat(robin.views()).isEmpty();
        assertThat(mina.views()).hasSize(3);
    }

    @Test
    void nobodyReachesWhatLiesBeforeSomebodyElse() {
        OpenView robins = rig.open(form(text("b", "field", ""), button("press")));
        String posted = Json.text(
                rig.api(
                        "chat.postMessage",
                        Map.of("channel", robin.person().id(), "text", "x", "blocks", "[" + button("go") + "]")),
                "ts");
        int before = rig.app.received().size();

        assertThat(mina.submit(robins.id(), Map.of("field", "x"))).isEqualTo(Outcome.GONE);
        assertThat(mina.pressInView(robins.id(), Control.button("press"), Map.of()))
                .isEqualTo(Outcome.GONE);
        assertThat(mina.close(robins.id())).isEqualTo(Outcome.GONE);
        assertThat(mina.pressInMessage(posted, Control.button("go"))).isEqualTo(Outcome.GONE);
        assertThat(mina.messageShortcut(posted, "pushback.answer_this")).isEqualTo(Outcome.GONE);
        assertThat(rig.app.received()).hasSize(before);
        assertThat(robin.views()).hasSize(1);
    }

    @Test
    void eachHasAHomeOfTheirOwn() {
        String view = json("{'type':'home','blocks':[" + button("hers") + "]}");
        rig.publish(button("his"));

        JsonNode published = rig.api("views.publish", Map.of("user_id", MINA, "view", view));

        assertThat(robin.home().orElseThrow().toString()).contains("\"his\"").doesNotContain("\"hers\"");
        assertThat(mina.home().orElseThrow().toString()).contains("\"hers\"").doesNotContain("\"his\"");
        assertThat(rig.playground.workspace("U0JONASLND").home()).isEmpty();
        String hash = Json.text(published.path("view"), "hash");
        assertThat(rig.error("views.publish", Map.of("user_id", robin.person().id(), "view", view, "hash", hash)))
                .isEqualTo("hash_conflict");
        assertThat(rig.error("views.publish", Map.of("user_id", MINA, "view", view, "hash", hash)))
                .isEmpty();
        assertThat(rig.error("views.publish", Map.of("user_id", "U0SAMWHITL", "view", view)))
                .isEqualTo("user_not_found");
    }

    @Test
    void eachHasAConversationWithTheAppOfTheirOwn() {
        String channel =
                Json.text(rig.api("conversations.open", Map.of("users", MINA)).path("channel"), "id");

        JsonNode posted = rig.api("chat.postMessage", Map.of("channel", channel, "text", "for Mina"));
        rig.api("chat.postMessage", Map.of("channel", MINA, "text", "for Mina too"));
        rig.api("chat.postMessage", Map.of("channel", robin.person().id(), "text", "for Robin"));

        assertThat(channel).isEqualTo("D1MINAOKAF");
        assertThat(mina.messages()).extracting(Message::text).containsExactly("for Mina", "for Mina too");
        assertThat(robin.messages()).extracting(Message::text).containsExactly("for Robin");
        String ts = Json.text(posted, "ts");
        assertThat(rig.error("chat.update", Map.of("channel", "D0GRACEFUL", "ts", ts, "text", "x")))
                .isEqualTo("message_not_found");
        assertThat(rig.error("chat.update", Map.of("channel", channel, "ts", ts, "text", "changed")))
                .isEmpty();
        assertThat(rig.error("chat.delete", Map.of("channel", channel, "ts", ts)))
                .isEmpty();
        assertThat(mina.messages()).extracting(Message::text).containsExactly("for Mina too");
    }

    @Test
    void whatOnlyOnePersonSeesIsForWhoeverIsThere() {
        assertThat(rig.error("chat.postEphemeral", Map.of("channel", "D1MINAOKAF", "user", MINA, "text", "x")))
                .isEmpty();
        assertThat(rig.error(
                        "chat.postEphemeral",
                        Map.of("channel", "D1MINAOKAF", "user", robin.person().id(), "text", "x")))
                .isEqualTo("user_not_in_channel");
        assertThat(mina.messages()).hasSize(1);
        assertThat(robin.messages()).isEmpty();
    }

    @Test
    void anAnswerToACommandGoesToWhoeverGaveIt() {
        mina.command(Workspace.COMMAND, "");
        String path = rig.app.lastForm().getOrDefault("response_url", "").replaceFirst("http://[^/]*", "");
        rig.post(path, json("{'text':'later'}"));
        rig.app.answers(200, "at once");
        mina.command(Workspace.COMMAND, "");
        mina.say("hello");

        assertThat(mina.messages()).hasSize(3);
        assertThat(robin.messages()).isEmpty();
    }

    @Test
    void theRecruiterWritesToEachAlone() {
        Message message = mina.recruiterSays("Hello Mina");

        assertThat(mina.recruiterMessages()).hasSize(1);
        assertThat(robin.recruiterMessages()).isEmpty();
        mina.messageShortcut(message.ts(), "pushback.answer_this");
        assertThat(rig.app.lastPayload().at("/channel/id").stringValue()).isEqualTo("D2MINAOKAF");
        assertThat(rig.app.lastPayload().at("/user/id").stringValue()).isEqualTo(MINA);
    }

    @Test
    void aFileGoesToWhomItIsFor() {
        JsonNode place = rig.api("files.getUploadURLExternal", Map.of("filename", "a.csv", "length", "1"));
        rig.send(rig.request(java.net.URI.create(Json.text(place, "upload_url")).getPath())
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x")));
        String files = "[{\"id\":\"" + Json.text(place, "file_id") + "\"}]";

        rig.api("files.completeUploadExternal", Map.of("files", files, "channel_id", "D1MINAOKAF"));

        assertThat(mina.messages()).hasSize(1);
        assertThat(robin.messages()).isEmpty();
    }

    @Test
    void thePageShowsWhoeverItIsAskedForAndOffersTheOthers() {
        rig.api("chat.postMessage", Map.of("channel", MINA, "text", "for Mina"));

        String page = rig.send(rig.request("/?as=" + MINA)).body();
        assertThat(page).contains("data-person=\"U0MINAOKAF\"", "You are Mina Okafor, member", "Robin Ashdown");
        assertThat(rig.send(rig.request("/")).body())
                .contains("data-person=\"U0ROBINASH\"", "You are Robin Ashdown, admin", "Jonas Lind")
                .doesNotContain("Sam Whitlock");
        assertThat(rig.send(rig.request("/ui/state?since=0&as=" + MINA)).body()).contains("for Mina");
        assertThat(rig.screen()).doesNotContain("for Mina");
        rig.post("/ui/command", json("{'as':'U0MINAOKAF','text':'/decline-interview'}"));
        assertThat(rig.app.lastForm()).containsEntry("user_id", MINA);
        assertThat(rig.send(rig.request("/?as=U0SAMWHITL")).statusCode()).isEqualTo(400);
        assertThat(rig.post("/ui/command", json("{'as':'nobody','text':'/x'}")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void timesAreDrawnByThePersonsOwnClock() {
        rig.api("chat.postMessage", Map.of("channel", MINA, "text", "x"));
        rig.api("chat.postMessage", Map.of("channel", robin.person().id(), "text", "x"));

        assertThat(rig.send(rig.request("/ui/state?since=0&as=" + MINA)).body()).contains("05:10");
        assertThat(rig.screen()).contains("10:10");
    }

    @Test
    void aCrowdHasAConversationEach() throws IOException {
        PlaygroundConfig config = new PlaygroundConfig(0, "s", "t", ZoneOffset.UTC, Clock.systemUTC()).crowded(200);
        try (Playground crowded = Playground.start(config)) {
            assertThat(crowded.workspace("U1CROWD0200").person().realName()).isEqualTo("Member 0200");
            assertThat(crowded.workspace().team().people().stream()
                            .map(crowded.workspace().team()::channelOf))
                    .hasSize(205)
                    .doesNotHaveDuplicates()
                    .allMatch(channel -> channel.matches("[CGDZ][A-Z0-9]{8,}"));
        }
    }

    private JsonNode info(String id) {
        return rig.api("users.info", Map.of("user", id, "include_locale", "true"))
                .path("user");
    }
}
