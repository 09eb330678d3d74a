package io.gracefulno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReviewCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Run(int status, List<JsonNode> lines) {}

    private static Run review(String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new ReviewCommand().run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
        return new Run(
                status,
                out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList());
    }

    @Test
    void aGoodDraftGivesNothing() {
        Run run = review("{\"text\":\"Hi Dana, thank you for the invitation. I've decided not to interview.\"}\n");

        assertThat(run.status()).isZero();
        assertThat(run.lines().getFirst().toString()).isEqualTo("{\"findings\":[],\"notes\":[]}");
    }

    @Test
    void aFindingHasItsWordsTheirPlaceWhyAndAFix() {
        Run run = review("{\"text\":\"\uD83D\uDE00 Thanks, Dana. I think I'll probably pass.\"}\n");

        assertThat(run.lines().getFirst().toString())
                .isEqualTo("{\"findings\":[{\"rule\":\"hedged_decision\",\"start\":25,\"end\":43,"
                        + "\"quote\":\"I'll probably pass\","
                        + "\"why\":\"The no sounds as if it could still change.\","
                        + "\"fix\":\"Try: “I've decided not to go ahead with the interview.”\"}],\"notes\":[]}");
    }

    @Test
    void contactThatIsWantedAndNegotiatingSwitchRulesOnAndOff() {
        String draft = "\"text\":\"Thank you, Dana. I'm withdrawing. I'd come back if you could match $95k.\"";

        assertThat(review("{" + draft + ",\"negotiating\":true}")
                        .lines()
                        .getFirst()
                        .toString())
                .doesNotContain("bargains");
        assertThat(review("{" + draft + "}").lines().getFirst().toString()).contains("bargains");
        assertThat(review("{\"text\":\"Thank you, Dana. I'm withdrawing.\",\"wantsContact\":true}")
                        .lines()
                        .getFirst()
                        .toString())
                .contains("no_way_back");
    }

    @Test
    void anotherLanguageGetsOneNote() {
        Run run = review("{\"text\":\"Vielen Dank für die Einladung. Ich sage das Gespräch leider ab.\"}\n");

        assertThat(run.lines().getFirst().toString())
                .isEqualTo("{\"findings\":[],\"notes\":[\"This isn't in English, so it hasn't been checked.\"]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                        | text         | expected the draft
        {"text":null}                             | text         | expected the draft
        {"text":["a"]}                            | text         | expected a text
        {"text":"Hi","channel":"fax"}             | channel      | email, linkedin, phone, text
        {"text":"Hi","kind":"poem"}               | kind         | decline, holding
        {"text":"Hi","wantsContact":"yes"}        | wantsContact | true or false
        {"text":"Hi","negotiating":1}             | negotiating  | true or false
        null                                      | ''           | such as {"text":
        [1]                                       | ''           | JSON object
        not json                                  | ''           | JSON object
        """)
    void aBadLineNamesTheFieldAndWhatIsAcceptedAndTheRestGoesOn(String line, String field, String accepted) {
        String good = "{\"text\":\"Thank you. I'm withdrawing.\"}\n";
        Run run = review(good + line + "\n" + good);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1).path("field").stringValue()).isEqualTo(field);
        assertThat(run.lines().get(1).path("error").stringValue()).contains(accepted);
        assertThat(run.lines().get(1).path("line").intValue()).isEqualTo(2);
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
    }

    @Test
    void aMegabyteOfTextIsTooLongAndSaysSo() {
        Run run = review("{\"text\":\"" + "no ".repeat(350_000) + "\"}\n{\"text\":\"Thank you. I'm withdrawing.\"}\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines().getFirst().path("error").stringValue()).contains("at most 40000 characters");
        assertThat(run.lines()).hasSize(2);
    }
}
