package io.gracefulno.playground;

import static io.gracefulno.playground.Views.button;
import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.section;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HomeTest {
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
    void aHomeGetsIdsAndAHashAndKeepsItsIdWhenItIsPublishedAgain() {
        JsonNode first = rig.publish(section("One")).path("view");
        JsonNode second = rig.publish(section("Two")).path("view");

        assertThat(Json.text(first, "id")).matches("V[0-9A-Z]{10}");
        assertThat(Json.text(first, "type")).isEqualTo("home");
        assertThat(Json.text(first, "root_view_id")).isEqualTo(Json.text(first, "id"));
        assertThat(first.path("previous_view_id").isNull()).isTrue();
        assertThat(first.at("/blocks/0/block_id").stringValue()).isNotEmpty();
        assertThat(Json.text(second, "id")).isEqualTo(Json.text(first, "id"));
        assertThat(Json.text(second, "hash")).isNotEqualTo(Json.text(first, "hash"));
        assertThat(home().at("/blocks/0/text/text").stringValue()).isEqualTo("Two");
    }

    @Test
    void aPressInHomeBringsTheViewItsStateAndATriggerAndNoResponseAddress() {
        rig.publish(text("b", "field", ""), button("press"));

        Outcome outcome = rig.person.pressInHome(Control.button("press"), Map.of("field", "so far"));

        assertThat(outcome).isEqualTo(Outcome.DELIVERED);
        JsonNode payload = rig.app.lastPayload();
        assertThat(payload.propertyNames())
                .containsExactlyInAnyOrder(
                        "type",
                        "user",
                        "api_app_id",
                        "token",
                        "team",
                        "enterprise",
                        "is_enterprise_install",
                        "container",
                        "trigger_id",
                        "view",
                        "actions");
        assertThat(Json.text(payload, "type")).isEqualTo("block_actions");
        assertThat(payload.path("container").toString())
                .isEqualTo(json("{'type':'view','view_id':'" + Json.text(home(), "id") + "'}"));
        assertThat(payload.at("/view/type").stringValue()).isEqualTo("home");
        assertThat(payload.at("/view/hash").stringValue()).isEqualTo(Json.text(home(), "hash"));
        assertThat(payload.at("/view/state/values").toString())
                .isEqualTo(json("{'b':{'field':{'type':'plain_text_input','value':'so far'}}}"));
        assertThat(payload.at("/actions/0/action_id").stringValue()).isEqualTo("press");
        assertThat(payload.at("/actions/0/value").stringValue()).isEqualTo("v1");
    }

    @Test
    void aPressInHomeOpensAViewWithItsTrigger() {
        rig.publish(button("press"));
        rig.person.pressInHome(Control.button("press"), Map.of());

        JsonNode opened =
                rig.api("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", form(text("b", "field", ""))));

        assertThat(Json.flag(opened, "ok")).isTrue();
        assertThat(rig.person.views()).hasSize(1);
        assertThat(rig.person.home()).isPresent();
    }

    @Test
    void anUpdateOfHomeKeepsWhatWasTypedAndPublishingForgetsIt() {
        String[] blocks = {text("b", "field", "first"), button("press")};
        String id = Json.text(rig.publish(blocks).path("view"), "id");
        rig.person.pressInHome(Control.button("press"), Map.of("field", "mine"));

        String changed = json("{'type':'home','blocks':[" + text("b", "field", "second") + "]}");
        JsonNode updated = rig.api("views.update", Map.of("view_id", id, "view", changed));

        assertThat(Json.text(updated.path("view"), "id")).isEqualTo(id);
        assertThat(rig.person.stateValues(id).at("/b/field/value").stringValue())
                .isEqualTo("mine");

        rig.publish(blocks);

        assertThat(rig.person.stateValues(id).at("/b/field/value").stringValue())
                .isEqualTo("first");
    }

    @Test
    void anUpdateOfHomeWithAnOldHashIsRefused() {
        JsonNode view = rig.publish(section("One")).path("view");
        rig.publish(section("Two"));

        JsonNode answer = rig.api(
                "views.update",
                Map.of(
                        "view_id",
                        Json.text(view, "id"),
                        "hash",
                        Json.text(view, "hash"),
                        "view",
                        json("{'type':'home','blocks':[" + section("Three") + "]}")));

        assertThat(Json.text(answer, "error")).isEqualTo("hash_conflict");
        assertThat(home().at("/blocks/0/text/text").stringValue()).isEqualTo("Two");
    }

    @Test
    void aPressThatFailsLeavesASentenceInHome() {
        rig.publish(button("press"));
        rig.app.answers(503, "");

        assertThat(rig.person.pressInHome(Control.button("press"), Map.of())).isEqualTo(Outcome.TROUBLE);

        assertThat(rig.screen()).contains("We had some trouble connecting. Try again?");
    }

    @Test
    void homeIsNoFormToSubmitOrToClose() {
        String id = Json.text(rig.publish(text("b", "field", "x")).path("view"), "id");

        assertThat(rig.person.submit(id, Map.of())).isEqualTo(Outcome.GONE);
        assertThat(rig.person.close(id)).isEqualTo(Outcome.GONE);
        assertThat(rig.app.deliveries()).isEmpty();
        assertThat(rig.person.home()).isPresent();
    }

    @Test
    void withoutAHomeThereIsNothingToPress() {
        assertThat(rig.person.pressInHome(Control.button("press"), Map.of())).isEqualTo(Outcome.GONE);

        rig.publish(button("press"));

        assertThat(rig.person.pressInHome(Control.button("other"), Map.of())).isEqualTo(Outcome.GONE);
    }

    private JsonNode home() {
        return rig.person.home().orElseThrow();
    }
}
