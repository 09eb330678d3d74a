package io.gracefulno.playground;

import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ShortcutTest {
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
    void aShortcutArrivesSignedWithEveryFieldSlackSends() {
        assertThat(rig.person.shortcut("letter.shortcut")).isEqualTo(Outcome.DELIVERED);

        assertThat(rig.app.badSignatures()).isEmpty();
        assertThat(rig.app.lastForm()).containsOnlyKeys("payload");
        ObjectNode payload = (ObjectNode) rig.app.lastPayload();
        assertThat(Json.text(payload, "token")).isNotEmpty();
        assertThat(Json.text(payload, "trigger_id")).isNotEmpty();
        assertThat(Json.text(payload, "action_ts")).matches("\\d{10}\\.\\d{6}");
        payload.put("token", "…").put("action_ts", "…").put("trigger_id", "…");
        assertThat(payload.toString())
                .isEqualTo(json("{'type':'shortcut','token':'…','action_ts':'…',"
                        + "'team':{'id':'T0PLAYGRND','domain':'playground'},"
                        + "'user':{'id':'U0ROBINASH','username':'robin','team_id':'T0PLAYGRND'},"
                        + "'is_enterprise_install':false,'enterprise':null,'callback_id':'letter.shortcut',"
                        + "'trigger_id':'…'}"));
    }

    @Test
    void aShortcutOpensAViewWithItsTrigger() {
        rig.person.shortcut("letter.shortcut");

        JsonNode opened =
                rig.api("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", form(text("b", "field", ""))));

        assertThat(Json.flag(opened, "ok")).isTrue();
        assertThat(rig.person.topView()).isPresent();
    }

    @Test
    void aShortcutTheAppDoesNotHaveGoesNowhere() {
        assertThat(rig.person.shortcut("letter.other")).isEqualTo(Outcome.GONE);

        assertThat(rig.app.deliveries()).isEmpty();
    }

    @Test
    void aShortcutThatFailsIsSaidToHaveFailed() {
        rig.app.answers(500, "");

        assertThat(rig.person.shortcut("letter.shortcut")).isEqualTo(Outcome.TROUBLE);

        assertThat(rig.person.messages())
                .extracting(Message::text)
                .containsExactly("“Decline an interview” did not work. Try again in a moment.");
        assertThat(rig.person.notices()).extracting(Notice::where).containsExactly("shortcut");
    }
}
