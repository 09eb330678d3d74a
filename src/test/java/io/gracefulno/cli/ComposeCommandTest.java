package io.gracefulno.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
