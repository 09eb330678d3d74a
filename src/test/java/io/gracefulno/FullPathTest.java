package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.playground.Control;
import io.gracefulno.playground.Message;
import io.gracefulno.playground.OpenView;
import io.gracefulno.playground.Outcome;
import io.gracefulno.playground.Playground;
import io.gracefulno.playground.PlaygroundConfig;
import io.gracefulno.playground.Workspace;
import io.gracefulno.reader.Model;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From the command to a letter that is marked as sent, over real HTTP with real signatures. */
class FullPathTest {
    @TempDir
    private Path data;

    private Playground playground;
    private Wiring app;
    private Workspace workspace;

    @BeforeEach
    void start() {
        PlaygroundConfig config = PlaygroundCommand.config(0, ZoneId.of("Europe/Lisbon"), Clock.systemUTC());
        playground = Playground.start(config);
        restart(config);
        workspace = playground.workspace();
    }

    private void restart(PlaygroundConfig config) {
        app = Wiring.start(
                PlaygroundCommand.settings(config, playground, data), data, Model.unloaded(), config.clock());
        playground.connect(URI.create("http://127.0.0.1:" + app.port() + "/slack/events"));
    }

    @AfterEach
    void stop() {
        assertThat(playground.workspace().notices())
                .as("what the stand-in refused")
                .isEmpty();
        playground.close();
        app.close();
    }

    // --- helpers that read like what a person does

    private OpenView type(String text) {
        int before = workspace.views().size();
        workspace.command(Workspace.COMMAND, text);
        await().until(() ->
                workspace.views().size() > before || !workspace.views().isEmpty());
        return top();
    }

    private OpenView top() {
        return workspace.topView().orElseThrow();
    }

    private OpenView view(String callbackId) {
        await().until(() -> workspace
                .topView()
                .filter(view -> view.callbackId().equals(callbackId))
                .isPresent());
        return top();
    }

    private OpenView submit(Map<String, Object> filled) {
        workspace.submit(top().id(), filled);
        return top();
    }

    private void press(Control control, Predicate<OpenView> until) {
        workspace.pressInView(top().id(), control, Map.of());
        await().until(() -> until.test(top()));
    }

    private static String value(OpenView view, String field) {
        for (JsonNode block : view.blocks()) {
            if (block.at("/element/action_id").asString("").equals(field)) {
                return block.at("/element/initial_value").asString("");
            }
        }
        throw new AssertionError("no field " + field + " in " + view.json());
    }

    private String standing(String field) {
        for (var block : workspace.stateValues(top().id()).properties()) {
            if (block.getKey().startsWith(field + ":")) {
                return block.getValue().path(field).path("value").asString("");
            }
        }
        throw new AssertionError("no field " + field);
    }

    private Message message() {
        await().until(() -> !workspace.messages().isEmpty());
        return workspace.messages().getLast();
    }

    private Message messageThat(Predicate<Message> holds) {
        await().until(() -> !workspace.messages().isEmpty()
                && holds.test(workspace.messages().getLast()));
        return workspace.messages().getLast();
    }

    private OpenView letterFor(String text) {
        type(text);
        submit(Map.of());
        return view("letter.edit");
    }

    // --- the path

    @Test
    void fromTheCommandToALetterMarkedAsSent() {
        OpenView intake = type("Dana Smith at Acme for Backend Engineer, accepted another offer");
        assertThat(value(intake, "letter.recruiter")).isEqualTo("Dana Smith");
        assertThat(value(intake, "letter.company")).isEqualTo("Acme");
        assertThat(value(intake, "letter.role")).isEqualTo("Backend Engineer");
        assertThat(intake.json().toString())
                .contains("I have accepted another offer")
                .contains("Lisbon");

        submit(Map.of());
        OpenView oneThing = view("letter.more");
        assertThat(oneThing.title()).isEqualTo("One more thing");

        submit(Map.of("letter.accepted", List.of("true")));
        OpenView edit = view("letter.edit");
        String body = value(edit, "letter.body");
        assertThat(body).startsWith("Hi Dana,\n\n").endsWith(" regards,\nRobin Ashdown");
        assertThat(value(edit, "letter.subject") + body).contains("Backend Engineer");

        submit(Map.of());
        OpenView ready = view("casebook.ready");
        assertThat(value(ready, "casebook.copy.body")).isEqualTo(body);
        assertThat(ready.json().toString())
                .contains("https://mail.google.com/mail/?view=cm")
                .contains("mailto:");

        Message unsent = message();
        assertThat(unsent.blocks().toString())
                .contains("Your letter to Dana Smith")
                .contains("not sent yet");
        assertThat(unsent.text().substring(0, 150))
                .doesNotContain("Dana")
                .doesNotContain("Acme")
                .doesNotContain("ecline");

        workspace.submit(top().id(), Map.of());
        assertThat(workspace.views()).isEmpty();
        Message sent = messageThat(m -> m.blocks().toString().contains("*Sent*"));
        assertThat(workspace.messages()).hasSize(1);
        assertThat(sent.ts()).isEqualTo(unsent.ts());
        assertThat(sent.blocks().toString()).doesNotContain("Hi Dana");
    }

