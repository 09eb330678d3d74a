package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Characters that nobody can send, and those that look odd and can be sent all the same. */
class UnprintableTest {
    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007", "\u000B", "\u001B", "\u007F", "\u0085", "\u009F", "\uD83D", "\uDC69"})
    void aControlCharacterOrHalfACharacterIsFoundAndTakenOut(String character) {
        for (String text : new String[] {character, "a" + character + "b", "ab" + character, character + "ab"}) {
            assertThat(Unprintable.isIn(text)).isTrue();
            assertThat(Unprintable.removed(text)).isEqualTo(text.replace(character, ""));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Dear Zoë,\r\n\r\n\tno.", "👩‍👧", "\u2028", "\u202E", "\u200B", "李", "{{x}}", "<!here>"})
    void whatCanBeSentStays(String text) {
        assertThat(Unprintable.isIn(text)).isFalse();
        assertThat(Unprintable.removed(text)).isEqualTo(text);
    }

    @Test
    void twoHalvesInTheWrongOrderAreNoCharacter() {
        assertThat(Unprintable.removed("a\uDC69\uD83Db")).isEqualTo("ab");
    }

    @Test
    void aFormNamesTheBlocksOfSuchTextsAndGivesTheRestUntouched() {
        String json = """
            {"values":{
              "letter.body:7":{"letter.body":{"type":"plain_text_input","value":"No\\u0000 thanks\\ud83d."}},
              "letter.role:1":{"letter.role":{"type":"plain_text_input","value":"Analyst"}},
              "letter.reason:2":{"letter.reason":{"type":"static_select","selected_option":{"value":"pay"}}}
            }}\
            """;
        Form form = new Form(GsonFactory.createSnakeCase().fromJson(json, ViewState.class));

        assertThat(form.unprintable()).containsExactly("letter.body:7");
        assertThat(form.printable().unprintable()).isEmpty();
        assertThat(form.printable().text("letter.body")).isEqualTo("No thanks.");
        assertThat(form.printable().text("letter.role")).isEqualTo("Analyst");
        assertThat(form.printable().choice("letter.reason")).contains("pay");
        assertThat(form.printable().block("letter.body")).isEqualTo("letter.body:7");
    }
}
