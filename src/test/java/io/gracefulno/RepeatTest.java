package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Owner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Whoever is written to for the second time: the person sees what they said the first time. */
class RepeatTest {
    private final SettableClock clock = new SettableClock(Instant.parse("2037-03-03T10:00:00Z"));
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        slack = new StubSlack();
        app = new RunningApp(folder, clock, slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
        slack.calls().forEach(call -> assertThat(Outgoing.faults(call)).isEmpty());
    }

    /** A no with its reason, sent in March. @return the case's id */
    private String declined(String recruiter, String company, String disclosure) {
        begin(recruiter, company, "location");
        person.submit(Map.of("letter.disclosure", disclosure));
        return sent();
    }

    private String sent() {
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("casebook.ready");
        String id = person.caseId();
        person.submit(Map.of());
        clock.advance(Duration.ofDays(200));
        return id;
    }

    /** S2, with S1 filled so. */
    private void begin(String recruiter, String company, String reason) {
        person.command("");
        person.press("letter.more.open", intake(recruiter, company, reason));
        assertThat(person.callback()).isEqualTo("letter.more");
    }

    private static Map<String, Object> intake(String recruiter, String company, String reason) {
        Map<String, Object> filled = new HashMap<>();
        filled.put("letter.recruiter", recruiter);
        filled.put("letter.company", company);
        filled.put("letter.reason", reason);
        return filled;
    }

    /** Submits S1 for these. @return the line above the next step */
    private String again(String recruiter, String company) {
        person.command("");
        person.submit(intake(recruiter, company, "pay"));
        assertThat(person.callback()).isEqualTo("letter.edit");
        return person.said("letter.before");
    }

    @Test
    void whatWasSaidBeforeStandsAboveTheLetterWithAWayToIt() {
        String earlier = declined("Dana", "Larkfield Robotics", "specific");

        assertThat(again("Priya", "Larkfield Robotics"))
                .isEqualTo("You wrote to Larkfield Robotics in March: declined, location.");
        String now = person.caseId();
        int before = slack.calls("views.push").size();
        ObjectNode open = person.pressing("letter.before.open", earlier, Map.of());
        assertThat(app.deliver(open).statusCode()).isEqualTo(200);
        await().until(() -> slack.calls("views.push").size() > before);
        person.see(slack.calls("views.push").getLast());
        assertThat(person.callback()).isEqualTo("casebook.case");
        assertThat(person.caseId()).isEqualTo(earlier).isNotEqualTo(now);
    }

    @Test
    void aReasonThatWasNotToldIsNotSaid() {
        declined("Dana", "Larkfield Robotics", "none");

        assertThat(again("Dana", "Larkfield Robotics"))
                .isEqualTo("You wrote to Larkfield Robotics in March: declined.");
    }