    @Test
    void aBareCommandOpensAnEmptyIntake() {
        OpenView intake = type("");

        assertThat(intake.callbackId()).isEqualTo("letter.intake");
        assertThat(value(intake, "letter.recruiter")).isEmpty();
        assertThat(intake.json().toString()).doesNotContain("From your command");
    }

    @Test
    void whatFindsNoPlaceStaysInTheLeftoverLineWithNoMentionAlive() {
        OpenView intake = type("see <!channel> what you can do");

        assertThat(intake.json().toString()).contains("From your command").contains("&lt;!channel&gt;");
    }

    @Test
    void aReasonMustBeChosenAndTheErrorStandsUnderIt() {
        type("Dana at Acme");
        // The stand-in checks required fields as Slack's client does, so this asks the app itself.
        Outcome outcome = workspace.submit(top().id(), Map.of());

        assertThat(outcome).isEqualTo(Outcome.HELD_BACK);
        assertThat(top().callbackId()).isEqualTo("letter.intake");
    }

    @Test
    void aLinkInTheNameIsRefusedUnderItsFieldAndNothingIsLost() {
        type("Dana at Acme, staying");
        submit(Map.of("letter.recruiter", "Dana <https://evil.example|here>", "letter.role", "Analyst"));

        assertThat(top().errors().toString()).contains("Write just the name");
        submit(Map.of("letter.recruiter", "Dana"));
        assertThat(value(view("letter.edit"), "letter.subject")).contains("Analyst");
    }

    @Test
    void anotherWordingGivesAnotherLetterAndKeepsWhatWasTyped() {
        OpenView edit = letterFor("Dana at Acme, staying");
        String first = value(edit, "letter.body");

        workspace.pressInView(edit.id(), Control.button("letter.another"), Map.of("letter.body", "My own words."));
        await().until(() -> !standing("letter.body").equals("My own words."));
        assertThat(standing("letter.body")).isNotEqualTo(first).startsWith("Hi Dana,");

        press(Control.button("letter.mine"), v -> standing("letter.body").equals("My own words."));
        assertThat(top().json().toString()).doesNotContain("Your text stays as you wrote it");
    }

    @Test
    void aSwitchReplacesAnUntouchedLetterAtOnce() {
        OpenView edit = letterFor("Dana at Acme, staying");
        String neutral = value(edit, "letter.body");

        press(
                Control.of("letter.register", "formal"),
                v -> standing("letter.body").startsWith("Dear Dana,"));

        assertThat(standing("letter.body")).isNotEqualTo(neutral);
    }

    @Test
    void aSwitchNeverReplacesTextThatWasTouched() {
        OpenView edit = letterFor("Dana at Acme, staying");

        workspace.pressInView(
                edit.id(), Control.of("letter.register", "warm"), Map.of("letter.body", "Hi Dana, no thank you."));
        await().until(() -> top().json().toString().contains("Your text stays as you wrote it"));

        assertThat(standing("letter.body")).isEqualTo("Hi Dana, no thank you.");
        press(Control.button("letter.another"), v -> standing("letter.body").endsWith(",\nRobin"));
    }

    @Test
    void cancellingAfterAYesIsASwitchInTheLetter() {
        letterFor("Dana at Acme, personal");

        press(
                Control.of("letter.scope", "accepted"),
                v -> standing("letter.body").contains("cancel"));

        assertThat(standing("letter.body")).contains("changed since I accepted");
    }

