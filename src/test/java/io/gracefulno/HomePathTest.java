package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.playground.Control;
import io.gracefulno.playground.OpenView;
import io.gracefulno.playground.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Home, help and the shortcut, as somebody meets them. */
class HomePathTest {
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

    @Test
    void theFirstTimeHomeSaysWhatItIsWhatIsKeptAndWhoMayExport() {
        String home = person.home("Turn down an interview, kindly and in time");

        assertThat(home)
                .contains("send it yourself")
                .contains("What is kept", "encrypted", "until you delete the case")
                .contains("Who can see this", "unless the owners of this workspace export messages")
                .doesNotContain("\"Done\"");
    }

    @Test
    void homeShowsAnOpenCaseFromWhichItIsCopiedAndMarkedAsSent() {
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        String home = person.home("*Larkfield Robotics*", "Letter ready.");
        assertThat(home).contains("Open · 1").doesNotContain("\"Done\"");

        person.pressInHome("casebook.copy");
        assertThat(person.top("casebook.ready").json().toString()).contains("Hi Dana,");
        person.workspace.close(person.top().id());

        person.pressInHome("casebook.sent");
        assertThat(person.homeThatSays("\"Done\"", "by email.")).doesNotContain("Open ·");
        person.message(text -> text.contains("*Sent*"));
    }

    @Test
    void theMessageShowsTheLetterThatChangedFactsGive() {
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        person.message(text -> text.contains("Hi Dana,"));
        person.home("Larkfield");
        person.pressInHome("casebook.view");
        person.press("casebook.edit");
        person.top("letter.edit");
        person.press("letter.facts");
        person.top("letter.more");
        person.press("letter.more.back");
        person.top("letter.intake");
        person.submit(Map.of("letter.recruiter", "Imani Njoroge"));
        person.top("letter.edit");

        person.message(text -> text.contains("Hi Imani,"));
    }

    @Test
    void aCaseOpensWholeWithItsLetterItsHistoryAndItsNextSteps() {
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        person.home("Larkfield");

        person.pressInHome("casebook.view");
        String whole = person.top("casebook.case").json().toString();
        assertThat(whole).contains("Hi Dana,", ": letter saved", "casebook.copy", "casebook.edit");

        person.press("casebook.sent");
        await().until(() -> person.top().json().toString().contains(": marked as sent"));
        assertThat(person.top().json().toString())
                .contains("Hi Dana,", "*Sent*")
                .doesNotContain("\"casebook.show\"", "\"casebook.hide\"");
        person.homeThatSays("\"Done\"");
    }

    @Test
    void aBegunCaseIsGoneOnWithWhereItWasLeft() {
        person.type("Dana at Larkfield Robotics, staying where I am");
        person.submit(Map.of());
        OpenView letter = person.top("letter.edit");
        person.workspace.close(letter.id());

        assertThat(person.home("*Larkfield Robotics*", "Letter begun")).contains("Go on: Larkfield Robotics");
        person.pressInHome("letter.go_on");

        assertThat(person.top("letter.edit").json().toString()).contains("Hi Dana,");
    }

    @Test
    void aDraftInWhichNothingStandsIsNoCase() {
        person.type("");
        person.home("Turn down an interview, kindly and in time");
    }

    @Test
    void homeIsPublishedAgainOnlyWhenWhatItShowsHasChanged() {
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        person.home("Larkfield");
        String hash = person.homeHash();

        person.workspace.openHome();
        person.workspace.openHome();
        await().during(Duration.ofMillis(1_500)).until(() -> person.homeHash().equals(hash));

        person.restartTheApp();
        person.workspace.openHome();
        await().during(Duration.ofMillis(1_500)).until(() -> person.homeHash().equals(hash));

        person.pressInHome("casebook.sent");
        await().until(() -> !person.homeHash().equals(hash));
    }

    @Test
    void theClosedOnesAreShownByPages() {
        for (int i = 1; i <= 7; i++) {
            person.saveLetter("Dana at Company" + i + ", staying where I am");
            person.home("*Company" + i + "*");
            person.pressInHome("casebook.sent");
            person.homeThatSays("\"Done\"", "*Company" + i + "*");
        }
        assertThat(person.home("1 to 5 of 7", "*Company7*", "*Company3*")).doesNotContain("*Company2*");

        person.pressInHome("home.closed.more");
        assertThat(person.homeThatSays("6 to 7 of 7", "*Company2*", "*Company1*"))
                .doesNotContain("*Company3*", "home.closed.more");

        person.pressInHome("home.closed.back");
        person.homeThatSays("1 to 5 of 7", "*Company7*");
    }

    @Test
    void aNewCaseBeginsInHome() {
        person.home("Turn down");
        person.pressInHome("home.new");

        assertThat(person.top("letter.intake").json().toString()).contains("Saying no early");
    }

    @Test
    void theShortcutOpensTheForm() {
        assertThat(person.workspace.shortcut("letter.shortcut")).isEqualTo(Outcome.DELIVERED);

        assertThat(person.top("letter.intake").json().toString()).doesNotContain("From your command");
    }

    @Test
    void helpHasALineForEachWayInAndAWayOn() {
        person.workspace.command("/decline-interview", "  Help ");
        var help = person.message(text -> text.contains("Nothing is sent for you. Ways in:"));

        assertThat(help.text())
                .contains("Dana at Acme, took another offer")
                .contains("/decline-interview help")
                .contains("the shortcut *Decline an interview*")
                .contains("the *Home* tab");
        assertThat(person.workspace.views()).isEmpty();

        person.pressIn(help, "home.new");
        person.top("letter.intake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELP", "help!", "/help", "--help", "Help."})
    void helpIsHelpHoweverItIsTyped(String typed) {
        person.workspace.command("/decline-interview", typed);

        person.message(text -> text.contains("Nothing is sent for you. Ways in:"));
        assertThat(person.workspace.views()).isEmpty();
    }

    @Test
    void aBegunCaseCanBeDeletedFromItsRow() {
        person.type("Dana at Larkfield Robotics, staying where I am");
        person.workspace.close(person.top().id());
        String id = person.home("*Larkfield Robotics*").replaceAll("(?s).*home.case.(c_\\w{16}).*", "$1");

        person.workspace.pressInHome(Control.of("casebook.more", id + "|delete"), Map.of());
        person.workspace.submit(person.top("casebook.delete").id(), Map.of());

        person.homeThatSays("Turn down an interview, kindly and in time");
    }

    @Test
    void helpWithMoreBehindItIsTakenAsFactsNotAsTheWord() {
        OpenView intake = person.type("help me with Acme");

        assertThat(intake.callbackId()).isEqualTo("letter.intake");
        assertThat(intake.json().toString()).contains("From your command");
    }

    @Test
    void whatIsPressedInHomeTwiceHasOneEffect() {
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        person.home("Larkfield");
        person.pressInHome("casebook.sent");
        person.workspace.again();
        person.homeThatSays("\"Done\"");

        person.pressInHome("casebook.view");
        JsonNode whole = person.top("casebook.case").json();
        assertThat(whole.toString().split(": marked as sent", -1)).hasSize(2);
    }
}
