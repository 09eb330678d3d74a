package io.gracefulno.playground;

import static io.gracefulno.playground.Views.button;
import static io.gracefulno.playground.Views.form;
import static io.gracefulno.playground.Views.json;
import static io.gracefulno.playground.Views.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A recruiter who writes what the person makes them write, and the menu of a message. */
class MessageShortcutTest {
    private static final String ANSWER_THIS = "pushback.answer_this";

    private Rig rig;

    @BeforeEach
    void start() throws Exception {
        rig = new Rig();
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    private Message posted() {
        rig.api("chat.postMessage", Map.of("channel", rig.person.team().channelId(), "text", "Your letter"));
        return rig.person.messages().getLast();
    }

    /** Answers by the last response address, as an app does. */
    private int respond(String message) {
        String path =
                URI.create(Json.text(rig.app.lastPayload(), "response_url")).getPath();
        return rig.send(rig.request(path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(message)))
                .statusCode();
    }

    @Test
    void aMessageShortcutArrivesSignedWithEveryFieldSlackSends() {
        Message message = rig.person.recruiterSays("Are you sure?");

        assertThat(rig.person.messageShortcut(message.ts(), ANSWER_THIS)).isEqualTo(Outcome.DELIVERED);

        assertThat(rig.app.badSignatures()).isEmpty();
        assertThat(rig.app.lastForm()).containsOnlyKeys("payload");
        ObjectNode payload = (ObjectNode) rig.app.lastPayload();
        assertThat(Json.text(payload, "response_url")).startsWith("http://127.0.0.1:");
        assertThat(Json.text(payload, "trigger_id")).isNotEmpty();
        assertThat(Json.text(payload, "action_ts")).matches("\\d{10}\\.\\d{6}");
        payload.put("token", "…").put("action_ts", "…").put("trigger_id", "…").put("response_url", "…");
        assertThat(payload.toString())
                .isEqualTo(json("{'type':'message_action','token':'…','action_ts':'…',"
                               + "'team':{'id':'T0PLAYGRND','domain':'playground'},"
                               + "'user':{'id':'U0ROBINASH','username':'robin','team_id':'T0PLAYGRND','name':'robin'},"
                               + "'is_enterprise_install':false,'enterprise':null,'callback_id':'pushback.answer_this',"
                               + "'trigger_id':'…','response_url':'…','message_ts':'TS',"
                               + "'channel':{'id':'D0RECRUITR','name':'directmessage'},'message':{'user':'U0DANARECR','type':'message','ts':'TS','text':'Are"
                               + " you sure?','team':'T0PLAYGRND'}}")
                        .replace("TS", message.ts()));
    }

    @Test
    void theSdkReadsAllOfIt() {
        rig.person.messageShortcut(posted().ts(), ANSWER_THIS);

        var read = new MessageShortcutRequest("", rig.app.lastForm().get("payload"), new RequestHeaders(Map.of()))
                .getPayload();

        assertThat(read.getCallbackId()).isEqualTo(ANSWER_THIS);
        assertThat(read.getChannel().getId()).isEqualTo("D0GRACEFUL");
        assertThat(read.getMessage().getText()).isEqualTo("Your letter");
        assertThat(read.getMessage().getBotId()).isEqualTo("B0GRACEFUL");
        assertThat(read.getMessageTs()).isEqualTo(read.getMessage().getTs());
        assertThat(read.getUser().getTeamId()).isEqualTo("T0PLAYGRND");
        assertThat(read.getEnterprise()).isNull();
    }

    @Test
    void whatTheRecruiterWritesStaysTextAndItsAddressesBecomeLinks() {
        Message message = rig.person.recruiterSays(
                "<!channel> R&D > 2 <@U1>\nhttps://acme.example/a?x=1&y=2, or dana@acme.example.");

        assertThat(message.text())
                .isEqualTo("&lt;!channel&gt; R&amp;D &gt; 2 &lt;@U1&gt;\n<https://acme.example/a?x=1&amp;y=2>,"
                        + " or <mailto:dana@acme.example|dana@acme.example>.");
        assertThat(rig.person.recruiterMessages()).extracting(Message::ts).containsExactly(message.ts());
        assertThat(rig.person.messages()).isEmpty();
        assertThat(rig.app.deliveries()).isEmpty();
    }

    @Test
    void fortyThousandCharactersGoThroughAndNoMore() {
        for (String one : new String[] {"a", "&", "é", "招", "👋", "a@b.c ", "https://a "}) {
            String text = one.repeat(40_000 / one.length());
            Message message = rig.person.recruiterSays(text);

            assertThat(rig.person.messageShortcut(message.ts(), ANSWER_THIS)).isEqualTo(Outcome.DELIVERED);
            assertThat(rig.app.lastPayload().at("/message/text").stringValue()).isEqualTo(message.text());
        }
        assertThatThrownBy(() -> rig.person.recruiterSays("a".repeat(40_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMessageShortcutOpensAViewWithItsTrigger() {
        rig.person.messageShortcut(rig.person.recruiterSays("Why?").ts(), ANSWER_THIS);

        JsonNode opened =
                rig.api("views.open", Map.of("trigger_id", rig.lastTrigger(), "view", form(text("b", "field", ""))));

        assertThat(Json.flag(opened, "ok")).isTrue();
    }

    @Test
    void anAnswerByItsAddressStandsWhereTheMessageDoesAndChangesNobodyElsesWords() {
        Message message = rig.person.recruiterSays("Why?");
        rig.person.messageShortcut(message.ts(), ANSWER_THIS);

        assertThat(respond(json("{'text':'Sorry','replace_original':true}"))).isEqualTo(200);
        assertThat(respond(json("{'delete_original':true}"))).isEqualTo(200);

        assertThat(rig.person.recruiterMessages())
                .extracting(Message::text, Message::origin)
                .containsExactly(tuple("Why?", Message.Origin.RECRUITER), tuple("Sorry", Message.Origin.APP_EPHEMERAL));
        assertThat(rig.person.messages()).isEmpty();
    }

    @Test
    void aPressInAnAnswerBesideTheRecruiterSaysWhereItStands() {
        rig.person.messageShortcut(rig.person.recruiterSays("Why?").ts(), ANSWER_THIS);
        respond(json("{'text':'Sorry','blocks':[" + button("press") + "]}"));
        String ts = rig.person.recruiterMessages().getLast().ts();

        assertThat(rig.person.pressInMessage(ts, Control.button("press"))).isEqualTo(Outcome.DELIVERED);

        assertThat(rig.app.lastPayload().at("/channel/id").stringValue()).isEqualTo("D0RECRUITR");
        assertThat(rig.app.lastPayload().at("/container/channel_id").stringValue())
                .isEqualTo("D0RECRUITR");
    }

    @Test
    void theAppCannotWriteWhereItIsNotNorChangeWhatTheRecruiterWrote() {
        String ts = rig.person.recruiterSays("Why?").ts();

        assertThat(rig.error("chat.postMessage", Map.of("channel", "D0RECRUITR", "text", "x")))
                .isEqualTo("channel_not_found");
        assertThat(rig.error("chat.update", Map.of("channel", "D0GRACEFUL", "ts", ts, "text", "x")))
                .isEqualTo("message_not_found");
        assertThat(rig.error("chat.delete", Map.of("channel", "D0RECRUITR", "ts", ts)))
                .isEqualTo("channel_not_found");
        assertThat(rig.person.recruiterMessages()).extracting(Message::text).containsExactly("Why?");
    }

    @Test
    void whatOnlyThePersonSeesHasNoMenu() {
        rig.api(
                "chat.postEphemeral",
                Map.of(
                        "channel",
                        "D0GRACEFUL",
                        "user",
                        rig.person.team().person().id(),
                        "text",
                        "Help"));
        rig.person.say("hello");
        posted();

        assertThat(rig.person.messages()).hasSize(3);
        assertThat(rig.person.messageShortcut(rig.person.messages().getFirst().ts(), ANSWER_THIS))
                .isEqualTo(Outcome.GONE);
        assertThat(rig.person.messageShortcut(rig.person.messages().get(1).ts(), ANSWER_THIS))
                .isEqualTo(Outcome.GONE);
        assertThat(rig.app.deliveries()).isEmpty();
        JsonNode state =
                Json.parse(rig.send(rig.request("/ui/state?since=0")).body()).orElseThrow();
        assertThat(Json.text(state.at("/messages/0"), "html")).doesNotContain("Message menu");
        assertThat(Json.text(state.at("/messages/1"), "html")).doesNotContain("Message menu");
        assertThat(Json.text(state.at("/messages/2"), "html"))
                .contains("Message menu", "data-message-shortcut=\"pushback.answer_this\"", "Answer this recruiter");
    }

    @Test
    void aShortcutOrAMessageThatIsNotThereGoesNowhere() {
        String ts = rig.person.recruiterSays("Why?").ts();

        assertThat(rig.person.messageShortcut(ts, "letter.shortcut")).isEqualTo(Outcome.GONE);
        assertThat(rig.person.messageShortcut("1.1", ANSWER_THIS)).isEqualTo(Outcome.GONE);
        assertThat(rig.person.shortcut(ANSWER_THIS)).isEqualTo(Outcome.GONE);
        assertThat(rig.app.deliveries()).isEmpty();
    }

    @Test
    void aMessageShortcutThatFailsIsSaidToHaveFailedUntilItWorks() {
        String ts = rig.person.recruiterSays("Why?").ts();
        rig.app.answers(500, "");

        assertThat(rig.person.messageShortcut(ts, ANSWER_THIS)).isEqualTo(Outcome.TROUBLE);
        assertThat(rig.person.recruiterMessages().getFirst().trouble())
                .isEqualTo("“Answer this recruiter” did not work. Try again in a moment.");
        assertThat(rig.person.notices()).extracting(Notice::where).containsExactly("message_action");

        rig.app.answers(200, "");
        assertThat(rig.person.messageShortcut(ts, ANSWER_THIS)).isEqualTo(Outcome.DELIVERED);
        assertThat(rig.person.recruiterMessages().getFirst().trouble()).isEmpty();
    }

    @Test
    void thePageWritesAsTheRecruiterAndPicksFromTheMenu() {
        assertThat(rig.post("/ui/recruiter", json("{'text':'Why?'}")).body())
                .isEqualTo(json("{'outcome':'delivered'}"));
        JsonNode state =
                Json.parse(rig.send(rig.request("/ui/state?since=0")).body()).orElseThrow();
        String ts = Json.text(state.at("/recruiter/0"), "id");

        assertThat(Json.text(state.at("/recruiter/0"), "html")).contains("Dana Acheson", "Why?", "Message menu");
        assertThat(state.path("messages")).isEmpty();
        assertThat(rig.post("/ui/message_shortcut", json("{'id':'" + ts + "','callback_id':'pushback.answer_this'}"))
                        .body())
                .isEqualTo(json("{'outcome':'delivered'}"));
        assertThat(rig.app.lastPayload().at("/message/text").stringValue()).isEqualTo("Why?");
    }

    @Test
    void whatThePageLeavesOutOrMakesTooLongIsRefused() {
        assertThat(rig.post("/ui/recruiter", "{}").statusCode()).isEqualTo(400);
        assertThat(rig.post("/ui/recruiter", json("{'text':' \\n '}")).statusCode())
                .isEqualTo(400);
        assertThat(rig.post("/ui/recruiter", json("{'text':'" + "a".repeat(40_001) + "'}"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(rig.post("/ui/recruiter", json("{'text':'" + "a".repeat(40_000) + "'}"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(rig.post("/ui/message_shortcut", json("{'id':'1.1'}")).statusCode())
                .isEqualTo(400);
        assertThat(rig.post("/ui/message_shortcut", json("{'callback_id':'x'}")).statusCode())
                .isEqualTo(400);
        assertThat(rig.send(rig.request("/ui/recruiter")).statusCode()).isEqualTo(405);
    }
}
