package io.gracefulno.playground;

import static io.gracefulno.playground.Views.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandTest {
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
    void aCommandArrivesSignedWithEveryFieldSlackSends() {
        assertThat(rig.person.command("/decline-interview", "Dana at Acme")).isEqualTo(Outcome.DELIVERED);

        Map<String, String> form = rig.app.lastForm();
        assertThat(rig.app.badSignatures()).isEmpty();
        assertThat(form)
                .containsKeys("token", "team_domain", "user_name", "trigger_id", "api_app_id")
                .doesNotContainKey("enterprise_id")
                .containsEntry("team_id", rig.person.team().id())
                .containsEntry("channel_id", rig.person.team().channelId())
                .containsEntry("user_id", rig.person.team().person().id())
                .containsEntry("channel_name", "directmessage")
                .containsEntry("command", "/decline-interview")
                .containsEntry("text", "Dana at Acme")
                .containsEntry("is_enterprise_install", "false");
        assertThat(form.get("response_url")).startsWith("http://127.0.0.1:" + rig.playground.port() + "/response/");
        assertThat(rig.person.messages()).isEmpty();
    }

    @Test
    void theTextOfTheAnswerIsVisibleToThePersonOnly() {
        rig.app.answers(200, "Not *yet*.");

        rig.person.command("/decline-interview", "");

        assertThat(rig.person.messages()).singleElement().satisfies(message -> {
            assertThat(message.origin()).isEqualTo(Message.Origin.APP_EPHEMERAL);
            assertThat(message.text()).isEqualTo("Not *yet*.");
        });
        assertThat(rig.screen()).contains("Only visible to you", "Not <strong>yet</strong>.");
    }

    @Test
    void anAnswerInBlocksIsDrawnFromItsBlocks() {
        rig.app.answers(200, json("{'response_type':'in_channel','text':'short','blocks':[{'type':'divider'}]}"));

        rig.person.command("/decline-interview", "");

        assertThat(rig.person.messages()).singleElement().satisfies(message -> {
            assertThat(message.origin()).isEqualTo(Message.Origin.APP);
            assertThat(message.blocks()).hasSize(1);
        });
    }

    @Test
    void anAppThatRefusesACommandLeavesSlacksSentence() {
        rig.app.answers(500, "oh");

        assertThat(rig.person.command("/decline-interview", "")).isEqualTo(Outcome.TROUBLE);
        assertThat(rig.person.messages())
                .extracting(Message::text)
                .containsExactly("/decline-interview failed with the error \"dispatch_failed\"");
    }

    @Test
    void anAppThatTakesLongerThanThreeSecondsIsGivenUp() {
        rig.app.answers(form -> {
            sleep(Duration.ofMillis(3_500));
            return FakeApp.NOTHING;
        });

        assertThat(rig.person.command("/decline-interview", "")).isEqualTo(Outcome.TROUBLE);
        assertThat(rig.person.messages())
                .extracting(Message::text)
                .containsExactly("/decline-interview failed with the error \"operation_timeout\"");
    }

    @Test
    void anUnknownCommandNamesTheOneThereIs() {
        assertThat(rig.person.command("/other", "")).isEqualTo(Outcome.HELD_BACK);

        assertThat(rig.app.received()).isEmpty();
        assertThat(rig.person.messages())
                .extracting(Message::text)
                .containsExactly("/other is not a valid command. Here there is only /decline-interview.");
    }

    @Test
    void textThatIsNoCommandGetsAHintAndGoesNowhere() {
        assertThat(rig.post("/ui/command", json("{'text':'hello'}")).statusCode())
                .isEqualTo(200);

        assertThat(rig.app.received()).isEmpty();
        assertThat(rig.screen()).contains("type /decline-interview");
    }

    @Test
    void aResponseAddressTakesFiveAnswersAndNoMore() {
        rig.person.command("/decline-interview", "");
        String path = rig.app.lastForm().getOrDefault("response_url", "").replaceFirst("http://[^/]*", "");

        for (int i = 0; i < 5; i++) {
            assertThat(rig.post(path, json("{'text':'late'}")).statusCode()).isEqualTo(200);
        }

        assertThat(rig.post(path, json("{'text':'late'}")).statusCode()).isEqualTo(404);
        assertThat(rig.person.messages()).hasSize(5).allMatch(m -> m.origin() == Message.Origin.APP_EPHEMERAL);
    }

    @Test
    void aResponseAddressEndsAfterHalfAnHour() {
        rig.person.command("/decline-interview", "");
        String path = rig.app.lastForm().getOrDefault("response_url", "").replaceFirst("http://[^/]*", "");

        rig.clock.advance(Duration.ofMinutes(31));

        assertThat(rig.post(path, json("{'text':'late'}")).statusCode()).isEqualTo(404);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