    @Test
    void aReasonThatTheyTookOutOfTheLetterIsNotSaid() {
        begin("Dana", "Larkfield Robotics", "location");
        person.submit(Map.of("letter.disclosure", "specific"));
        person.submit(Map.of("letter.body", SlackSide.NO));
        person.submit(Map.of());
        clock.advance(Duration.ofDays(200));

        assertThat(again("Dana", "Larkfield Robotics"))
                .isEqualTo("You wrote to Larkfield Robotics in March: declined.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Larkfield Robotics   | larkfield  robotics, INC.
        Larkfield Robotics   | Larkfield Robotics GmbH & Co. KG
        Nestlé S.A.          | nestle
        Møller A/S           | MOLLER
        Ærø & Sons Ltd       | aero sons limited
        O'Neill Partners LLP | O’Neill Partners
        """)
    void aCompanyIsTheSameHoweverItIsWritten(String first, String second) {
        declined("Dana", first, "none");

        assertThat(again("Priya", second)).startsWith("You wrote to ").contains("declined");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Dana Acheson    | Larkfield | Dana Acheson  | Halden      | true
        Dr Dana Acheson | Larkfield | dana  ACHESON | ''          | true
        Zoë Brandt      | Larkfield | Zoe Brandt    | Halden      | true
        Dana            | Larkfield | Dana          | Halden      | false
        Dana            | Larkfield | Dana          | ''          | true
        Dana            | ''        | Dana          | ''          | true
        Dana Acheson    | Larkfield | Dana Brandt   | Halden      | false
        Dana            | Lark      | Priya         | Larkfield   | false
        ''              | ''        | ''            | ''          | false
        """)
    void aRecruiterIsTheSameUnlessOnlyTheirFirstNameIs(
            String first, String company, String second, String other, boolean same) {
        declined(first, company, "none");

        assertThat(again(second, other).isEmpty()).isEqualTo(!same);
    }

    @Test
    void whatWasSaidIsSaidWhateverChangedSince() {
        String id = declined("Dana", "Larkfield Robotics", "specific");
        person.open("casebook.more", id + "|note");
        person.press("afterwards.note.follows", Map.of("afterwards.note.follows", "true"));
        slack.name = "Robin Longbottom";

        assertThat(again("Dana", "Larkfield Robotics"))
                .isEqualTo("You wrote to Larkfield Robotics in March: declined, location.");
    }

    @Test
    void theLatestOfSeveralIsSaid() {
        declined("Dana", "Larkfield Robotics", "specific");
        clock.advance(Duration.ofDays(100));
        declined("Priya", "Larkfield Robotics", "none");

        assertThat(again("Lee", "Larkfield Robotics"))
                .isEqualTo("You wrote to Larkfield Robotics in December 2037: declined.");
    }

    @Test
    void itStandsAboveTheOneThingMore() {
        declined("Dana", "Larkfield Robotics", "none");
        person.command("");
        person.submit(intake("Dana", "Larkfield Robotics", "other"));

        assertThat(person.callback()).isEqualTo("letter.more");
        assertThat(person.said("letter.before")).startsWith("You wrote to Larkfield Robotics");
        person.submit(Map.of("letter.reason_words", "My plans have changed."));
        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.said("letter.before")).startsWith("You wrote to Larkfield Robotics");
    }

    @Test
    void whatWasNeverSentWasNotSaid() {
        person.command("");
        person.submit(intake("Dana", "Larkfield Robotics", "pay"));
        person.submit(Map.of());

        assertThat(again("Dana", "Larkfield Robotics")).isEmpty();
    }

    @Test
    void whatSomebodyElseSaidIsNobodysBusiness() {
        String theirs = declined("Dana", "Larkfield Robotics", "specific");
        person = new Person(new Owner("", OWNER.workspaceId(), "U0OTHER"), app, slack);

        assertThat(again("Dana", "Larkfield Robotics")).isEmpty();
        int before = slack.calls("views.push").size();
        app.deliver(person.pressing("letter.before.open", theirs, Map.of()));
        await().until(() -> slack.calls("views.push").size() > before);
        person.see(slack.calls("views.push").getLast());
        assertThat(person.callback()).isEqualTo("slackkit.gone");
    }

    @Test
    void oneOfManyThatWasDeletedIsNotSaidAnyMore() {
        String id = declined("Dana", "Larkfield Robotics", "specific");
        person.open("casebook.more", id + "|delete");
        person.submit(Map.of());

        assertThat(again("Dana", "Larkfield Robotics")).isEmpty();
    }

    @Test
    void aQuestionThatWasAskedBeforeIsCalledSo() {
        person.command("");
        person.submit(intake("Dana", "Larkfield Robotics", "undecided"));
        person.press("deciding.sure", Map.of());
        person.open("deciding.more_time", person.caseId());
        person.submit(Map.of());
        sent();

        assertThat(List.of(again("Dana", "Larkfield Robotics")))
                .containsExactly("You wrote to Larkfield Robotics in March: asked for time.");
    }
}
