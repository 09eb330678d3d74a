package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.playground.Control;
import io.gracefulno.playground.OpenView;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** H2: a case is found by part of a name, opened over the list, and everything in it works there. */
class FindTest {
    private Candidate person;

    @BeforeEach
    void start(@TempDir Path data) {
        person = new Candidate(data);
    }

    @AfterEach
    void stop() {
        assertThat(person.workspace.notices()).as("what the stand-in refused").isEmpty();
        person.close();
    }

    /** Begun and closed: it is kept, and nothing more. */
    private void begin(String about) {
        person.type(about);
        person.workspace.close(person.top().id());
        await().until(() -> person.workspace.views().isEmpty());
    }

    private void openFinding() {
        person.home("Find a case");
        person.pressInHome("home.find");
        person.top("home.find");
    }

    private String find(String typed) {
        person.workspace.submit(person.top("home.find").id(), Map.of("home.query", typed));
        return person.top("home.find").json().toString();
    }

    private String caseInFront() {
        return person.top().json().path("private_metadata").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"larkf", "ROBOTICS lark", "dána", "engineer", "staying where", "i am staying"})
    void aCaseIsFoundByPartOfTheCompanyTheRecruiterTheRoleOrTheReason(String typed) {
        begin("Dana at Larkfield Robotics for Embedded engineer, staying where I am");
        begin("Kim at Quillon Health, the pay");
        openFinding();

        assertThat(find(typed))
                .contains("One case.", "*Larkfield Robotics*, Embedded engineer", "Open: Larkfield Robotics")
                .doesNotContain("Quillon");
    }

    @Test
    void whatIsNotThereIsSaidWithWhatToTry() {
        begin("Kim at Quillon Health, the pay");
        openFinding();

        assertThat(find("larkfield"))
                .contains("Nothing under “larkfield”. Try part of the company's or the recruiter's name.")
                .doesNotContain("Quillon");
        assertThat(find("<@U1> nobody")).contains("Nothing under “&lt;@U1&gt; nobody”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "q", "?!"})
    void lessThanTwoLettersIsAskedForMore(String typed) {
        begin("Kim at Quillon Health, the pay");
        openFinding();
        OpenView asked = person.top();

        person.workspace.submit(asked.id(), Map.of("home.query", typed));

        await().untilAsserted(() -> assertThat(person.top().errors())
                .containsEntry("home.query:1", "Type part of a name, two letters or more."));
    }

    @Test
    void moreThanEightAreCountedAndTheNewestShown() {
        for (int i = 1; i <= 10; i++) {
            begin("Kim at Quillon" + i + ", the pay");
        }
        openFinding();

        assertThat(find("quillon"))
                .contains("10 cases. These are the newest 8; type more to see fewer.", "*Quillon10*", "*Quillon3*")
                .doesNotContain("*Quillon2*", "*Quillon1*");
        assertThat(find("quillon1")).contains("2 cases, the newest first.", "*Quillon10*", "*Quillon1*");
    }

    @Test
    void whatWasFoundOpensOverTheListWhichIsThereAgainAfterwards() {
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        openFinding();
        find("larkfield");

        person.press("home.find.open");
        assertThat(person.top("casebook.case").json().toString()).contains("Hi Dana,", ": letter saved");
        assertThat(person.workspace.views()).hasSize(2);

        person.workspace.close(person.top().id());
        assertThat(person.top("home.find").json().toString()).contains("One case.", "*Larkfield Robotics*");
    }

    @Test
    void whatIsPressedInACaseThatWasFoundIsDoneAndDrawnInItsPlace() {
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        openFinding();
        find("larkfield");
        person.press("home.find.open");
        person.top("casebook.case");

        person.press("casebook.sent");
        await().until(() -> person.top().json().toString().contains(": marked as sent"));
        assertThat(person.workspace.views())
                .extracting(OpenView::callbackId)
                .containsExactly("home.find", "casebook.case");

        person.workspace.pressInView(
                person.top().id(), Control.of("casebook.more", caseInFront() + "|unsent"), Map.of());
        await().until(() -> person.top().json().toString().contains(": not sent after all"));
        person.press("casebook.copy");
        assertThat(person.top("casebook.ready").json().toString()).contains("Hi Dana,");
        person.workspace.submit(person.top().id(), Map.of());

        person.top("home.find");
        assertThat(find("larkfield")).contains("by email.");
    }

    @Test
    void aFoundCaseThatWasDeletedIsGoneAndFoundNoMore() {
        begin("Dana at Larkfield Robotics, staying where I am");
        openFinding();
        find("larkfield");
        person.press("home.find.open");
        OpenView whole = person.top("casebook.case");
        person.workspace.pressInView(whole.id(), Control.of("casebook.more", caseInFront() + "|delete"), Map.of());
        person.workspace.submit(person.top("casebook.delete").id(), Map.of());

        person.top("home.find");
        person.press("home.find.open");
        person.top("slackkit.gone");
        person.workspace.close(person.top().id());
        assertThat(find("larkfield")).contains("Nothing under");
    }

    @Test
    void aDraftInWhichNothingStandsIsNotFound() {
        begin("Dana at Larkfield Robotics, the pay");
        person.type("");
        openFinding();

        assertThat(find("larkfield")).contains("One case.");
    }

    @Test
    void anUndecidedCaseIsFoundAndGoneOnWith() {
        begin("Dana at Larkfield Robotics");
        openFinding();
        find("dana");
        person.press("home.find.open");
        assertThat(person.top("casebook.case").json().toString()).contains("Your case with Dana", "Go on");

        person.press("letter.go_on");
        assertThat(person.top("letter.intake").json().toString()).contains("Larkfield Robotics");
        assertThat(List.copyOf(person.workspace.views())).hasSize(2);
    }
}
