package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The hiring side answers a decline: a case without clocks, which is done once its letter is sent. */
class HiringSideTest {
    private static final Map<String, Object> MEI = Map.of(
            "letter.hiring.who", "Mei Tanaka",
            "letter.hiring.role", "Patient Data Analyst",
            "letter.hiring.company", "Brightwater Clinics",
            "letter.hiring.tone", "warm");

    private static final String THEIRS = "Hi Robin,\n\nI've decided not to go ahead. <@U123> *Thank* you.\n\nMei";

    private final SettableClock clock = new SettableClock(Instant.parse("2037-03-03T10:00:00Z"));
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        app = new RunningApp(data, clock, slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
        slack.calls().forEach(call -> assertThat(Outgoing.faults(call)).isEmpty());
    }

    private void write(Map<String, Object> filled) {
        person.command("answer");
        person.submit(filled);
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    /** A letter that is saved, and its message posted. @return the case's id */
    private String saved() {
        write(MEI);
        return saved(Map.of());
    }

    private String saved(Map<String, Object> letter) {
        int before = slack.calls("chat.postMessage").size();
        String id = person.save(letter);
        await().until(() -> slack.calls("chat.postMessage").size() > before);
        return id;
    }

    private String sent() {
        String id = saved();
        person.submit(Map.of());
        await().until(() -> slack.message().contains(id + "|unsent"));
        return id;
    }

    private String body() {
        return person.standing("letter.body");
    }

    private String posted() {
        return slack.calls("chat.postMessage").getLast().argument("blocks");
    }

    @Test
    void theWordOpensIt() {
        person.command("answer");

        assertThat(person.callback()).isEqualTo("letter.hiring");
        assertThat(person.ids())
                .containsExactly(
                        "letter.hiring.hello",
                        "letter.hiring.who",
                        "letter.hiring.role",
                        "letter.hiring.company",
                        "letter.hiring.theirs",
                        "letter.hiring.tone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        letter.hiring.who     | ''                  | Add the name of the person who declined. The letter greets them by it.
        letter.hiring.who     | '   '               | Add the name of the person who declined. The letter greets them by it.
        letter.hiring.who     | mei@tanaka.example  | Write just the name, without a link or an address.
        letter.hiring.company | www.brightwater.org | Write just the company's name, without a link or an address.
        """)
    void whatIsMissingIsAskedForWhereItIsMissing(String field, String text, String says) {
        person.command("answer");
        String who = field.endsWith("who") ? text : "Mei";
        String company = field.endsWith("company") ? text : "";

        JsonNode errors = person.submit(Map.of("letter.hiring.who", who, "letter.hiring.company", company));

        assertThat(errors.path(field + ":1").asString()).isEqualTo(says);
        assertThat(errors.size()).isOne();
        assertThat(person.callback()).isEqualTo("letter.hiring");
    }

    @Test
    void theCandidateIsGreetedAndThePersonSigns() {
        slack.name = "Dana Whitlock";
        write(MEI);

        assertThat(body()).startsWith("Hi Mei,\n\n").endsWith("\nDana");
        assertThat(person.standing("letter.subject")).isEqualTo("Patient Data Analyst: thank you for your answer");
    }

    @Test
    void nothingOfAnInvitationStandsBesideTheLetter() {
        write(MEI);

        assertThat(person.ids())
                .containsExactly("letter.subject", "letter.body", "letter.again", "letter.shape", "letter.side");
        assertThat(person.view().toString())
                .doesNotContain("Declining", "Help me decide", "deciding.", "timing.", "letter.scope", "letter.facts");
    }

    @Test
    void whatTheyWroteStandsAboveTheLetterAsTextAlone() {
        person.command("answer");
        person.submit(Map.of("letter.hiring.who", "Mei", "letter.hiring.theirs", THEIRS));

        assertThat(person.ids()).startsWith("letter.hiring.wrote", "letter.hiring.quote", "letter.subject");
        JsonNode quote = person.view().at("/blocks/1/elements/0");
        assertThat(quote.path("type").asString()).isEqualTo("rich_text_quote");
        assertThat(quote.at("/elements/0/type").asString()).isEqualTo("text");
        assertThat(quote.at("/elements/0/text").asString()).isEqualTo(THEIRS);
    }

    @Test
    void whatTheyWroteIsInNoMessage() {
        person.command("answer");
        person.submit(Map.of("letter.hiring.who", "Mei", "letter.hiring.theirs", THEIRS));
        saved(Map.of());

        assertThat(slack.calls("chat.postMessage"))
                .allMatch(call -> !call.argument("blocks").contains("not to go ahead"));
    }

    @Test
    void whatTheyWroteIsForgottenAfterNinetyDaysAndTheLetterStays() {
        person.command("answer");
        person.submit(Map.of("letter.hiring.who", "Mei", "letter.hiring.theirs", THEIRS));
        String id = saved(Map.of());
        clock.advance(Duration.ofDays(92));
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            clock.advance(Duration.ofHours(12));
            return !person.open("casebook.edit", id).ids().contains("letter.hiring.quote");
        });

        Case forgotten = app.kept(id);
        assertThat(forgotten.intake().received()).isEmpty();
        assertThat(forgotten.repliesOldAt()).isEmpty();
        assertThat(forgotten.facts().text(Fact.CANDIDATE)).isEqualTo("Mei");
        assertThat(forgotten.writing()).isPresent();
    }

    @Test
    void whatIsTypedIsKeptThoughTheWindowIsClosed() {
        person.command("answer");
        String id = person.caseId();
        person.type("letter.hiring.theirs", Map.of("letter.hiring.who", "Mei", "letter.hiring.theirs", THEIRS));
        assertThat(app.deliver(person.closing()).statusCode()).isEqualTo(200);

        person.open("letter.go_on", id);
        assertThat(person.callback()).isEqualTo("letter.hiring");
        assertThat(person.standing("letter.hiring.who")).isEqualTo("Mei");
        assertThat(person.standing("letter.hiring.theirs")).isEqualTo(THEIRS);
    }

    @Test
    void whatWasNeverFilledInIsNoCase() {
        sent();
        person.command("answer");
        String id = person.caseId();
        assertThat(app.deliver(person.closing()).statusCode()).isEqualTo(200);

        assertThat(person.open("letter.go_on", id).callback()).isEqualTo("slackkit.gone");
    }

    @Test
    void theCompanyOfTheLastAnswerStandsThereTheNextTime() {
        sent();

        assertThat(person.command("answer").standing("letter.hiring.company")).isEqualTo("Brightwater Clinics");
        assertThat(person.standing("letter.hiring.who")).isEmpty();
    }

    @Test
    void aDraftOfAnAnswerIsNotOfferedToSomebodyWhoDeclines() {
        person.command("answer");
        person.type("letter.hiring.tone", MEI);

        assertThat(person.command("").ids()).contains("letter.hello").doesNotContain("letter.draft");
    }

    @Test
    void anotherWordingIsAnotherLetter() {
        write(MEI);
        Set<String> letters = new HashSet<>(Set.of(body()));
        for (int i = 0; i < 3; i++) {
            person.press("letter.another", person.caseId() + "|" + (i + 2), Map.of());
            letters.add(body());
        }

        assertThat(letters).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"letter.register,formal,Dear Mei Tanaka", "letter.length,short,Hi Mei"})
    void aSwitchWritesItAnew(String field, String choice, String begins) {
        write(MEI);
        String before = body();
        person.press(field, Map.of(field, choice));

        assertThat(body()).startsWith(begins).isNotEqualTo(before);
    }

    @Test
    void comingBackCanBeLeftOut() {
        write(MEI);
        assertThat(body()).contains("write to me");
        person.press("letter.hiring.door", Map.of("letter.hiring.door", "none"));

        assertThat(body()).doesNotContain("write to me");
        String id = saved(Map.of());
        assertThat(app.kept(id).facts().kind()).isEqualTo(Kind.HIRING_SIDE);
    }

    @Test
    void onLinkedInItIsOneTextWithoutASubject() {
        write(MEI);
        person.press("letter.hiring.channel", Map.of("letter.hiring.channel", "linkedin"));
        assertThat(person.ids()).doesNotContain("letter.subject", "letter.message");
        saved(Map.of());

        assertThat(person.ids()).contains("casebook.open.message").doesNotContain("casebook.ready.linkedin");
    }

    @Test
    void factsThatAreChangedWriteItAnewAndKeepWhatWasTyped() {
        write(MEI);
        person.press("letter.hiring.change", Map.of("letter.body", "Hi Mei, my own words. Thank you."));
        assertThat(person.callback()).isEqualTo("letter.hiring");
        assertThat(person.standing("letter.hiring.who")).isEqualTo("Mei Tanaka");
        person.submit(Map.of("letter.hiring.who", "Noor Haddad"));

        assertThat(body()).startsWith("Hi Noor,");
        person.press("letter.mine", mine(), Map.of());
        assertThat(body()).isEqualTo("Hi Mei, my own words. Thank you.");
    }

    private String mine() {
        for (JsonNode block : person.view().path("blocks")) {
            for (JsonNode element : block.path("elements")) {
                if (element.path("action_id").asString("").equals("letter.mine")) {
                    return element.path("value").asString();
                }
            }
        }
        return "";
    }

    @Test
    void aLetterThatDeclinesNothingHearsNoRemarkOnThat() {
        write(MEI);

        saved(Map.of("letter.body", "Hi Mei, your application is closed. Good luck."));
    }

    @Test
    void aBlankThatWasLeftInIsRemarked() {
        write(MEI);
        person.submit(Map.of("letter.body", "Hi [Name], thank you for your answer."));

        assertThat(person.said("review.note")).isEqualTo("One remark. It is only for you; saving works either way.");
    }

    @Test
    void anEmptySubjectIsAskedForInItsOwnWords() {
        write(MEI);

        assertThat(person.submit(Map.of("letter.subject", " ")).toString())
                .contains("“Patient Data Analyst: thank you for your answer” is enough.");
    }

    @Test
    void itsMessageIsOfAnAnswerWithTheOnesThatFitIt() {
        saved();

        assertThat(posted())
                .contains("Your answer to Mei Tanaka", "casebook.copy", "casebook.sent", "casebook.edit")
                .doesNotContain("best by", "|reply", "|channel", "pushback.", "deciding.");
        String text = slack.calls("chat.postMessage").getLast().argument("text");
        assertThat(text.substring(0, 150)).doesNotContain("Mei", "Brightwater", "decline");
    }

    @Test
    void onceItIsSentItIsDone() {
        String id = sent();

        assertThat(slack.message())
                .contains("casebook.show", "|unsent", "|delete")
                .doesNotContain("pushback.open", "|note", "|touch", "|changed", "afterwards.");
        assertThat(slack.messages().getLast().argument("text"))
                .startsWith("You marked this letter as sent, and there is nothing more to do.")
                .doesNotContain("reply");
        assertThat(app.kept(id).state()).isEqualTo(State.SENT);
    }

    @Test
    void nobodyIsRemindedOfItWithinAYear() {
        saved();
        sent();
        int before = slack.calls("chat.postMessage").size();
        for (int day = 0; day < 400; day++) {
            clock.advance(Duration.ofDays(1));
            if (day % 40 == 0) {
                pause();
            }
        }
        pause();

        assertThat(slack.calls("chat.postMessage")).hasSize(before);
        List<Reminder> reminders = app.kept(tx -> tx.newest(OWNER, 10).stream()
                .flatMap(one -> tx.reminders(one).stream())
                .toList());
        assertThat(reminders).isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Every button and every choice of a menu that a drawing of its message has, until nothing new comes. */
    @Test
    void everyButtonOfItsMessagesWorks() {
        String id = saved();
        Set<String> tried = new HashSet<>();
        List<Control> todo = new ArrayList<>();
        addControls("chat.postMessage", todo, tried);
        pressAll(todo, tried);
        // Closed while it isn't sent: what was pressed first may have left it sent.
        press(new Control("casebook.more", id + "|unsent"));
        press(new Control("casebook.more", id + "|close"));
        addControls("chat.update", todo, tried);
        pressAll(todo, tried);

        assertThat(tried)
                .contains(
                        "casebook.copy " + id,
                        "casebook.sent " + id,
                        "casebook.edit " + id,
                        "casebook.show " + id,
                        "casebook.hide " + id,
                        "casebook.reopen " + id,
                        "casebook.more " + id + "|close",
                        "casebook.more " + id + "|unsent",
                        "casebook.more " + id + "|delete");
        assertThat(slack.calls("views.open"))
                .allMatch(call -> !call.argument("view").contains("slackkit.gone"));
        assertThat(slack.calls("chat.postEphemeral")).isEmpty();
    }

    private record Control(String actionId, String value) {}

    private void pressAll(List<Control> todo, Set<String> tried) {
        while (!todo.isEmpty()) {
            press(todo.removeFirst());
            addControls("chat.update", todo, tried);
        }
    }

    private void press(Control control) {
        assertThat(app.deliver(person.pressingInMessage(control.actionId(), control.value()))
                        .statusCode())
                .isEqualTo(200);
        pause();
    }

    private void addControls(String method, List<Control> todo, Set<String> tried) {
        for (StubSlack.Call call : slack.calls(method)) {
            for (JsonNode block : JSON.readTree(call.argument("blocks"))) {
                for (JsonNode element : block.path("elements")) {
                    String action = element.path("action_id").asString("");
                    for (JsonNode value : element.findValues("value")) {
                        boolean ours = !action.isEmpty() && !element.has("url");
                        if (ours && tried.add(action + " " + value.asString())) {
                            todo.add(new Control(action, value.asString()));
                        }
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"casebook.view", "home.find.open"})
    void theCaseOpensFromAList(String action) {
        String id = sent();
        person.open(action, id);

        assertThat(person.callback()).isEqualTo("casebook.case");
        assertThat(person.view().toString())
                .contains("Your answer to Mei Tanaka", "marked as sent")
                .doesNotContain("pushback.", "afterwards.", "Private reason", "best by");
    }

    @Test
    void itIsFoundByTheNameOfWhoeverDeclined() {
        sent();
        person.open("home.find", "find");
        person.submit(Map.of("home.query", "tanaka"));

        assertThat(person.view().toString()).contains("*Your answer to Mei Tanaka*, Patient Data Analyst");
    }

    @Test
    void itIsNoEarlierWordToACompanyThatOneDeclinesOneself() {
        sent();
        person.command("");
        person.submit(Map.of("letter.company", "Brightwater Clinics", "letter.reason", "pay"));

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.said("letter.before")).isEmpty();
    }

    @Test
    void whatWasDeclinedThereBeforeIsNotSaidAboveAnAnswer() {
        person.command("");
        person.submit(Map.of("letter.company", "Brightwater Clinics", "letter.reason", "pay"));
        person.submit(Map.of());
        person.submit(Map.of());
        write(MEI);

        assertThat(person.said("letter.before")).isEmpty();
    }

    @Test
    void aReplyIsNeverOfferedToIt() {
        sent();

        assertThat(person.command("reply").view().toString()).doesNotContain("Mei Tanaka");
    }

    @Test
    void anOldWindowChangesNothingOfWhatWasSent() {
        write(MEI);
        String letter = body();
        person.press("letter.hiring.change", Map.of());
        String id = person.caseId();
        Person elsewhere = new Person(OWNER, app, slack);
        elsewhere.open("casebook.edit", id);
        elsewhere.send(Map.of());
        person.submit(Map.of("letter.hiring.who", "Noor Haddad"));

        assertThat(body()).isEqualTo(letter);
    }

    @Test
    void whoeverWantsNoLettersInMessagesHasNoneThere() {
        person.command("settings");
        person.submit(Map.of("preferences.quiet", "letters"));
        saved();

        assertThat(posted()).contains("Your answer to Mei Tanaka").doesNotContain("Hi Mei");
    }
}
