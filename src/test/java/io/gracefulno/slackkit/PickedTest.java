package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import io.gracefulno.casebook.Owner;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message shortcut as Slack sends it, read by the SDK and then by us. */
class PickedTest {
    private static Picked picked(String rest) {
        String json = "{\"type\":\"message_action\",\"token\":\"x\",\"action_ts\":\"1.2\",\"team\":{\"id\":\"T0\","
                + "\"domain\":\"acme\"},\"user\":{\"id\":\"U0\",\"username\":\"robin\",\"team_id\":\"T0\","
                + "\"name\":\"robin\"},\"is_enterprise_install\":false,\"enterprise\":null,"
                + "\"callback_id\":\"a.b\",\"trigger_id\":\"1\",\"response_url\":\"https://hooks.slack.com/app/1\""
                + rest
                + "}";
        return Incoming.picked(new MessageShortcutRequest("", json, new RequestHeaders(Map.of())).getPayload());
    }

    private static Picked message(String members) {
        return picked(",\"message_ts\":\"1.1\",\"channel\":{\"id\":\"C0\",\"name\":\"jobs\"},\"message\":"
                + "{\"type\":\"message\",\"user\":\"U1\",\"ts\":\"1.1\"," + members + "}");
    }

    private static String said(String members) {
        return message(members).text();
    }

    @Test
    void itTellsWhoPickedItWhatItSaysWhoWroteItAndWhere() {
        assertThat(message("\"text\":\"Are you sure?\""))
                .isEqualTo(new Picked(new Owner("", "T0", "U0"), "Are you sure?", "U1", "C0", "1.1"));
    }

    @Test
    void whatIsMissingIsEmpty() {
        Picked bare = new Picked(new Owner("", "T0", "U0"), "", "", "", "");

        assertThat(picked("")).isEqualTo(bare);
        assertThat(picked(",\"message\":null,\"channel\":null,\"message_ts\":null"))
                .isEqualTo(bare);
        assertThat(picked(",\"message\":{\"text\":null,\"user\":null},\"channel\":{}"))
                .isEqualTo(bare);
        assertThat(picked(",\"message\":{\"bot_id\":\"B1\",\"subtype\":\"bot_message\",\"text\":\"x\"}"))
                .isEqualTo(new Picked(new Owner("", "T0", "U0"), "x", "", "", ""));
    }

    @Test
    void whatCannotBeSentIsTakenOutOfIt() {
        assertThat(said("\"text\":\"Are\\u0000 you\\u001b[31m\\n\\tsure\\ud83d?\""))
                .isEqualTo("Are you[31m\n\tsure?");
    }

    @Test
    void fortyThousandCharactersComeWhole() {
        String long40 = "Why? ".repeat(8_000);

        assertThat(said("\"text\":\"" + long40 + "\"")).isEqualTo(long40).hasSize(40_000);
    }

    @Test
    void withoutATextItsBlocksAreRead() {
        assertThat(said("\"text\":\"\",\"blocks\":[{\"type\":\"rich_text\",\"elements\":["
                        + "{\"type\":\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":\"Hi & \"},"
                        + "{\"type\":\"user\",\"user_id\":\"U9\"},{\"type\":\"text\",\"text\":\", see <this>: \"},"
                        + "{\"type\":\"link\",\"url\":\"https://a.example\",\"text\":\"it\"},"
                        + "{\"type\":\"emoji\",\"name\":\"wave\"},{\"type\":\"broadcast\",\"range\":\"here\"}]},"
                        + "{\"type\":\"rich_text_list\",\"style\":\"bullet\",\"elements\":[{\"type\":"
                        + "\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":\"more pay\"}]},{\"type\":"
                        + "\"rich_text_section\",\"elements\":[{\"type\":\"text\",\"text\":\"less travel\"}]}]},"
                        + "{\"type\":\"rich_text_quote\",\"elements\":[{\"type\":\"text\",\"text\":\"no\"}]}]},"
                        + "{\"type\":\"divider\"},"
                        + "{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"A &amp; B\"}},"
                        + "{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"<@U1> &amp; I\"},"
                        + "\"fields\":[{\"type\":\"plain_text\",\"text\":\"Today\"}]}]"))
                .isEqualTo("Hi & @someone, see <this>: it (https://a.example):wave:@here\n• more pay\n• less travel\n"
                        + "no\nA &amp; B\n@someone & I\nToday");
    }

