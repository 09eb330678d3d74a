package io.gracefulno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.pushback.Evidence;
import io.gracefulno.pushback.Found;
import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.Reading.Unclear;
import io.gracefulno.pushback.ReplyKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command with a reader that knows four words. */
class PushbackCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Run(int status, List<JsonNode> lines) {
        String script() {
            return lines.getFirst().path("script").stringValue();
        }
    }

    private static Reading read(String text) {
        return switch (text) {
            case "why" -> reading(ReplyKind.ASKS_REASON, Optional.empty());
            case "terms" -> reading(ReplyKind.RENEGOTIATES, Optional.empty());
            case "ok" -> reading(ReplyKind.ACCEPTS, Optional.empty());
            default -> reading(ReplyKind.UNCLEAR, Optional.of(Unclear.NO_WORDS));
        };
    }

    private static Reading reading(ReplyKind kind, Optional<Unclear> why) {
        return new Reading(List.of(new Found(kind, 0.75, List.of(new Evidence(0, 3)))), kind, Set.of(), why);
    }

    private static Run pushback(String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new PushbackCommand(_ -> PushbackCommandTest::read)
                .run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
        return new Run(
                status,
                out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList());
    }

    @Test
    void aReplyGivesItsReadingAndAnAnswer() {
        Run run = pushback("{\"text\":\"why\",\"count\":3,\"sentReason\":\"travel\",\"recruiter\":\"Ms Ito\","
                + "\"candidate\":\"Ada Nowak\",\"register\":\"formal\"}\n");

        assertThat(run.status()).isZero();
        JsonNode line = run.lines().getFirst();
        assertThat(line.path("kinds").toString())
                .isEqualTo("[{\"kind\":\"asks_reason\",\"confidence\":0.75,\"evidence\":[{\"start\":0,\"end\":3}]}]");
        assertThat(line.path("primary").stringValue()).isEqualTo("asks_reason");
        assertThat(line.path("rung").intValue()).isEqualTo(3);
        assertThat(run.script()).startsWith("Dear Ms. Ito,\n\n").endsWith("\nAda Nowak");
    }

    @Test
    void whatWasToldIsToldAgainAndWhatWasNotIsNot() {
        assertThat(pushback("{\"text\":\"why\",\"sentReason\":\"accepted_offer\"}")
                        .script())
                .contains("I've taken a job elsewhere");
        assertThat(pushback("{\"text\":\"why\",\"sentReason\":\"values\"}").script())
                .contains("the role isn't the one for me");
        assertThat(pushback("{\"text\":\"why\",\"sentReason\":\"none\"}").script())
                .isEqualTo(pushback("{\"text\":\"why\"}").script());
    }

    @Test
    void onlyDealBreakersThatAreAllSolvedOpenATalk() {
        String reply = "{\"text\":\"terms\",\"dealBreakers\":[\"five days on site\",\"travel\"],\"solved\":";

        assertThat(pushback(reply + "[\"travel\",\"five days on site\"]}").script())
                .containsPattern("after all|a yes to talking");
        assertThat(pushback(reply + "[\"travel\"]}").script()).doesNotContain("after all");
        assertThat(pushback(reply + "null}").script()).doesNotContain("after all");
        assertThat(pushback("{\"text\":\"terms\",\"dealBreakers\":[],\"solved\":[\"\"]}")
                        .script())
                .doesNotContain("after all");
    }

    @Test
    void nobodyIsThereToAnswerWhereThereAreNoWords() {
        assertThat(pushback("{\"text\":\"...\"}").script()).isEmpty();
        assertThat(pushback("{\"text\":\"ok\"}").script()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {}                                                  | text         | expected the recruiter's reply
        {"text":["why"]}                                    | text         | expected a text
        {"text":"why","count":0}                            | count        | from 1
        {"text":"why","count":"two"}                        | count        | whole number
        {"text":"why","count":-1}                           | count        | from 1
        {"text":"why","count":1.5}                          | count        | from 1
        {"text":"why\\ud83d"}                               | text         | broken character
        {"text":"why","dealBreakers":["\\ud83d"]}           | dealBreakers | broken character
        {"text":"why","variant":2147483648}                 | variant      | whole number from 0
        {"text":"why","sentReason":"boredom"}               | sentReason   | accepted_offer, role_fit
        {"text":"why","register":"rude"}                    | register     | formal, neutral, warm
        {"text":"why","channel":"fax"}                      | channel      | email, linkedin, phone, text
        {"text":"why","openDoor":"ajar"}                    | openDoor     | none, polite, genuine
        {"text":"why","dealBreakers":"travel"}              | dealBreakers | a list of at most 10 texts
        {"text":"why","dealBreakers":[{}]}                  | dealBreakers | expected a text
        {"text":"why","dealBreakers":[1,2,3,4,5,6,7,8,9,10,11]} | dealBreakers | a list of at most 10 texts
        {"text":"why","dealBreakers":["pay"],"solved":["travel"]} | solved   | expected some of pay
        {"text":"why","solved":["travel"]}                  | solved       | dealBreakers has none
        {"text":"why","variant":-1}                         | variant      | whole number from 0
        {"text":"why","referral":"Marta"}                   | referral     | an object
        null                                                | ''           | such as {"text":
        not json                                            | ''           | JSON object
        """)
    void aBadLineNamesTheFieldAndWhatIsAcceptedAndTheRestGoesOn(String line, String field, String accepted) {
        String good = "{\"text\":\"why\"}\n";
        Run run = pushback(good + line + "\n" + good);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1).path("field").stringValue()).isEqualTo(field);
        assertThat(run.lines().get(1).path("error").stringValue()).contains(accepted);
        assertThat(run.lines().get(1).path("line").intValue()).isEqualTo(2);
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
    }

    @Test
    void aReplyLongerThanAMessageSaysSo() {
        Run run = pushback("{\"text\":\"" + "why ".repeat(10_001) + "\"}\n");

        assertThat(run.lines().getFirst().path("error").stringValue()).contains("at most 40000 characters");
    }

    @Test
    void jsonAHundredThousandDeepIsABadLineLikeAnyOther() {
        String deep = "{\"text\":\"why\",\"more\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        Run run = pushback(deep + "{\"text\":\"why\",\"count\":1000000000,\"variant\":2147483647}\n");

        assertThat(run.lines().getFirst().path("error").stringValue()).contains("not a JSON object");
        assertThat(run.lines().getLast().path("rung").intValue()).isEqualTo(3);
    }
}
