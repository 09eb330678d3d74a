package io.gracefulno.playground;

import static io.gracefulno.playground.Views.button;
import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Each of Slack's error names, met over HTTP. */
class WebApiErrorsTest {
    private static final String VIEW = form(text("b", "field", ""));
    private static final String HOME = json("{'type':'home','blocks':[{'type':'divider'}]}");

    private Rig rig;
    private String channel;
    private String user;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
        channel = rig.person.team().channelId();
        user = rig.person.team().person().id();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    @Test
    void openTakesModalsAndPublishTakesHome() {
        String place = "[ERROR] must be a valid enum value [json-pointer:/view/type]";

        rig.person.command(Workspace.COMMAND, "");
        assertThat(messages(rig.api("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", HOME))))
                .isEqualTo(json("['" + place + "']"));
        assertThat(messages(rig.api("views.publish", Map.of("user_id", user, "view", VIEW))))
                .isEqualTo(json("['" + place + "']"));
        assertThat(rig.error("views.publish", Map.of("user_id", "U9", "view", HOME)))
                .isEqualTo("user_not_found");
    }

    @Test
    void aRefusedViewDoesNotUseItsTriggerUp() {
        rig.person.command(Workspace.COMMAND, "");
        String trigger = rig.lastTrigger();

        assertThat(rig.error("views.open", Map.of("trigger_id", trigger, "view", HOME)))
                .isEqualTo("invalid_arguments");
        assertThat(rig.error("views.open", Map.of("trigger_id", trigger, "view", VIEW)))
                .isEmpty();
    }

    @Test
    void aViewOver250KilobytesIsTooLarge() {
        rig.person.command(Workspace.COMMAND, "");
        String section = Views.section("x".repeat(3_000));
        String large = form(Collections.nCopies(90, section).toArray(String[]::new));

        assertThat(rig.error("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", large)))
                .isEqualTo("view_too_large");
    }

    @Test
    void anExternalIdIsOneViewsInTheTeam() {
        String named = VIEW.replace("\"callback_id\"", "\"external_id\":\"mine\",\"callback_id\"");
        OpenView first = rig.open(named);
        rig.person.pressInView(first.id(), Control.of("field", "x"), Map.of());
        rig.person.command(Workspace.COMMAND, "");

        assertThat(rig.error("views.push", Map.of("trigger_id", rig.lastTrigger(), "view", named)))
                .isEqualTo("duplicate_external_id");
        assertThat(rig.error("views.update", Map.of("view_id", first.id(), "view", named)))
                .isEmpty();
        String home = HOME.replace("\"blocks\"", "\"external_id\":\"mine\",\"blocks\"");
        assertThat(rig.error("views.publish", Map.of("user_id", user, "view", home)))
                .isEqualTo("duplicate_external_id");
    }

    @Test
    void anUpdateNamesItsViewInOneWay() {
        OpenView view = rig.open(VIEW);

        assertThat(messages(rig.api("views.update", Map.of("view_id", view.id(), "external_id", "x", "view", VIEW))))
                .isEqualTo(json("['[ERROR] Cannot provide both `view_id` and `external_id`']"));
        assertThat(rig.error("views.update", Map.of("view", VIEW))).isEqualTo("invalid_arguments");
        assertThat(rig.error("views.update", Map.of("external_id", "nowhere", "view", VIEW)))
                .isEqualTo("not_found");
    }

    @Test
    void aTriggerIsGoodOnceAndForThreeSeconds() {
        rig.person.command(Workspace.COMMAND, "");
        String trigger = rig.lastTrigger();

        assertThat(rig.error("views.push", Map.of("trigger_id", "x", "view", VIEW)))
                .isEqualTo("invalid_trigger_id");
        assertThat(rig.error("views.open", Map.of("trigger_id", trigger, "view", VIEW)))
                .isEmpty();
        assertThat(rig.error("views.push", Map.of("trigger_id", trigger, "view", VIEW)))
                .isEqualTo("exchanged_trigger_id");
        rig.person.command(Workspace.COMMAND, "");
        rig.clock.advance(Duration.ofMillis(3_001));
        assertThat(rig.error("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", VIEW)))
                .isEqualTo("expired_trigger_id");
    }

    @Test
    void anAnswerToASubmissionIsCheckedLikeACall() {
        OpenView view = rig.open(VIEW);
        rig.app.answers(200, json("{'response_action':'update','view':" + HOME + "}"));

        assertThat(rig.person.submit(view.id(), Map.of("field", "typed"))).isEqualTo(Outcome.TROUBLE);

        assertThat(rig.person.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.where()).isEqualTo("view_submission");
            assertThat(notice.error()).isEqualTo("invalid_arguments");
            assertThat(notice.messages())
                    .containsExactly("[ERROR] must be a valid enum value [json-pointer:/view/type]");
        });
        assertThat(rig.screen()).contains("typed");
    }

    @Test
    void aMessageSaysSomethingAndNotTooMuch() {
        assertThat(rig.error("chat.postMessage", Map.of("channel", channel))).isEqualTo("no_text");
        assertThat(rig.error("chat.postMessage", Map.of("channel", channel, "text", "x".repeat(40_000))))
                .isEmpty();
        assertThat(rig.error("chat.postMessage", Map.of("channel", channel, "text", "x".repeat(40_001))))
                .isEqualTo("msg_too_long");
        assertThat(rig.error("chat.postMessage", Map.of("channel", channel, "blocks", "{'x':")))
                .isEqualTo("invalid_blocks_format");
        String sections = String.join(",", Collections.nCopies(5, Views.section("x".repeat(2_641))));
        assertThat(rig.error("chat.postMessage", Map.of("channel", channel, "blocks", "[" + sections + "]")))
                .isEqualTo("msg_blocks_too_long");
    }

    @Test
    void invalidBlocksAreNamedTwiceAsSlackDoes() {
        JsonNode answer = rig.api(
                "chat.postMessage", Map.of("channel", channel, "blocks", json("[{'type':'header','hint':'x'}]")));

        assertThat(answer.toString())
                .isEqualTo(json("{'ok':false,'error':'invalid_blocks','response_metadata':{'messages':["
                        + "'[ERROR] missing required field: text [json-pointer:/blocks/0]',"
                        + "'[ERROR] invalid additional property: hint [json-pointer:/blocks/0]']},"
                        + "'errors':['missing required field: text [json-pointer:/blocks/0]',"
                        + "'invalid additional property: hint [json-pointer:/blocks/0]']}"));
        assertThat(rig.screen()).contains("invalid_blocks", "json-pointer:/blocks/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update", "delete"})
    void onlyTheAppsOwnMessageIsChanged(String verb) {
        rig.person.say("hello");
        String hint = rig.person.messages().getLast().ts();
        rig.api("chat.postEphemeral", Map.of("channel", channel, "user", user, "text", "whispered"));
        String whispered = rig.person.messages().getLast().ts();

        assertThat(changed(verb, channel, hint)).isEqualTo("cant_" + verb + "_message");
        assertThat(changed(verb, channel, whispered)).isEqualTo("message_not_found");
        assertThat(changed(verb, channel, "1.1")).isEqualTo("message_not_found");
        assertThat(changed(verb, "C9", hint)).isEqualTo("channel_not_found");
        assertThat(rig.person.messages()).hasSize(2);
    }

    private String changed(String verb, String where, String ts) {
        return rig.error("chat." + verb, Map.of("channel", where, "ts", ts, "text", "new"));
    }

    @Test
    void aConversationIsOpenedWithThePersonHere() {
        assertThat(rig.error("conversations.open", Map.of())).isEqualTo("users_list_not_supplied");
        assertThat(rig.error("conversations.open", Map.of("channel", "C9"))).isEqualTo("channel_not_found");
        assertThat(rig.error("conversations.open", Map.of("users", "U9"))).isEqualTo("user_not_found");
        assertThat(rig.error(
                        "conversations.open", Map.of("users", rig.person.team().botUserId())))
                .isEqualTo("cannot_dm_bot");
        assertThat(rig.error("conversations.open", Map.of("users", String.join(",", Collections.nCopies(8, "U9")))))
                .isEqualTo("user_not_found");
        assertThat(rig.error("conversations.open", Map.of("users", String.join(",", Collections.nCopies(9, "U9")))))
                .isEqualTo("too_many_users");
        assertThat(rig.error("conversations.open", Map.of("users", user))).isEmpty();
    }

    @Test
    void theLocaleIsToldToWhoeverAsksForIt() {
        Map<String, String> arguments = new HashMap<>(Map.of("user", user));
        assertThat(rig.api("users.info", arguments).path("user").has("locale")).isFalse();

        arguments.put("include_locale", "1");
        assertThat(Json.text(rig.api("users.info", arguments).path("user"), "locale"))
                .isEqualTo("en-GB");
    }

    @Test
    void aResponseAddressSaysWhyItTakesNoMore() {
        String path = responsePath();
        for (int i = 0; i < 5; i++) {
            assertThat(rig.post(path, json("{'text':'late'}")).statusCode()).isEqualTo(200);
        }

        assertThat(rig.post(path, json("{'text':'late'}")).body()).isEqualTo(json("{'ok':false,'error':'used_url'}"));
        String other = responsePath();
        rig.clock.advance(Duration.ofMinutes(30));
        assertThat(rig.post(other, json("{'text':'late'}")).statusCode()).isEqualTo(200);
        rig.clock.advance(Duration.ofSeconds(1));
        assertThat(rig.post(other, json("{'text':'late'}")).body())
                .isEqualTo(json("{'ok':false,'error':'expired_url'}"));
        assertThat(rig.person.notices()).extracting(Notice::error).containsExactly("used_url", "expired_url");
    }

    @Test
    void whatComesByAResponseAddressIsCheckedLikeAMessage() {
        String path = responsePath();

        assertThat(rig.post(path, json("{'blocks':[{'type':'header'}]}")).body())
                .isEqualTo("invalid_blocks");
        assertThat(rig.post(path, json("{'text':'" + "x".repeat(40_001) + "'}")).body())
                .isEqualTo("msg_too_long");
        assertThat(rig.post(path, "{}").body()).isEqualTo("no_text");
        assertThat(rig.person.messages()).isEmpty();
        assertThat(rig.person.notices().getFirst().messages())
                .containsExactly("[ERROR] missing required field: text [json-pointer:/blocks/0]");
    }

    @Test
    void theAnswerToACommandIsCheckedLikeAMessage() {
        rig.app.answers(200, json("{'blocks':[{'type':'header'}]}"));

        rig.person.command(Workspace.COMMAND, "");

        assertThat(rig.person.messages()).isEmpty();
        assertThat(rig.person.notices()).extracting(Notice::error).containsExactly("invalid_blocks");
    }

    @Test
    void theStackIsThreeDeep() {
        OpenView root = rig.open(form(button("press")));
        for (String expected : new String[] {"", "", "push_limit_reached"}) {
            rig.person.pressInView(root.id(), Control.button("press"), Map.of());
            assertThat(rig.error("views.push", Map.of("trigger_id", rig.lastTrigger(), "view", VIEW)))
                    .isEqualTo(expected);
        }
    }

    private String responsePath() {
        rig.person.command(Workspace.COMMAND, "");
        return rig.app.lastForm().getOrDefault("response_url", "").replaceFirst("http://[^/]*", "");
    }

    private static String messages(JsonNode answer) {
        return answer.path("response_metadata").path("messages").toString();
    }
}