    @Test
    void whatIsTypedIsKeptWhenTheModalCloses() {
        OpenView edit = letterFor("Dana at Acme, staying");
        workspace.pressInView(edit.id(), Control.button("letter.another"), Map.of());
        await().until(() -> !top().hash().equals(edit.hash()));
        workspace.pressInView(top().id(), Control.of("letter.body", "Typed before closing."), Map.of());
        workspace.close(top().id());

        OpenView intake = type("");
        assertThat(intake.json().toString()).contains("You have a draft for Acme");
        press(Control.button("letter.draft.open"), v -> v.callbackId().equals("letter.edit"));
        assertThat(standing("letter.body")).isEqualTo("Typed before closing.");
    }

    @Test
    void moreDetailsAndBackKeepEverything() {
        type("Dana at Acme, pay");
        workspace.pressInView(
                top().id(),
                Control.button("letter.more.open"),
                Map.of("letter.role", "Analyst", "letter.stage", "screened"));
        OpenView more = view("letter.more");
        assertThat(more.json().toString()).contains("*Acme*, Analyst").contains("Did you talk about pay?");

        workspace.pressInView(
                more.id(),
                Control.button("letter.more.back"),
                Map.of("letter.compliment", "Your brief was clear.", "letter.origin", "applied"));
        OpenView intake = view("letter.intake");
        assertThat(value(intake, "letter.role")).isEqualTo("Analyst");

        workspace.pressInView(intake.id(), Control.button("letter.more.open"), Map.of());
        assertThat(value(view("letter.more"), "letter.compliment")).isEqualTo("Your brief was clear.");
        submit(Map.of("letter.disclosure", "specific", "letter.pay_discussed", "yes"));
        String body = value(view("letter.edit"), "letter.body");
        assertThat(body).contains("Your brief was clear.").contains("pa");
        assertThat(body + value(top(), "letter.subject")).containsIgnoringCase("withdraw");
    }

    @Test
    void aReferralWithANameNeedsTheTickThatTheyAgreed() {
        type("Dana at Acme, travel");
        workspace.pressInView(top().id(), Control.button("letter.more.open"), Map.of());
        view("letter.more");
        press(Control.button("letter.referral.add"), v -> v.json().toString().contains("letter.referral.name"));

        submit(Map.of("letter.referral.name", "Marta Greene"));
        assertThat(top().errors().toString()).contains("Tick that they agreed, or leave their name out.");
        submit(Map.of("letter.referral.name", "Marta Greene", "letter.referral.agreed", List.of("true")));

        assertThat(value(view("letter.edit"), "letter.body")).contains("Marta Greene");
    }

    @Test
    void onLinkedInThereAreTwoLettersEachWithItsInput() {
        type("Dana at Acme, travel");
        workspace.pressInView(top().id(), Control.button("letter.more.open"), Map.of());
        view("letter.more");
        submit(Map.of("letter.channel", "linkedin", "letter.address", "dana@acme.example"));

        OpenView edit = view("letter.edit");
        assertThat(value(edit, "letter.message")).contains("email today");
        assertThat(value(edit, "letter.body")).startsWith("Hi Dana,\n\n");
        submit(Map.of());
        OpenView ready = view("casebook.ready");
        assertThat(value(ready, "casebook.copy.message")).contains("email today");
        assertThat(ready.json().toString()).contains("https://www.linkedin.com/messaging/");
    }

    @Test
    void onLinkedInWithoutAnAddressTheWholeLetterGoesThereAndNoEmailIsPromised() {
        type("Dana at Acme, travel");
        workspace.pressInView(top().id(), Control.button("letter.more.open"), Map.of());
        view("letter.more");
        submit(Map.of("letter.channel", "linkedin"));

        OpenView edit = view("letter.edit");
        assertThat(edit.json().toString()).doesNotContain("letter.message");
        assertThat(value(edit, "letter.body")).startsWith("Hi Dana,\n\n").doesNotContain("email");
    }

    @Test
    void aSuggestionCanBeTakenBack() {
        type("Dana at Acme, travel");
        workspace.pressInView(top().id(), Control.button("letter.more.open"), Map.of());
        view("letter.more");
        press(Control.button("letter.referral.add"), v -> v.json().toString().contains("letter.referral.name"));
        press(
                Control.button("letter.referral.remove"),
                v -> !v.json().toString().contains("letter.referral.name"));
        submit(Map.of());

        assertThat(value(view("letter.edit"), "letter.body")).doesNotContain("in touch?");
    }

