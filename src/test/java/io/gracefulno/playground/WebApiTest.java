package io.gracefulno.playground;

import static io.gracefulno.playground.Views.button;
import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebApiTest {
    private static final String VIEW = form(text("b", "field", ""));

    private Rig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void aCallWithoutATokenOrWithAnotherOneIsRefused() {
        assertThat(rig.apiAs("", "auth.test", Map.of()).toString())
                .isEqualTo(json("{'ok':false,'error':'not_authed'}"));
        assertThat(rig.apiAs("xoxb-other", "auth.test", Map.of()).toString())
                .isEqualTo(json("{'ok':false,'error':'invalid_auth'}"));
        assertThat(rig.apiAs("", "auth.test", Map.of("token", Rig.TOKEN))
                        .path("ok")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void aMethodThatIsNotThereIsRefusedByName() {
        assertThat(error(rig.api("chat.somethingElse", Map.of()))).isEqualTo("unknown_method");
        assertThat(rig.person.notices()).extracting(Notice::where).containsExactly("chat.somethingElse");
    }

    @Test
    void authTestNamesTheBotAndTheTeam() {
        JsonNode answer = rig.api("auth.test", Map.of());

        assertThat(Json.text(answer, "team_id")).isEqualTo(rig.person.team().id());
        assertThat(Json.text(answer, "bot_id")).isEqualTo(rig.person.team().botId());
        assertThat(Json.text(answer, "user_id")).isEqualTo(rig.person.team().botUserId());
    }

    @Test
    void usersInfoTellsNameAndZone() {
        JsonNode user = rig.api(
                        "users.info", Map.of("user", rig.person.team().person().id(), "include_locale", "true"))
                .path("user");

        assertThat(Json.text(user, "real_name")).isEqualTo("Robin Ashdown");
        assertThat(Json.text(user.path("profile"), "real_name")).isEqualTo("Robin Ashdown");
        assertThat(Json.text(user, "tz")).isEqualTo("Europe/Lisbon");
        assertThat(user.path("tz_offset").intValue()).isZero();
        assertThat(Json.text(user, "locale")).isEqualTo("en-GB");
        assertThat(error(rig.api("users.info", Map.of("user", "U9")))).isEqualTo("user_not_found");
    }

    @Test
    void aTriggerOpensOneViewWithinThreeSeconds() {
        rig.person.command("/decline-interview", "");
        String trigger = rig.lastTrigger();
        rig.clock.advance(Duration.ofSeconds(3));

        JsonNode opened = rig.api("views.open", Map.of("trigger_id", trigger, "view", VIEW));

        assertThat(opened.path("ok").booleanValue()).isTrue();
        assertThat(Json.text(opened.path("view"), "hash")).matches("\\d{10}\\.[0-9a-z]{8}");
        assertThat(error(rig.api("views.open", Map.of("trigger_id", trigger, "view", VIEW))))
                .isEqualTo("exchanged_trigger_id");
    }

    @Test
    void aTriggerIsTooOldAfterThreeSeconds() {
        rig.person.command("/decline-interview", "");
        rig.clock.advance(Duration.ofMillis(3_001));

        assertThat(error(rig.api("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", VIEW))))
                .isEqualTo("expired_trigger_id");
        assertThat(error(rig.api("views.open", Map.of("trigger_id", "1.2.3", "view", VIEW))))
                .isEqualTo("invalid_trigger_id");
        assertThat(rig.person.views()).isEmpty();
    }

    @Test
    void aViewSlackWouldRefuseIsRefusedWithThePlaceAndShownOnThePage() {
        rig.person.command("/decline-interview", "");
        String wrong = VIEW.replace("A form", "A title of more than 24 characters");

        JsonNode answer = rig.api("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", wrong));

        assertThat(answer.toString())
                .isEqualTo(json("{'ok':false,'error':'invalid_arguments','response_metadata':{'messages':"
                        + "['[ERROR] must be less than 25 characters [json-pointer:/view/title/text]']}}"));
        assertThat(rig.screen()).contains("views.open", "invalid_arguments", "json-pointer:/view/title/text");
    }

    @Test
    void aNewRootClosesTheOldStack() {
        OpenView first = rig.open(VIEW);
        OpenView second = rig.open(VIEW);

        assertThat(rig.person.views()).extracting(OpenView::id).containsExactly(second.id());
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void atMostThreeViewsLieOverOneAnother() {
        OpenView root = rig.open(form(button("press")));
        assertThat(push(root)).isEmpty();
        assertThat(push(root)).isEmpty();

        assertThat(push(root)).isEqualTo("push_limit_reached");
        assertThat(rig.person.views()).hasSize(3);
    }

    @Test
    void anUpdateWithAnOldHashIsRefused() {
        OpenView view = rig.open(VIEW);
        Map<String, String> update = Map.of("view_id", view.id(), "hash", view.hash(), "view", VIEW);

        JsonNode updated = rig.api("views.update", update);

        assertThat(updated.path("ok").booleanValue()).isTrue();
        assertThat(Json.text(updated.path("view"), "hash")).isNotEqualTo(view.hash());
        assertThat(error(rig.api("views.update", update))).isEqualTo("hash_conflict");
        assertThat(error(rig.api("views.update", Map.of("view_id", "V0", "view", VIEW))))
                .isEqualTo("not_found");
    }

    @Test
    void aViewIsFoundByItsExternalId() {
        String named = VIEW.replace("\"callback_id\":\"form\"", "\"external_id\":\"mine\"");
        rig.open(named);

        JsonNode answer = rig.api("views.update", Map.of("external_id", "mine", "view", VIEW));

        assertThat(answer.path("ok").booleanValue()).isTrue();
    }

    @Test
    void homeIsKeptUnderItsHash() {
        String home = json("{'type':'home','blocks':[{'type':'divider'}]}");
        String user = rig.person.team().person().id();

        JsonNode published = rig.api("views.publish", Map.of("user_id", user, "view", home));

        assertThat(published.path("ok").booleanValue()).isTrue();
        assertThat(rig.person.home()).isPresent();
        assertThat(error(rig.api("views.publish", Map.of("user_id", user, "view", home, "hash", "1.old"))))
                .isEqualTo("hash_conflict");
    }

    @Test
    void aMessageIsPostedAndChangedAndItsButtonsWork() {
        JsonNode posted = rig.api(
                "chat.postMessage",
                Map.of(
                        "channel",
                        rig.person.team().person().id(),
                        "text",
                        "plain",
                        "blocks",
                        "[" + button("go") + "]"));
        String ts = Json.text(posted, "ts");

        rig.person.pressInMessage(ts, Control.button("go"));

        JsonNode payload = rig.app.lastPayload();
        assertThat(Json.text(payload.path("container"), "message_ts")).isEqualTo(ts);
        assertThat(Json.text(payload.path("message"), "text")).isEqualTo("plain");
        assertThat(Json.text(payload.path("channel"), "id"))
                .isEqualTo(rig.person.team().channelId());
        assertThat(Json.text(payload, "response_url")).contains("/response/");

        rig.api("chat.update", Map.of("channel", Json.text(posted, "channel"), "ts", ts, "text", "changed"));

        assertThat(rig.person.messages()).extracting(Message::text).containsExactly("changed");
        assertThat(rig.screen()).contains("(edited)");
    }

    @Test
    void aMessageElsewhereOrWithoutContentIsRefused() {
        String channel = rig.person.team().channelId();

        assertThat(error(rig.api("chat.postMessage", Map.of("channel", "C9", "text", "x"))))
                .isEqualTo("channel_not_found");
        assertThat(error(rig.api("chat.postMessage", Map.of("channel", channel))))
                .isEqualTo("no_text");
        assertThat(error(rig.api("chat.update", Map.of("channel", channel, "ts", "1.1", "text", "x"))))
                .isEqualTo("message_not_found");
        assertThat(error(rig.api("chat.postMessage", Map.of("channel", channel, "blocks", "[{\"type\":\"zonk\"}]"))))
                .isEqualTo("invalid_blocks");
    }

    @Test
    void argumentsMayComeAsJsonToo() {
        HttpRequest.Builder request = rig.request("/api/chat.postMessage")
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Authorization", "Bearer " + Rig.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(
                        json("{'channel':'" + rig.person.team().channelId() + "','blocks':[{'type':'divider'}]}")));

        assertThat(rig.send(request).body()).startsWith(json("{'ok':true"));
    }

    private String push(OpenView root) {
        rig.person.pressInView(root.id(), Control.button("press"), Map.of());
        return error(rig.api("views.push", Map.of("trigger_id", rig.lastTrigger(), "view", VIEW)));
    }

    private static String error(JsonNode answer) {
        return Json.text(answer, "error");
    }
}
