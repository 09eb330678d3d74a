package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text on its way to Slack and back: escaping, fitting, reading a form. */
class TextTest {
    private static final String FAMILY = "👨‍👩‍👧‍👦";
    private static final String FLAG = "🇵🇹";
    private static final String WAVE = "👋🏽";
    private static final String ACCENT = Normalizer.normalize("é", Normalizer.Form.NFD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!channel>",
                "<!here>",
                "<@U0ROBIN>",
                "<#C0GENERAL>",
                "<!subteam^S0ALL>",
                "<https://evil.example|bank.example>",
                "<mailto:a@b.example|c>",
                "<!date^0^{date}|x>"
            })
    void noMentionLinkOrBroadcastComesAlive(String written) {
        assertThat(Mrkdwn.escape(written))
                .doesNotContain("<", ">")
                .startsWith("&lt;")
                .endsWith("&gt;");
    }

    @Test
    void anEscapeThatSomebodyTypedIsShownAsTyped() {
        assertThat(Mrkdwn.escape("&lt;!channel&gt; & co")).isEqualTo("&amp;lt;!channel&amp;gt; &amp; co");
    }

    @Test
    void aStarOrATickLosesItsMeaningAndKeepsItsPlace() {
        assertThat(Mrkdwn.escape("*a* _b_ ~c~ `d`").replace("\u200B", "")).isEqualTo("*a* _b_ ~c~ `d`");
        assertThat(Mrkdwn.escape("*")).isEqualTo("\u200B*\u200B");
    }

    @Test
    void plainWordsStayAsTheyAre() {
        String plain = "Zoë's 50% \"offer\" – 李 " + FAMILY + " #1 @home";

        assertThat(Mrkdwn.escape(plain)).isEqualTo(plain);
        assertThat(Mrkdwn.escape("")).isEmpty();
    }

    @Test
    void aTextThatFitsIsLeftAlone() {
        assertThat(Fit.to(5, "12345")).isEqualTo("12345");
        assertThat(Fit.to(5, "")).isEmpty();
    }

    @Test
    void aTextThatIsTooLongEndsWithAnEllipsisWithinTheLimit() {
        assertThat(Fit.to(5, "123456")).isEqualTo("1234…");
        assertThat(Fit.to(5, "12 4567")).isEqualTo("12 4…");
        assertThat(Fit.to(4, "12 4567")).isEqualTo("12…");
        assertThat(Fit.to(1, "12")).isEqualTo("…");
    }

    @Test
    void noCharacterIsCutInHalfAsPeopleSeeThem() {
        for (String character : List.of(FAMILY, FLAG, WAVE, ACCENT, "👍", "각")) {
            String text = character.repeat(40);
            for (int limit = 1; limit < text.length(); limit++) {
                String fitted = Fit.to(limit, text);
                String kept = fitted.substring(0, fitted.length() - 1);

                assertThat(fitted).hasSizeLessThanOrEqualTo(limit).endsWith("…");
                assertThat(kept.length() % character.length()).isZero();
                assertThat(kept).isEqualTo(character.repeat(kept.length() / character.length()));
                assertThat(limit - fitted.length()).isLessThan(character.length());
            }
        }
    }

    @Test
    void aBlockNamesItsFieldAndGeneration() {
        assertThat(FieldId.block("letter.body", 3)).isEqualTo("letter.body:3");
    }

    @Test
    void aFormIsReadByFieldWhateverTheGeneration() {
        Form form = form("""
            {"values":{
              "letter.body:7":{"letter.body":{"type":"plain_text_input","value":"Thank you."}},
              "letter.role:1":{"letter.role":{"type":"plain_text_input","value":null}},
              "letter.reason:2":{"letter.reason":{"type":"static_select","selected_option":{"value":"pay"}}},
              "letter.stage:2":{"letter.stage":{"type":"radio_buttons","selected_option":null}},
              "letter.agreed:2":{"letter.agreed":{"type":"checkboxes","selected_options":[{"value":"true"}]}},
              "letter.open:2":{"letter.open":{"type":"checkboxes","selected_options":[]}},
              "timing.slot:2":{"timing.slot":{"type":"datetimepicker","selected_date_time":1795435827}}
            }}\
            """);

        assertThat(form.text("letter.body")).isEqualTo("Thank you.");
        assertThat(form.block("letter.body")).isEqualTo("letter.body:7");
        assertThat(form.has("letter.role")).isTrue();
        assertThat(form.text("letter.role")).isEmpty();
        assertThat(form.choice("letter.reason")).contains("pay");
        assertThat(form.choice("letter.stage")).isEmpty();
        assertThat(form.isTicked("letter.agreed")).isTrue();
        assertThat(form.isTicked("letter.open")).isFalse();
        assertThat(form.dateTime("timing.slot")).contains(Instant.ofEpochSecond(1_795_435_827));
        assertThat(form.main()).contains("letter.body:7");
    }

    @Test
    void whatAFormDoesNotHaveIsNotKnown() {
        for (Form form : List.of(
                new Form(null),
                form("{}"),
                form("{\"values\":{}}"),
                form("{\"values\":{\"letter.body:1\":null}}"),
                form("{\"values\":{\"letter.body:1\":{\"letter.body\":null}}}"))) {
            assertThat(form.has("letter.body")).isFalse();
            assertThat(form.text("letter.body")).isEmpty();
            assertThat(form.choice("letter.body")).isEmpty();
            assertThat(form.dateTime("letter.body")).isEmpty();
            assertThat(form.isTicked("letter.body")).isFalse();
            assertThat(form.block("letter.body")).isEqualTo("letter.body");
            assertThat(form.main()).isEmpty();
        }
    }

    @Test
    void severalThatWereChosenAreReadAsTheyCame() {
        Form form = form("""
            {"values":{
              "a.rules:1":{"a.rules":{"type":"multi_static_select","selected_options":[{"value":"x"},{"value":"y"},{}]}},
              "a.none:1":{"a.none":{"type":"multi_static_select","selected_options":[]}},
              "a.people:1":{"a.people":{"type":"multi_users_select","selected_users":["U2","U1","U2",""]}},
              "a.person:1":{"a.person":{"type":"users_select","selected_user":"U3"}},
              "a.nobody:1":{"a.nobody":{"type":"users_select","selected_user":null}},
              "a.zone:1":{"a.zone":{"type":"external_select","selected_option":{"value":"Europe/Lisbon"}}}
            }}\
            """);

        assertThat(form.values("a.rules")).containsExactlyInAnyOrder("x", "y");
        assertThat(form.values("a.none")).isEmpty();
        assertThat(form.values("a.unknown")).isEmpty();
        assertThat(form.users("a.people")).containsExactly("U2", "U1");
        assertThat(form.users("a.person")).containsExactly("U3");
        assertThat(form.users("a.nobody")).isEmpty();
        assertThat(form.users("a.rules")).isEmpty();
        assertThat(form.users("a.unknown")).isEmpty();
        assertThat(form.choice("a.zone")).contains("Europe/Lisbon");
    }

    private static Form form(String state) {
        return new Form(GsonFactory.createSnakeCase().fromJson(state, ViewState.class));
    }
}