    @Test
    void halfAnAddressDoesNotKeepTheFormFromBeingDrawnAnew() {
        type("Dana at Acme, travel");
        workspace.pressInView(top().id(), Control.button("letter.more.open"), Map.of());
        OpenView more = view("letter.more");

        workspace.pressInView(more.id(), Control.button("letter.referral.add"), Map.of("letter.address", "dana@acme"));

        await().until(() -> top().json().toString().contains("letter.referral.name"));
    }

    @Test
    void aTextMessageHasNoSubject() {
        type("Dana at Acme, travel");
        workspace.pressInView(top().id(), Control.button("letter.more.open"), Map.of());
        view("letter.more");
        submit(Map.of("letter.channel", "text"));

        assertThat(view("letter.edit").json().toString()).doesNotContain("letter.subject");
        submit(Map.of());
        assertThat(view("casebook.ready").json().toString()).doesNotContain("mail.google.com");
    }

    @Test
    void anEmptyLetterIsRefusedWithTheWayOn() {
        letterFor("Dana at Acme, travel");
        submit(Map.of("letter.body", "   "));

        assertThat(top().errors().toString()).contains("The letter is empty. Press Another wording for a new one.");
    }

    @Test
    void theMessageCopiesEditsAndTakesTheMarkBack() {
        letterFor("Dana at Acme, travel");
        submit(Map.of());
        workspace.close(view("casebook.ready").id());
        Message message = message();

        workspace.pressInMessage(message.ts(), Control.button("casebook.copy"));
        assertThat(view("casebook.ready").json().toString()).contains("Copy it from here");
        workspace.close(top().id());

        workspace.pressInMessage(message.ts(), Control.button("casebook.edit"));
        view("letter.edit");
        submit(Map.of("letter.body", "Hi Dana, no, and thank you. I've decided not to go ahead with the interview."));
        workspace.close(view("casebook.ready").id());
        messageThat(m -> m.blocks().toString().contains("no, and thank you"));

        workspace.pressInMessage(message.ts(), Control.button("casebook.sent"));
        messageThat(m -> m.blocks().toString().contains("*Sent*"));
        workspace.pressInMessage(message.ts(), Control.button("casebook.show"));
        messageThat(m -> m.blocks().toString().contains("no, and thank you"));
        String menu = message().blocks().toString().replaceAll("(?s).*\"(c_\\w+\\|unsent)\".*", "$1");
        workspace.pressInMessage(message.ts(), Control.of("casebook.more", menu));
        messageThat(m -> m.blocks().toString().contains("not sent yet"));
        assertThat(workspace.messages()).hasSize(1);
    }

    @Test
    void savedLettersStandInTheConversationAgainAfterARestart() {
        letterFor("Dana at Acme, travel");
        submit(Map.of());
        workspace.close(view("casebook.ready").id());
        message();
        app.close();
        playground.close();

        start();
        app.redrawAll();

        assertThat(message().blocks().toString())
                .contains("Your letter to Dana")
                .contains("not sent yet");
    }

    @Test
    void deletingAsksOnceAndTakesTheMessageAway() {
        letterFor("Dana at Acme, travel");
        submit(Map.of());
        workspace.close(view("casebook.ready").id());
        String id = message().blocks().findValuesAsString("value").getFirst();

        workspace.pressInMessage(message().ts(), Control.of("casebook.more", id + "|delete"));
        assertThat(view("casebook.delete").title()).isEqualTo("Delete this case?");
        workspace.submit(top().id(), Map.of());

        await().until(() -> workspace.messages().isEmpty());
    }

    @Test
    void aFactThatLooksLikeMarkupIsPrintedLiterallyEverywhere() {
        type("");
        submit(Map.of(
                "letter.recruiter", "Ann*ette* {{x}}",
                "letter.company", "B_and_Q & Sons {{file}}",
                "letter.role", "Head <!channel> of \u202E {{{y}}}",
                "letter.reason", "travel"));
        OpenView edit = view("letter.edit");
        assertThat(value(edit, "letter.subject") + value(edit, "letter.body")).contains("Head <!channel> of {{{y}}}");
        submit(Map.of());
        await().until(() -> top().json().toString().contains("A blank of a template was left in."));
        submit(Map.of());

        String drawn = message().blocks().toString() + message().text();
        assertThat(drawn).doesNotContain("<!channel>\"}").contains("&lt;!channel&gt;");
    }
}
