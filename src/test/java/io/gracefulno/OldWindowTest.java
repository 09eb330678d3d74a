package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Earlier;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Stage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A window that was left open while the case went on elsewhere changes nothing that was sent, and says what is now. */
class OldWindowTest {
    private static final Map<String, Object> LENSES = Map.of(
            "deciding.career", "yes",
            "deciding.logistics", "no",
            "deciding.timing", "yes",
            "deciding.readiness", "yes");

    private final SettableClock clock = new SettableClock(Instant.parse("2037-11-23T21:00:00Z"));
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
    }

    private int in(Duration ahead) {
        return Math.toIntExact(clock.instant().plus(ahead).getEpochSecond());
    }

    private void begin(Map<String, Object> more) {
        person.command("Dana at Acme for Analyst, travel");
        Map<String, Object> filled = new HashMap<>(Map.of("timing.slot", in(Duration.ofDays(7))));
        filled.putAll(more);
        assertThat(person.submit(filled)).isEmpty();
    }

    /** A reply that asks for time was sent. @return the case */
    private String promise() {
        begin(Map.of());
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        assertThat(person.submit(Map.of("deciding.alt.until", "2037-11-27"))).isEmpty();
        return person.send(Map.of());
    }

    @Test
    void aDayIsPromisedByWritingItAndNotByPickingIt() {
        begin(Map.of());
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        assertThat(person.submit(Map.of("deciding.alt.until", "2037-11-27"))).isEmpty();
        String letter = person.standing("letter.body");
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        person.press("deciding.alt.until", Map.of("deciding.alt.until", "2037-11-29"));
        person.press("casebook.edit", person.caseId(), Map.of());
        assertThat(person.standing("letter.body")).isEqualTo(letter);
        assertThat(person.submit(Map.of())).isEmpty();

        assertThat(app.newest().promisedBy()).contains(LocalDate.of(2037, 11, 27));
    }

    @Test
    void whoTookTheInterviewMayHaveDecidedAgainstItAfterAll() {
        person.command("decide");
        person.press("deciding.proceed", Map.of());
        person.press("deciding.open", Map.of());
        person.press("deciding.sure", Map.of());
        assertThat(person.callback()).isEqualTo("letter.intake");
        person.submit(Map.of("letter.recruiter", "Dana Smith", "letter.reason", "travel"));

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).startsWith("Hi Dana,");
    }

    @Test
    void whatIsTypedOrChosenAfterItWasSentStaysOutOfIt() {
        person.command("Dana at Acme for Analyst, travel");
        person.submit(Map.of());
        person.submit(Map.of());
        person.press("casebook.edit", person.caseId(), Map.of());
        ObjectNode late = person.pressing("letter.facts", person.caseId(), Map.of("letter.body", "Too late."));
        person.press("casebook.sent", person.caseId(), Map.of());
        assertThat(app.deliver(late).statusCode()).isEqualTo(200);
        person.press("letter.facts", person.caseId(), Map.of());
        person.press("timing.circumstances", Map.of("timing.circumstances", "sensitive"));
        person.type("letter.channel", Map.of("letter.channel", "phone"));
        assertThat(person.submit(Map.of("letter.channel", "phone"))).isEmpty();
        assertThat(person.callback()).isEqualTo("letter.edit");

        Case kept = app.newest();
        assertThat(kept.writing().orElseThrow().current().body()).startsWith("Hi Dana,");
        assertThat(kept.facts().channel()).isEqualTo(Channel.EMAIL);
        assertThat(kept.intake().circumstances()).isEmpty();
        assertThat(kept.state()).isEqualTo(State.SENT);
    }

    @Test
    void iHaveDecidedInAnOldWindowLeavesASentLetterAsItWasSent() {
        begin(Map.of());
        person.press("deciding.open", Map.of());
        ObjectNode old = person.pressing("deciding.sure", person.caseId(), Map.of());
        person.press("deciding.sure", Map.of());
        String sent = person.standing("letter.body");
        person.send(Map.of());
        clock.advance(Duration.ofDays(8));
        person.press(old);

        assertThat(person.callback()).isEqualTo("slackkit.gone");
        Case kept = app.newest();
        assertThat(kept.state()).isEqualTo(State.SENT);
        assertThat(kept.writing().orElseThrow().current().body()).isEqualTo(sent);
    }

    @Test
    void answersInAnOldWindowAreNoPartOfACaseThatWasSent() {
        begin(Map.of());
        person.press("deciding.open", Map.of());
        ObjectNode again = person.pressing("deciding.open", person.caseId(), Map.of());
        ObjectNode chosen = person.pressing("deciding.career", "no", LENSES);
        ObjectNode old = person.submitting(LENSES);
        person.press("deciding.sure", Map.of());
        person.send(Map.of());
        clock.advance(Duration.ofDays(2));
        person.press(again);
        assertThat(person.callback()).isEqualTo("slackkit.gone");
        person.press(chosen);
        person.submit(old);

        assertThat(person.callback()).isEqualTo("slackkit.gone");
        Case kept = app.newest();
        assertThat(kept.deliberation().orElseThrow().answers()).isEmpty();
        assertThat(kept.changedAt()).isEqualTo(kept.sentAt().orElseThrow());
    }

    @Test
    void theFirstFormLeftOpenIsNotAvailableOnceTheInterviewIsTaken() {
        person.command("decide");
        person.submit(LENSES);
        person.submit(Map.of("deciding.culture", "yes"));
        String id = person.caseId();
        person.press("deciding.decline", Map.of());
        assertThat(person.callback()).isEqualTo("letter.intake");
        ObjectNode old = person.submitting(Map.of("letter.recruiter", "Dana"));
        person.press("letter.more.open", Map.of("letter.reason", "travel"));
        ObjectNode details = person.submitting(Map.of());
        person.open("deciding.proceed", id);
        person.submit(old);
        assertThat(person.callback()).isEqualTo("slackkit.gone");
        person.submit(details);

        assertThat(person.callback()).isEqualTo("slackkit.gone");
        assertThat(app.newest().state()).isEqualTo(State.GOING);
    }

    @Test
    void aDayThatIsOnlyLookedAtLeavesThePromisedOneAsItWasSent() {
        String id = promise();
        person.open("deciding.open", id);
        person.submit(LENSES);
        person.submit(Map.of("deciding.culture", "yes"));
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        person.press("deciding.alt.until", Map.of("deciding.alt.until", "2037-11-29"));

        assertThat(app.newest().promisedBy()).contains(LocalDate.of(2037, 11, 27));
    }

    @Test
    void whoHasDecidedWhileTheyWaitWritesANo() {
        String id = promise();
        person.open("deciding.open", id);
        assertThat(person.callback()).isEqualTo("deciding.lenses");
        person.press("deciding.sure", Map.of());

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.ids()).contains("letter.shape");
        Case kept = app.newest();
        assertThat(kept.facts().kind()).isEqualTo(Kind.DECLINE);
        assertThat(kept.state()).isEqualTo(State.OPEN);
        assertThat(kept.earlier()).extracting(Earlier::kind).containsExactly(Kind.HOLDING);
    }

    @Test
    void theFactsOfASentLetterStayAsTheyWereSent() {
        begin(Map.of());
        person.press("letter.facts", Map.of());
        ObjectNode details = person.pressing("letter.channel", "", Map.of("letter.channel", "linkedin"));
        person.press("letter.more.back", Map.of());
        ObjectNode slot = person.pressing("timing.slot.none", "", Map.of("letter.reason", "pay"));
        ObjectNode stage = person.pressing("letter.stage", "", Map.of("letter.stage", "later"));
        assertThat(person.submit(Map.of())).isEmpty();
        person.send(Map.of());
        app.deliver(details);
        app.deliver(slot);
        app.deliver(stage);

        Case kept = app.newest();
        assertThat(kept.state()).isEqualTo(State.SENT);
        assertThat(kept.facts().channel()).isEqualTo(Channel.EMAIL);
        assertThat(kept.facts().slot()).isPresent();
        assertThat(kept.facts().stage()).isEqualTo(Stage.INVITED);
    }

    @Test
    void aNewTimeThatWasAskedForStaysOneWhateverAnOldWindowSays() {
        begin(Map.of("letter.reason", "timing"));
        assertThat(person.submit(Map.of("timing.reschedule", "yes"))).isEmpty();
        person.press("letter.facts", Map.of());
        ObjectNode old = person.pressing("timing.reschedule", "", Map.of("timing.reschedule", "no"));
        assertThat(person.submit(Map.of())).isEmpty();
        person.send(Map.of());
        app.deliver(old);

        Case kept = app.newest();
        assertThat(kept.state()).isEqualTo(State.WAITING);
        assertThat(kept.facts().kind()).isEqualTo(Kind.RESCHEDULE);
    }

    @Test
    void theShapeOfASentLetterStaysAsItWasSent() {
        begin(Map.of());
        ObjectNode old = person.submitting(Map.of("letter.scope", "accepted"));
        person.send(Map.of());
        person.submit(old);

        assertThat(app.newest().facts().claims()).isEmpty();
    }

    @Test
    void whatOpensTooLateForWhoeverTakesTheInterviewIsWhereTheyDecided() {
        person.command("decide");
        person.submit(LENSES);
        person.submit(Map.of("deciding.culture", "yes"));
        String id = person.caseId();
        person.press("deciding.proceed", Map.of());
        person.open("letter.resume", id);

        assertThat(person.callback()).isEqualTo("deciding.verdict");
    }

    @Test
    void furtherRoundsAreDeclinedOnlyWhereThereWasAFirst() {
        begin(Map.of("letter.stage", "later"));
        person.press("deciding.open", Map.of());
        person.submit(LENSES);
        person.submit(Map.of("deciding.culture", "no"));
        person.press("deciding.decline", Map.of());
        assertThat(person.standing("letter.body")).containsIgnoringCase("first");
        person.press("letter.facts", Map.of());
        person.press("letter.more.back", Map.of());
        assertThat(person.submit(Map.of("letter.stage", "invited"))).isEmpty();

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(app.newest().facts().kind()).isEqualTo(Kind.DECLINE);
    }

    @Test
    void aLetterThatGivesNoReasonIsChangedWithoutOne() {
        person.command("Dana at Acme for Analyst");
        person.press("letter.reason", Map.of("letter.reason", "undecided"));
        person.submit(Map.of());
        person.submit(LENSES);
        person.submit(Map.of("deciding.culture", "unsure"));
        person.press("deciding.research", Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
        person.press("letter.facts", Map.of());

        assertThat(person.submit(Map.of("letter.address", "dana@acme.example"))).isEmpty();
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void anAlternativeThatIsSubmittedBeforeItsQuestionWasDrawnIsAskedIt() {
        begin(Map.of());
        person.press("deciding.alternative", Map.of());
        for (String which : List.of("answer_later", "other_role")) {
            assertThat(person.submit(Map.of("deciding.alt", which))).isEmpty();
            assertThat(person.callback()).isEqualTo("deciding.alternatives");
            assertThat(person.standing("deciding.alt")).isEqualTo(which);
        }
        assertThat(person.submit(Map.of("deciding.alt.role", "Benefits Analyst")))
                .isEmpty();
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void anAnswerCanBePromisedWhereTheInterviewIsTomorrow() {
        begin(Map.of("timing.slot", in(Duration.ofHours(20))));
        assertThat(person.submit(Map.of())).isEmpty();
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));

        assertThat(person.submit(Map.of())).isEmpty();
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void theDayThatIsProposedLiesBeforeTheInterview() {
        begin(Map.of("timing.slot", in(Duration.ofDays(2))));
        if (person.callback().equals("letter.more")) {
            assertThat(person.submit(Map.of())).isEmpty();
        }
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));

        assertThat(person.submit(Map.of())).isEmpty();
        assertThat(person.callback()).isEqualTo("letter.edit");
    }

    @Test
    void anEarlierLetterWithoutAWordIsNotShown() {
        begin(Map.of());
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        assertThat(person.submit(Map.of("deciding.alt.until", "2037-11-27"))).isEmpty();
        String id = person.caseId();
        assertThat(person.submit(Map.of())).isEmpty();
        person.open("casebook.edit", id);
        person.type("letter.body", Map.of("letter.body", ""));
        app.deliver(person.pressingInMessage("casebook.sent", id));
        person.open("deciding.decline", id);
        assertThat(person.submit(Map.of())).isEmpty();
        person.open("casebook.view", id);

        assertThat(person.callback()).isEqualTo("casebook.case");
        assertThat(person.view().toString()).doesNotContain("\"text\":\"\"");
    }

    @Test
    void theMessageOfALetterThatWaitedSaysThatTheInterviewIsTakenAndWhatWasSentIsKeptOnce() {
        String id = promise();
        person.open("deciding.proceed", id);
        await().untilAsserted(() ->
                assertThat(slack.message()).contains("deciding.open").doesNotContain("deciding.proceed"));
        person.open("deciding.decline", id);
        person.open("deciding.proceed", id);
        person.open("deciding.decline", id);

        assertThat(app.newest().earlier()).extracting(Earlier::kind).containsExactly(Kind.HOLDING);
    }
}