    @Test
    void aForwardedMessageIsInItsAttachment() {
        assertThat(
                        said(
                                "\"text\":\"\",\"attachments\":[{\"id\":1,\"is_share\":true,\"author_name\":\"Dana\",\"text\":\"Would"
                                    + " &gt;80k help?\",\"fallback\":\"[1] Dana:"
                                    + " Would\",\"message_blocks\":[{\"team\":\"T0\","
                                    + "\"channel\":\"C0\",\"ts\":\"1.0\",\"message\":{\"blocks\":[{\"type\":\"rich_text\"}]}}]}]"))
                .isEqualTo("Would >80k help?");
        assertThat(said("\"attachments\":[{\"fallback\":\"Only this\"}]")).isEqualTo("Only this");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"blocks\":[{\"type\":\"never_heard_of\",\"x\":[1]}]",
                "\"blocks\":[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_hologram\"}]}]",
                "\"blocks\":[{\"type\":\"rich_text\",\"elements\":[{\"type\":\"rich_text_section\",\"elements\":["
                        + "{\"type\":\"smell\"}]}]}]",
                "\"blocks\":[{\"type\":\"rich_text\"}]",
                "\"blocks\":[{\"type\":\"section\"},{\"type\":\"header\"},{\"type\":\"table\",\"rows\":[[{\"type\":"
                        + "\"raw_text\",\"text\":\"a\"}]]}]",
                "\"blocks\":[{\"type\":\"actions\",\"elements\":[{\"type\":\"new_button\"}]}]",
                "\"blocks\":[null]",
                "\"blocks\":[]",
                "\"attachments\":[{\"color\":\"fff\"},{\"video_html\":{\"a\":1}},{\"ts\":5}]",
                "\"attachments\":[{\"fields\":[{\"title\":\"a\",\"value\":\"b\",\"short\":true}],\"mrkdwn_in\":[\"x\"]}]",
                "\"files\":[{\"id\":\"F1\",\"mimetype\":\"image/png\",\"shares\":{\"public\":{\"C1\":[{\"ts\":\"1\"}]}}}]",
                "\"reactions\":[{\"name\":\"x\",\"count\":1,\"users\":[\"U1\"]}],\"edited\":{\"user\":\"U\",\"ts\":\"1\"}",
                "\"metadata\":{\"event_type\":\"x\",\"event_payload\":{\"a\":[1,{\"b\":null}]}}"
            })
    void aMessageThatIsOtherThanTextIsReadWithWhateverTextItHas(String members) {
        assertThat(said(members)).isEmpty();
        assertThat(said("\"text\":\"Why?\"," + members)).isEqualTo("Why?");
    }

    @ParameterizedTest
    @CsvSource({"null, T9, T9", "T0, T9, T0"})
    void anOrganisationsInstallationSaysWhichWorkspaceThePersonIsIn(String team, String usersOwn, String expected) {
        String json = "{\"type\":\"message_action\",\"team\":"
                + (team.equals("null") ? "null" : "{\"id\":\"" + team + "\"}")
                + ",\"enterprise\":{\"id\":\"E0\"},\"user\":{\"id\":\"U0\",\"team_id\":\"" + usersOwn + "\"}}";

        assertThat(Incoming.picked(new MessageShortcutRequest("", json, new RequestHeaders(Map.of())).getPayload())
                        .owner())
                .isEqualTo(new Owner("E0", expected, "U0"));
    }
}
