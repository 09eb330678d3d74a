package io.gracefulno;

import static io.gracefulno.SlackSide.trigger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.playground.Message;
import io.gracefulno.playground.Mishap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What goes wrong is said in a sentence, and each has its way on. What breaks inside the app, and people of other
 * workspaces, are in {@code GateTest}.
 */
class ApologyTest {
    private Path data;
    private Candidate person;

    @BeforeEach
    void start(@TempDir Path folder) {
        data = folder;
        person = new Candidate(folder.resolve("person"));
    }

    @AfterEach
    void stop() {
        person.close();
    }

    @Test
    void aTriggerThatWasTooOldLosesNothingAndOpensAgain() {
        person.mishaps().next("views.open", new Mishap.Refusal("expired_trigger_id"), 1);
        person.workspace.command("/decline-interview", "Dana at Larkfield Robotics, the pay");

        Message sorry = person.message(text -> text.contains("Slack waited too long for us. Nothing is lost."));
        assertThat(sorry.origin()).isEqualTo(Message.Origin.APP_EPHEMERAL);
        person.pressIn(sorry, "letter.resume");

        assertThat(person.top("letter.intake").json().toString()).contains("Larkfield Robotics", "Dana");
    }

    @Test
    void aShortcutThatWasTooLateIsAnsweredInTheConversationSinceItBringsNoOtherWayBack() {
        person.mishaps().next("views.open", new Mishap.Refusal("expired_trigger_id"), 1);
        person.workspace.shortcut("letter.shortcut");

        Message sorry = person.message(text -> text.contains("Slack waited too long for us."));
        assertThat(sorry.origin()).isEqualTo(Message.Origin.APP);
        person.pressIn(sorry, "letter.resume");
        person.top("letter.intake");
    }

    @Test
    void aPressOnWhatIsGoneSaysNoMoreThanThatAndGoesToTheCases() throws IOException {
        try (StubSlack slack = new StubSlack();
                RunningApp app = new RunningApp(data.resolve("app"), Clock.systemUTC(), slack.api())) {
            app.deliver(SlackSide.pressInMessage("casebook.edit", "c_none", trigger(), slack.responseUrl()));
            await().until(() -> !slack.calls("views.open").isEmpty());
            assertThat(slack.calls("views.open").getFirst().argument("view"))
                    .contains("This isn\\u0027t available any more.", "home.cases", "Go to my cases");
        }
        person.saveLetter("Kim at Halden & Roe, the travel");
        person.workspace.command("/decline-interview", "help");
        person.pressIn(person.message(text -> text.contains("Nothing is sent for you.")), "home.cases");
        assertThat(person.top("home.list").json().toString()).contains("Halden &amp; Roe");
    }

    @Test
    void aLetterSavedInAnotherWindowIsShownWithTheLateTextBelowIt() throws IOException {
        try (StubSlack slack = new StubSlack();
                RunningApp app = new RunningApp(data.resolve("app"), Clock.systemUTC(), slack.api())) {
            String id = letterFor("Dana", "Acme", app, slack);
            app.deliver(SlackSide.submission(
                    "letter.edit", id, SlackSide.letter("The first text. " + SlackSide.NO), trigger()));

            String late = app.deliver(
                            SlackSide.submission("letter.edit", id, SlackSide.letter("The late text."), trigger()))
                    .body();

            assertThat(late)
                    .contains("This changed in another window. Here is the latest; your text is below it.")
                    .contains("The first text.", "The late text.", "letter.mine");
            assertThat(late.indexOf("The first text.")).isLessThan(late.indexOf("The late text."));
        }
    }

    @Test
    void whatWasSentStaysAsItWasSentWhateverWindowIsStillOpen() throws IOException {
        try (StubSlack slack = new StubSlack();
                RunningApp app = new RunningApp(data.resolve("app"), Clock.systemUTC(), slack.api())) {
            String id = letterFor("Dana", "Acme", app, slack);
            app.deliver(SlackSide.submission(
                    "letter.edit", id, SlackSide.letter("The text that went out. " + SlackSide.NO), trigger()));
            app.deliver(SlackSide.pressInMessage("casebook.sent", id, trigger(), slack.responseUrl()));

            app.deliver(SlackSide.submission("letter.intake", id, SlackSide.intake("Kim", "Other Co"), trigger()));
            app.deliver(SlackSide.submission("letter.edit", id, SlackSide.letter("Overwritten.", 3), trigger()));
            app.deliver(SlackSide.pressInView(
                    "letter.another", id + "|3", "letter.edit", id, SlackSide.letter("Overwritten.", 3), trigger()));
            app.deliver(SlackSide.pressInHome("casebook.view", id, trigger()));

            await().until(() -> slack.calls("views.open").size() == 2);
            assertThat(slack.calls("views.open").getLast().argument("view"))
                    .contains("The text that went out.", "Acme", "Dana")
                    .doesNotContain("Overwritten", "Other Co", "Kim");
        }
    }

    @Test
    void aCopyThatCannotBePostedIsSaidInHomeAndTriedAgainWhenAsked() {
        person.mishaps().always("chat.postMessage", new Mishap.Refusal("cannot_dm_bot"));
        person.saveLetter("Dana at Larkfield Robotics, staying where I am");
        await().until(() -> person.mishaps().met("chat.postMessage") > 0);
        person.home("We could not post a copy to your messages.");
        person.mishaps().clear();

        person.pressInHome("casebook.post");

        person.message(text -> text.contains("Your letter to Dana"));
        await().until(() -> !person.homeThatSays("Larkfield").contains("We could not post"));
    }

    @Test
    void whoeverOpensMoreThanAnybodyReadsIsAskedToWaitAndNothingIsLost() {
        for (int i = 0; i < 30; i++) {
            person.workspace.command("/decline-interview", "");
        }
        person.workspace.command("/decline-interview", "Dana at Larkfield Robotics, the pay");

        Message wait = person.message(text -> text.contains("That was a lot at once. Nothing is lost."));
        assertThat(wait.blocks().toString()).contains("letter.resume");
        person.home("*Larkfield Robotics*");
    }

    @Test
    void anAppThatIsNoLongerInstalledSaysWhoCanHelp() {
        person.mishaps().next("views.open", new Mishap.Refusal("token_revoked"), 1);
        person.workspace.command("/decline-interview", "Dana at Acme");

        Message sorry = person.message(text -> text.contains("Graceful No needs to be installed again."));
        assertThat(sorry.text()).containsPattern("Please tell a workspace admin. Reference [0-9A-Z]{4}\\.");
    }

    /** The id of a case whose letter is in front of the person. */
    private static String letterFor(String recruiter, String company, RunningApp app, StubSlack slack) {
        app.deliver(SlackSide.command("", trigger(), slack.responseUrl()));
        await().until(() -> slack.calls("views.open").size() == 1);
        String id = SlackSide.JSON
                .readTree(slack.calls("views.open").getFirst().argument("view"))
                .path("private_metadata")
                .asString();
        app.deliver(SlackSide.submission("letter.intake", id, SlackSide.intake(recruiter, company), trigger()));
        return id;
    }
}
