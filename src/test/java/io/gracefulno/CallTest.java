package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Spelling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Who tells them by telephone has a card to read from, and puts it in writing afterwards. */
class CallTest {
    private StubSlack slack;
    private RunningApp app;
    private Person person;
    private LocalDate day;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        // At nine in the evening of UTC it is tomorrow where they are.
        slack.zone = "Asia/Tokyo";
        day = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        Instant evening = day.atTime(21, 0).toInstant(ZoneOffset.UTC);
        app = new RunningApp(data, new SettableClock(evening), slack.api());
        person = new Person(OWNER, app, slack);
        person.command("Dana at Acme for Analyst, travel");
        person.press("letter.more.open", Map.of("letter.stage", "screened"));
        person.submit(Map.of("letter.channel", "phone"));
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private String callback() {
        return person.view().path("callback_id").asString("");
    }

    private static String said(JsonNode view, String blockId) {
        for (JsonNode block : view.path("blocks")) {
            if (block.path("block_id").asString("").equals(blockId)) {
                return block.findValue("text").isString()
                        ? block.findValue("text").asString()
                        : block.at("/text/text").asString("");
            }
        }
        return "";
    }

    private String standing(String field) {
        for (JsonNode block : person.view().path("blocks")) {
            if (block.path("block_id").asString("").startsWith(field + ":")) {
                return block.at("/element/initial_value").asString("");
            }
        }
        return "";
    }

    @Test
    void theCardStandsInThePlaceOfTheLetterInTheOrderOneMeetsIt() {
        assertThat(callback()).isEqualTo("letter.callcard");
        List<String> headers = new ArrayList<>();
        person.view().path("blocks").forEach(block -> {
            if (block.path("type").asString("").equals("header")) {
                headers.add(block.at("/text/text").asString(""));
            }
        });

        assertThat(headers)
                .containsExactly("When they answer", "If they ask why", "To close", "If you reach voicemail");
        assertThat(said(person.view(), "letter.call.answered.text")).startsWith("Hello Dana");
        assertThat(person.view().toString()).containsPattern("About [2-6]0 seconds");
        assertThat(person.view().at("/submit/text").asString("")).isEqualTo("I have called");
    }

    @Test
    void afterTheCallAnEmailConfirmsItWithTheDayThatItIsWhereTheyAre() {
        person.submit(Map.of("letter.call.how", "told"));

        assertThat(callback()).isEqualTo("letter.edit");
        assertThat(standing("letter.subject")).contains("call");
        assertThat(standing("letter.subject") + standing("letter.body"))
                .contains(new Dates(Spelling.US).day(day.plusDays(1)));
    }

    @Test
    void whoLeftAMessageConfirmsNoCallThatNobodyTook() {
        person.submit(Map.of("letter.call.how", "message"));

        assertThat(callback()).isEqualTo("letter.edit");
        assertThat(standing("letter.subject")).isNotEmpty();
        assertThat(standing("letter.body")).startsWith("Hi Dana,").doesNotContain("call");
    }

    @Test
    void whoWasPressedOnThePhoneSaysWhatTheySaid() {
        person.submit(Map.of("letter.call.how", "pushed_back"));
        assertThat(callback()).isEqualTo("pushback.paste");
        person.submit(Map.of("pushback.hint", "presses_again"));
        assertThat(person.submit(Map.of())).isEmpty();

        app.deliver(person.pressingInMessage("casebook.view", person.caseId()));
        await().untilAsserted(
                        () -> assertThat(slack.calls("views.open").getLast().argument("view"))
                                .contains("called, and they pushed back", "answer saved"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"told | called, and told them", "message | called, and left a message"})
    void theCaseRemembersHowTheCallWent(String how, String noted) {
        person.submit(Map.of("letter.call.how", how));
        assertThat(person.submit(Map.of())).isEmpty();
        assertThat(callback()).isEqualTo("casebook.ready");

        app.deliver(person.pressingInMessage("casebook.view", person.caseId()));
        await().untilAsserted(() ->
                assertThat(slack.calls("views.open").getLast().argument("view")).contains(noted));
    }

    @Test
    void theNoAndItsReasonAreTheSameOnTheCardAndInTheEmail() {
        String card = said(person.view(), "letter.call.answered.text");
        person.submit(Map.of());

        assertThat(card).contains("Analyst");
        assertThat(standing("letter.subject") + standing("letter.body")).contains("Analyst");
    }

    @Test
    void whoClosesTheCardFindsItAgain() {
        app.deliver(person.closing());
        person.command("");
        person.press("letter.draft.open", offered(), Map.of());

        assertThat(callback()).isEqualTo("letter.callcard");
    }

    private String offered() {
        return person.view().findValue("accessory").path("value").asString("");
    }

    @Test
    void aSecondCallIsNoConfirmationOfTheFirst() {
        person.submit(Map.of());
        person.press("letter.facts", Map.of());
        person.submit(Map.of("letter.channel", "phone"));

        assertThat(callback()).isEqualTo("letter.callcard");
    }
}
