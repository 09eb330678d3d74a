package io.gracefulno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComposeCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Run(int status, List<JsonNode> lines) {}

    private static Run compose(String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new ComposeCommand().run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
        List<JsonNode> lines =
                out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList();
        return new Run(status, lines);
    }

    @Test
    void anEmptyObjectIsAWholePoliteNo() {
        Run run = compose("{}\n");

        assertThat(run.status()).isZero();
        assertThat(run.lines().getFirst().path("body").stringValue()).startsWith("Hello,\n\n");
        assertThat(run.lines().getFirst().path("subject").stringValue()).isNotEmpty();
        assertThat(run.lines().getFirst().at("/parts/0/part").stringValue()).isEqualTo("subject");
        assertThat(run.lines().getFirst().at("/parts/0/with").isArray()).isTrue();
        assertThat(run.lines().getFirst().path("notes").isArray()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsAccepted(Reason reason) {
        String code = reason.name().toLowerCase(Locale.ROOT);

        assertThat(compose("{\"reason\":\"" + code + "\",\"disclosure\":\"specific\"}")
                        .status())
                .isZero();
    }

    @Test
    void aConnectionNoteTellsOfInterestUnlessToldOtherwise() {
        Run run = compose("{\"kind\":\"linkedin_note\",\"company\":\"Harrow Grid\"}\n"
                + "{\"kind\":\"linkedin_note\",\"company\":\"Harrow Grid\",\"interested\":false}\n");

        assertThat(run.lines().getFirst().path("body").stringValue()).contains("Harrow Grid", "interview");
        assertThat(run.lines().getLast().path("body").stringValue()).doesNotContain("Harrow Grid");
    }

    @Test
    void absentNullAndEmptyAllMeanNotKnown() {
        Run run = compose("{}\n"
                + "{\"role\":null,\"slot\":null,\"register\":null}\n"
                + "{\"role\":\"\",\"slot\":\"\",\"register\":\"\"}\n");

        assertThat(run.lines().get(1)).isEqualTo(run.lines().get(0));
        assertThat(run.lines().get(2)).isEqualTo(run.lines().get(0));
    }

    @Test
    void answersComeInOrderBlankLinesAreSkippedAndABadLineStopsNothing() {
        Run run = compose("{\"role\":\"One\"}\n\n   \n{\"reason\":\"nope\"}\nnot json\n{\"role\":\"Two\"}\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(4);
        assertThat(run.lines().get(0).toString()).contains("One");
        assertThat(run.lines().get(1).path("field").stringValue()).isEqualTo("reason");
        assertThat(run.lines().get(1).path("line").intValue()).isEqualTo(4);
        assertThat(run.lines().get(1).path("error").stringValue()).contains("accepted_offer, role_fit");
        assertThat(run.lines().get(2).path("line").intValue()).isEqualTo(5);
        assertThat(run.lines().get(3).toString()).contains("Two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind':'x'} | kind",
                "{'register':3} | register",
                "{'slot':'tomorrow'} | slot",
                "{'slot':'2027-01-01T10:00'} | slot",
                "{'timezone':'Nowhere'} | timezone",
                "{'applied':'yes'} | applied",
                "{'variant':-1} | variant",
                "{'variant':1.5} | variant",
                "{'variant':99999999999} | variant",
                "{'role':[]} | role",
                "{'referral':'Ann'} | referral",
                "{'referral':{'agreed':1}} | referral.agreed",
                "{'kind':'reconnect'} | whatChanged",
                "[] | ''",
                "3 | ''",
                "{'a': | ''"
            })
    void aWrongFieldIsNamedWithWhatWouldBeAccepted(String line, String field) {
        Run run = compose(line.replace('\'', '"') + "\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(1);
        assertThat(run.lines().getFirst().path("field").stringValue()).isEqualTo(field);
        assertThat(run.lines().getFirst().path("error").stringValue()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | decline, holding, questions, reschedule, shorter_call, video_first, other_role, networking,"
                    + " further_rounds, cancel_accepted, linkedin_note, reconnect, confirm_after_call, changed_mind,"
                    + " hiring_side",
                "reason | accepted_offer, role_fit, personal, values, staying, pay, location, timing, no_prep_time,"
                        + " employer_concerns, process, differs_from_advert, better_match, level, visa, travel, none,"
                        + " other",
                "disclosure | none, general, specific",
                "stage | invited, screened, later",
                "channel | email, linkedin, phone, text",
                "register | formal, neutral, warm",
                "length | short, standard",
                "spelling | us, uk",
                "openDoor | none, polite, genuine"
            })
    void aChoiceThatIsNoneNamesThemAll(String field, String accepted) {
        List<String> values = List.of("\"nope\"", "\"DECLINE\"", "3", "true", "[]", "{}");
        StringBuilder lines = new StringBuilder();
        values.forEach(value -> lines.append("{\"" + field + "\":" + value + "}\n"));
        List<JsonNode> errors = compose(lines.toString()).lines();

        assertThat(errors).hasSameSizeAs(values);
        for (JsonNode error : errors) {
            assertThat(error.path("error").stringValue()).isEqualTo(field + ": expected one of " + accepted);
            assertThat(error.path("field").stringValue()).isEqualTo(field);
        }
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void aTextThatIsNoneOrTooLongIsNamed(Fact fact) {
        String[] steps = fact.field().split("\\.");
        String before = steps.length == 2 ? "{\"" + steps[0] + "\":{\"" + steps[1] + "\":" : "{\"" + steps[0] + "\":";
        String after = steps.length == 2 ? "}}\n" : "}\n";
        String tooLong = "\"" + "x".repeat(fact.limit() + 1) + "\"";
        StringBuilder lines = new StringBuilder();
        for (String value : List.of(tooLong, "true", "[\"a\"]", "{\"a\":1}", "1.5")) {
            lines.append(before).append(value).append(after);
        }
        List<JsonNode> errors = compose(lines.toString()).lines();

        assertThat(errors)
                .hasSize(5)
                .allMatch(error -> error.path("field").stringValue().equals(fact.field()));
        assertThat(errors.getFirst().path("error").stringValue())
                .isEqualTo(fact.field() + ": at most " + fact.limit() + " characters, found " + (fact.limit() + 1));
        assertThat(errors.subList(1, 5))
                .allMatch(error -> error.path("error").stringValue().equals(fact.field() + ": expected a text"));
    }

    @Test
    void whateverIsBetweenGoodLinesTheyAreAnsweredAsIfAlone() {
        String good = "{\"reason\":\"travel\",\"role\":\"Contracts Associate\"}";
        JsonNode alone = compose(good + "\n").lines().getFirst();
        List<String> bad = List.of(
                "null",
                "[1,2,{}]",
                "[" + good + "]",
                "\"text\"",
                "true",
                "{} {}",
                "{\"a\":1}}",
                "{'reason':'travel'}",
                "{\"reason\":\"travel\"",
                "{\"reason\":\"\\ud800\"}",
                "{\"role\":\"\\u0000\"}",
                "x".repeat(1 << 20),
                "{\"role\":\"" + "x".repeat(3 << 20) + "\"}",
                "{\"slot\":1}",
                "{\"slotZone\":[]}",
                "{\"referral\":[]}",
                "{\"variant\":\"two\"}",
                "\u0001\u0002");
        Run run = compose(good + "\n" + String.join("\n" + good + "\n", bad) + "\n" + good);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(2 * bad.size() + 1);
        for (int i = 0; i < run.lines().size(); i++) {
            JsonNode line = run.lines().get(i);
            if (i % 2 == 0) {
                assertThat(line).isEqualTo(alone);
            } else {
                assertThat(line.path("error").stringValue())
                        .as(bad.get(i / 2))
                        .isNotBlank()
                        .hasSizeLessThan(300);
                assertThat(line.path("line").intValue()).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void bytesThatAreNoUtf8AreOneErrorLine() {
        byte[] input = "{\"role\":\"Z\u00fcrich lead\"}\n{}\n".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThat(new ComposeCommand().run(new ByteArrayInputStream(input), out))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("UTF-8");
    }

    @Test
    void aMegabyteOfTextIsOneErrorLine() {
        Run run = compose("{\"role\":\"" + "x".repeat(1 << 20) + "\"}\n{}\n");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getFirst().path("field").stringValue()).isEqualTo("role");
        assertThat(run.lines().getFirst().toString()).hasSizeLessThan(300);
    }

    @Test
    void deeplyNestedJsonIsOneErrorLine() {
        Run run = compose("[".repeat(100_000) + "\n{}\n");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.lines().getFirst().has("error")).isTrue();
    }

    @Test
    void lettersOfAnyScriptGoThroughWhole() {
        assertThat(compose("{\"recruiter\":\"Żółć Ørsted\",\"candidate\":\"李雷\"}")
                        .lines()
                        .getFirst()
                        .path("body")
                        .stringValue())
                .startsWith("Hi Żółć,")
                .endsWith("李雷");
    }

    @Test
    void onLinkedInTheEmailStandsBesideTheMessage() {
        JsonNode letter = compose("{\"channel\":\"linkedin\"}").lines().getFirst();

        assertThat(letter.has("subject")).isFalse();
        assertThat(letter.at("/email/subject").stringValue()).isNotEmpty();
        assertThat(letter.at("/email/body").stringValue()).isNotEmpty();
    }

    @Test
    void onThePhoneTheCardHasItsBranches() {
        JsonNode card = compose("{\"channel\":\"phone\",\"candidate\":\"Ines Carvalho\"}")
                .lines()
                .getFirst()
                .path("card");

        assertThat(card.valueStream().map(line -> line.path("branch").stringValue()))
                .containsExactly("answered", "why", "press", "closing", "voicemail");
    }
}
