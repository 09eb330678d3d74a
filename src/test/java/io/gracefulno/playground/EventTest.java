package io.gracefulno.playground;

import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.section;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class EventTest {
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
    void openingHomeArrivesSignedAsJsonWithEveryFieldSlackSends() {
        assertThat(rig.person.openHome()).isEqualTo(Outcome.DELIVERED);

        assertThat(rig.app.badSignatures()).isEmpty();
        assertThat(rig.app.deliveries()).singleElement().satisfies(got -> {
            assertThat(got.contentType()).isEqualTo("application/json");
            assertThat(got.retryNumber()).isEmpty();
        });
        ObjectNode event = (ObjectNode) rig.app.lastEvent();
        assertThat(Json.text(event, "token")).isNotEmpty();
        assertThat(Json.text(event, "event_id")).matches("Ev[0-9A-Z]{10}");
        assertThat(event.at("/event/event_ts").stringValue()).matches("\\d{10}\\.\\d{6}");
        assertThat(masked(event).toString())
                .isEqualTo(json("{'token':'…','team_id':'T0PLAYGRND','api_app_id':'A0GRACEFUL',"
                        + "'event':{'type':'app_home_opened','user':'U0ROBINASH','channel':'D0GRACEFUL','tab':'home',"
                        + "'event_ts':'…'},'type':'event_callback','event_id':'…','event_time':1795428600,"
                        + "'authorizations':[{'enterprise_id':null,'team_id':'T0PLAYGRND','user_id':'U0GRACEBOT',"
                        + "'is_bot':true,'is_enterprise_install':false}],'is_ext_shared_channel':false}"));
    }

    @Test
    void aHomePublishedBeforeComesWithTheEvent() {
        JsonNode published = rig.publish(section("One")).path("view");

        rig.person.openHome();

        assertThat(rig.app.lastEvent().at("/event/view")).isEqualTo(published);
        assertThat(Json.text(published, "hash")).isNotEmpty();
    }

    @Test
    void goingBackToTheMessagesIsToldWithoutTheHome() {
        rig.publish(section("One"));

        assertThat(rig.person.openMessages()).isEqualTo(Outcome.DELIVERED);

        JsonNode event = rig.app.lastEvent().path("event");
        assertThat(Json.text(event, "type")).isEqualTo("app_home_opened");
        assertThat(Json.text(event, "tab")).isEqualTo("messages");
        assertThat(event.has("view")).isFalse();
    }

    @Test
    void anEventThatFailsComesAgainAtOnceAfterAMinuteAndAfterFive() {
        rig.app.answers(500, "");

        assertThat(rig.person.openHome()).isEqualTo(Outcome.TROUBLE);
        awaitDeliveries(2);
        rig.clock.advance(Duration.ofMinutes(1));
        awaitDeliveries(3);
        rig.clock.advance(Duration.ofMinutes(5));
        awaitDeliveries(4);

        List<FakeApp.Got> got = rig.app.deliveries();
        assertThat(got).extracting(FakeApp.Got::retryNumber).containsExactly("", "1", "2", "3");
        assertThat(got)
                .extracting(FakeApp.Got::retryReason)
                .containsExactly("", "http_error", "http_error", "http_error");
        assertThat(got)
                .extracting(FakeApp.Got::body)
                .containsOnly(got.getFirst().body());
        assertThat(rig.app.badSignatures()).isEmpty();
        assertThat(got.getLast().signature()).isNotEqualTo(got.getFirst().signature());
        assertThat(rig.person.notices()).extracting(Notice::where).containsExactly("app_home_opened");
    }

    @Test
    void anEventTakenAtItsSecondTryIsLeftAtThat() {
        rig.app.answers(form -> new FakeApp.Says(rig.app.deliveries().size() < 2 ? 500 : 200, ""));
        rig.person.openHome();
        awaitDeliveries(2);

        rig.clock.advance(Duration.ofMinutes(10));

        await().during(Duration.ofMillis(300)).until(() -> rig.app.deliveries().size() == 2);
    }

    @Test
    void anAppThatWantsNoFurtherTryGetsNone() {
        rig.app.answers(form -> new FakeApp.Says(500, "", Map.of("X-Slack-No-Retry", "1")));

        assertThat(rig.person.openHome()).isEqualTo(Outcome.TROUBLE);

        await().during(Duration.ofMillis(300)).until(() -> rig.app.deliveries().size() == 1);
    }

    @Test
    void aPlaygroundThatClosesForgetsWhatWasToComeAgain() {
        rig.app.answers(500, "");
        rig.person.openHome();
        awaitDeliveries(2);

        rig.playground.close();
        rig.clock.advance(Duration.ofMinutes(10));

        await().during(Duration.ofMillis(300)).until(() -> rig.app.deliveries().size() == 2);
    }

    @Test
    void anyDeliveryCanBeSentAgainWithTheSameBytesAndSignature() {
        assertThat(rig.person.again()).isEqualTo(Outcome.GONE);
        rig.person.command(Workspace.COMMAND, "Dana");
        rig.clock.advance(Duration.ofSeconds(10));
        assertThat(rig.person.again()).isEqualTo(Outcome.DELIVERED);
        assertThat(rig.app.deliveries().get(1)).isEqualTo(rig.app.deliveries().get(0));

        rig.person.openHome();
        rig.person.again();

        FakeApp.Got first = rig.app.deliveries().get(2);
        FakeApp.Got second = rig.app.deliveries().get(3);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.signature()).isEqualTo(first.signature());
        assertThat(second.retryNumber()).isEqualTo("1");
        assertThat(second.retryReason()).isEqualTo("http_timeout");
    }

    private void awaitDeliveries(int count) {
        await().until(() -> rig.app.deliveries().size() >= count);
    }

    private static ObjectNode masked(ObjectNode event) {
        ObjectNode masked = event.deepCopy().put("token", "…").put("event_id", "…");
        ((ObjectNode) masked.path("event")).put("event_ts", "…");
        return masked;
    }
}
