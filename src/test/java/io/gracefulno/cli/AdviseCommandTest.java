package io.gracefulno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AdviseCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Run(int status, List<JsonNode> lines) {
        JsonNode only() {
            assertThat(lines).hasSize(1);
            return lines.getFirst();
        }
    }

    private static Run advise(String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = new AdviseCommand().run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
        return new Run(
                status,
                out.toString(StandardCharsets.UTF_8).lines().map(JSON::readTree).toList());
    }

    private static ObjectNode known() {
        return JSON.createObjectNode().put("now", "2026-11-23T09:00:00Z").put("timezone", "America/New_York");
    }

    @Test
    void theWholeAnswerForAFridayBeforeALaterRound() {
        Run run = advise("{\"now\":\"2026-11-22T12:00:00Z\",\"timezone\":\"Europe/Lisbon\",\"stage\":\"later\","
                + "\"invitedAt\":\"2026-11-20T17:00:00Z\",\"slot\":\"2026-11-23T10:00:00Z\"}");

        assertThat(run.status()).isZero();
        assertThat(run.only().toString())
                .isEqualTo("{\"reply\":{\"band\":\"good\",\"by\":\"2026-11-24T17:00:00+00:00\","
                        + "\"excellentUntil\":\"2026-11-21T17:00:00+00:00\","
                        + "\"goodUntil\":\"2026-11-22T17:00:00+00:00\"},"
                        + "\"notice\":{\"band\":\"late\"},"
                        + "\"channel\":{\"channel\":\"phone\","
                        + "\"why\":\"You are in a later round, and the time they gave you is worth a call.\"},"
                        + "\"notes\":[\"Business days are Monday to Friday; public holidays aren't known here.\","
                        + "\"The notice is late: say sorry once, give one honest, brief cause,"
                        + " and tell them at once.\"]}");
    }

    @Test
    void theLastMomentCarriesTheOffsetThatItsOwnDayHas() {
        JsonNode answer = advise("{\"now\":\"2026-10-30T20:00:00Z\",\"timezone\":\"America/New_York\","
                        + "\"invitedAt\":\"2026-10-30T15:00:00-04:00\"}")
                .only();

        assertThat(answer.at("/reply/by").asString()).isEqualTo("2026-11-03T15:00:00-05:00");
    }

    @Test
    void whatCantBeToldIsNullAndSaidSo() {
        JsonNode answer = advise(known().toString()).only();

        assertThat(answer.path("reply").isNull()).isTrue();
        assertThat(answer.path("notice").isNull()).isTrue();
        assertThat(answer.path("notes").toString()).contains("we can't say").doesNotContain("holidays");
    }

    @Test
    void absentNullAndEmptyAllMeanNotKnown() {
        String bare = advise(known().toString()).only().toString();

        ObjectNode nulls = known().putNull("slot").putNull("stage").putNull("inPerson");
        ObjectNode empty = known().put("invitedAt", "").put("rapport", "").put("invitedBy", " ");
        assertThat(advise(nulls.toString()).only().toString()).isEqualTo(bare);
        assertThat(advise(empty.toString()).only().toString()).isEqualTo(bare);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | email",
                "{\"stage\":\"screened\"} | email",
                "{\"rapport\":\"some\"} | email",
                "{\"invitedBy\":\"linkedin\"} | linkedin",
                "{\"invitedBy\":\"linkedin\",\"sensitive\":true} | phone",
                "{\"stage\":\"later\"} | phone",
                "{\"inPerson\":true} | phone",
                "{\"closeToManager\":true} | phone",
                "{\"rapport\":\"weeks\"} | phone",
                "{\"slot\":\"2026-11-23T20:00:00Z\",\"invitedBy\":\"linkedin\"} | phone"
            })
    void everyAnswerSaysWhichWayAndWhy(String more, String channel) {
        ObjectNode asked = known();
        asked.setAll((ObjectNode) JSON.readTree(more));

        JsonNode advised = advise(asked.toString()).only().path("channel");

        assertThat(advised.path("channel").asString()).isEqualTo(channel);
        assertThat(advised.path("why").asString()).endsWith(".").doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timezone | Mars/Olympus | such as Europe/Lisbon",
                "timezone | '' | such as Europe/Lisbon",
                "now | tomorrow | such as 2027-03-16T09:00:00+00:00",
                "now | 2026-11-23T09:00:00 | with its offset",
                "invitedAt | 2026-11-20 | with its offset",
                "slot | soon | with its offset",
                "stage | second | invited, screened, later",
                "rapport | years | none, some, weeks",
                "invitedBy | fax | email, linkedin, phone, text",
                "inPerson | yes | true or false"
            })
    void aWrongFieldSaysWhatItAccepts(String field, String value, String accepted) {
        Run run = advise(known().put(field, value).toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.only().path("field").asString()).isEqualTo(field);
        assertThat(run.only().path("line").asInt()).isEqualTo(1);
        String hint = accepted.replace("2027-03-16T09:00:00+00:00", "2027-03-");
        assertThat(run.only().path("error").asString()).contains(hint);
    }

    @Test
    void aSlotBeforeItsInvitationIsRefusedAndTheOtherLinesGoOn() {
        ObjectNode backwards = known().put("invitedAt", "2026-11-25T10:00:00Z").put("slot", "2026-11-24T10:00:00Z");

        Run run = advise("\n" + backwards + "\n\nno\n" + known() + "\n");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0).path("error").asString())
                .isEqualTo("slot: the interview can't come before its invitation; check both times");
        assertThat(run.lines().get(1).path("line").asInt()).isEqualTo(4);
        assertThat(run.lines().get(2).has("channel")).isTrue();
    }

    @Test
    void timesAtTheEndOfTheCalendarAreAnsweredWithAnError() {
        for (Map.Entry<String, String> edge : Map.of(
                        "now", "+999999999-12-31T23:59:59Z", "slot", "-999999999-01-01T00:00:00+18:00")
                .entrySet()) {
            ObjectNode asked = known().put("invitedAt", "+999999999-12-31T23:59:59Z");
            asked.put(edge.getKey(), edge.getValue());

            assertThat(advise(asked.toString()).only().has("error"))
                    .as(edge.getKey())
                    .isTrue();
        }
    }
}
