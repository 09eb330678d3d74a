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
                .doesNotContain("\"Closed\"");
    }

    @Test
    void homeShowsAnOpenCaseFromWhichItIsCopiedAndMarkedAsSent() {
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        String home = person.home("*Larkfield Robotics*", "Letter ready, not sent.");
        assertThat(home).contains("Open · 1").doesNotContain("\"Closed\"");

        person.pressInHome("casebook.view");
        person.press("casebook.copy");
        assertThat(person.top("casebook.ready").json().toString()).contains("Hi Dana,");

        person.workspace.submit(person.top().id(), Map.of());
        assertThat(person.homeThatSays("\"Closed\"", "by email.")).doesNotContain("Open ·");
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
        person.homeThatSays("\"Closed\"");
    }

    @Test
    void aBegunCaseIsGoneOnWithWhereItWasLeft() {
        person.type("Dana at Larkfield Robotics, staying where I am");
        person.submit(Map.of());
        OpenView letter = person.top("letter.edit");
        person.workspace.close(letter.id());

        assertThat(person.home("*Larkfield Robotics*", "Letter begun")).contains("Open: Larkfield Robotics");
        person.pressInHome("casebook.view");
        assertThat(person.top("casebook.case").json().toString()).contains("Hi Dana,", "\"Go on\"", ": begun");
        person.press("letter.go_on");

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

        send();
        await().until(() -> !person.homeHash().equals(hash));
    }

    @Test
    void theClosedOnesAreShownByPages() {
        for (int i = 1; i <= 11; i++) {
            person.saveLetter("Dana at Company" + i + ", staying where I am");
            person.home("*Company" + i + "*");
            send();
            person.homeThatSays("\"Closed\"", "*Company" + i + "*");
        }
        assertThat(person.home("\"Older: 11 of 11\"", "*Company11*", "*Company2*"))
                .doesNotContain("*Company1*", "home.closed.back");

        person.pressInHome("home.closed.more");
        assertThat(person.homeThatSays("\"Closed · 11 of 11\"", "*Company1*"))
                .doesNotContain("*Company2*", "home.closed.more");

        person.pressInHome("home.closed.back");
        person.homeThatSays("\"Closed\"", "*Company11*");
    }

    /** Marks the one open case as sent. */
    private void send() {
        person.pressInHome("casebook.view");
        person.top("casebook.case");
        person.press("casebook.sent");
        await().until(() -> person.top().json().toString().contains(": marked as sent"));
        person.workspace.close(person.top().id());
        await().until(() -> person.workspace.views().isEmpty());
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
    void aBegunCaseIsOpenedAndDeleted() {
        person.type("Dana at Larkfield Robotics, staying where I am");
        person.workspace.close(person.top().id());
        String id = person.home("*Larkfield Robotics*").replaceAll("(?s).*home.case.(c_\\w{16}).*", "$1");
        person.pressInHome("casebook.view");
        OpenView whole = person.top("casebook.case");
        assertThat(whole.json().toString()).contains("Your case with Dana", "\"Go on\"");

        person.workspace.pressInView(whole.id(), Control.of("casebook.more", id + "|delete"), Map.of());
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
    void whatIsPressedTwiceHasOneEffect() {
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        person.home("Larkfield");
        person.pressInHome("casebook.view");
        person.top("casebook.case");
        person.press("casebook.sent");
        person.workspace.again();
        person.homeThatSays("\"Closed\"");
        person.workspace.close(person.top().id());

        person.pressInHome("casebook.view");
        JsonNode whole = person.top("casebook.case").json();
        assertThat(whole.toString().split(": marked as sent", -1)).hasSize(2);
    }
}
