package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Old windows, odd sequences and bad input where they pushed back: nothing is lost, doubled or somebody else's. */
class PushbackAttackTest {
    private static final String ABOUT = "Dana at Larkfield Robotics, staying where I am";
    private static final String WHY = "Sorry to hear that. May I ask what made you decide against it?";
    private static final String TERMS = "Before you go: we could raise the salary to 95k and make it fully remote.";
    private static final String REFERRAL = "Do you know anyone else who might be interested?";

    private final SettableClock clock = new SettableClock(Instant.parse("2037-11-23T21:00:00Z"));
    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
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

    private String sent(String about) {
        person.write(about, Map.of("letter.stage", "screened"));
        String id = person.send(Map.of());
        clock.advance(Duration.ofMinutes(1));
        return id;
    }

    private String replied(String theirs) {
        String id = sent(ABOUT);
        repliedAgain(id, theirs);
        return id;
    }

    private void repliedAgain(String id, String theirs) {
        person.open("pushback.open", id);
        person.submit(Map.of("pushback.text", theirs));
    }

    /** With every deal-breaker solved. */
    private String solved() {
        String id = replied(TERMS);
        person.submit(Map.of());
        person.submit(Map.of("pushback.breakers", "fully remote"));
        person.submit(Map.of("pushback.terms.d0", "yes"));
        assertThat(person.callback()).isEqualTo("pushback.again");
        return id;
    }

    /** They think it over until the 25th. */
    private String thinking() {
        String id = solved();
        person.press("pushback.think", Map.of());
        person.submit(Map.of());
        clock.advance(Duration.ofMinutes(1));
        return id;
    }

    private String answer() {
        return person.standing("pushback.body");
    }

    private void inMenu(String id, String choice) {
        assertThat(app.deliver(person.pressingInMessage("casebook.more", id + "|" + choice))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theDealBreakersLeftOpenAreNoneOfACaseThatIsClosed() {
        String id = replied(TERMS);
        person.submit(Map.of());
        ObjectNode old = person.submitting(Map.of("pushback.breakers", "fully remote"));
        inMenu(id, "close");
        person.submit(old);

        assertThat(person.callback()).isEqualTo("slackkit.gone");
        assertThat(app.kept(id).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void thinkingAgainLeftOpenChangesNothingOnceTheDecisionIsKept() {
        String id = solved();
        ObjectNode think = person.pressing("pushback.think", id, Map.of());
        ObjectNode talk = person.pressing("pushback.talk", id, Map.of());
        person.press("pushback.keep", Map.of());
        person.submit(Map.of());
        person.press(think);
        assertThat(person.callback()).isEqualTo("slackkit.gone");
        person.press(talk);

        assertThat(person.callback()).isEqualTo("slackkit.gone");
        assertThat(app.kept(id).state()).isEqualTo(State.SENT);
    }

    @Test
    void timeIsAskedForOnceHoweverOftenAnOldWindowAsks() {
        String id = solved();
        ObjectNode old = person.pressing("pushback.think", id, Map.of());
        person.press("pushback.think", Map.of());
        person.submit(Map.of());
        person.press(old);

        assertThat(person.callback()).isEqualTo("slackkit.gone");
        assertThat(app.kept(id).pushbacks().all()).hasSize(1);
    }

    @Test
    void whatWasSolvedOfOneOfferIsNotSolvedOfTheNext() {
        String id = replied(TERMS);
        person.submit(Map.of());
        person.submit(Map.of("pushback.breakers", "fully remote"));
        ObjectNode chosen = person.pressing("pushback.terms.d0", "yes", Map.of("pushback.terms.d0", "yes"));
        ObjectNode old = person.submitting(Map.of("pushback.terms.d0", "yes"));
        person.submit(Map.of("pushback.terms.d0", "no"));
        person.submit(Map.of());
        repliedAgain(id, "We could also raise the salary to 120k. Would that change your mind?");
        app.deliver(chosen);
        person.submit(old);

        assertThat(person.callback()).isNotEqualTo("pushback.again");
        assertThat(app.kept(id).pushbacks().all().getLast().solved()).isEmpty();
    }

    @Test
    void thinkingAgainIsNotOpenToAnotherKindOfReply() {
        String id = solved();
        ObjectNode think = person.pressing("pushback.think", id, Map.of());
        person.open("pushback.open", id);
        person.press("pushback.kind", "asks_reason", Map.of("pushback.kind", "asks_reason"));
        person.press(think);
        person.submit(Map.of());

        assertThat(app.kept(id).state()).isEqualTo(State.SENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "YES", "yes+no"})
    void whatIsNoAnswerSolvesAndKeepsNothing(String foreign) {
        replied(TERMS);
        person.submit(Map.of());
        person.submit(Map.of("pushback.breakers", "fully remote"));

        assertThat(person.submit(Map.of("pushback.terms.d0", foreign)).toString())
                .contains("Answer each one.");
    }

    @Test
    void aReplyIsNotUnsentByAnOldMessage() {
        String id = replied(WHY);
        inMenu(id, "unsent");
        assertThat(person.submit(Map.of())).isEmpty();
        inMenu(id, "unsent");

        Case theCase = app.kept(id);
        assertThat(theCase.state()).isEqualTo(State.SENT);
        assertThat(theCase.sentAt()).isPresent();
        assertThat(theCase.pushbacks().answered()).hasSize(1);
    }

    @Test
    void whoeverThinksItOverKeepsTheirPromiseWhateverAnOldMessageOffers() {
        String id = thinking();
        inMenu(id, "unsent");
        app.deliver(person.pressingInMessage("casebook.sent", id));
        person.open("pushback.keep", id);
        inMenu(id, "unreplied");

        assertThat(app.reminders(id)).hasSize(1);
    }

    @Test
    void aCaseThatWasClosedWhileTheyThoughtIsTakenUpWhereItWas() {
        String id = thinking();
        inMenu(id, "close");
        app.deliver(person.pressingInMessage("casebook.reopen", id));

        assertThat(app.kept(id).isThinkingAgain()).isTrue();
        assertThat(app.reminders(id)).hasSize(1);
    }

    @Test
    void aReplyUnderWayIsThereAgainWhenItsCaseIsTakenUp() {
        String id = replied(WHY);
        person.type("pushback.body", Map.of("pushback.body", "Half an answer"));
        inMenu(id, "close");
        app.deliver(person.pressingInMessage("casebook.reopen", id));
        person.open("pushback.open", id);

        assertThat(answer()).isEqualTo("Half an answer");
    }

    @Test
    void aDayThatWasPromisedOfTheOfferIsNotPromisedOnceALaterLetterIsSent() {
        String id = thinking();
        person.open("deciding.open", id);
        person.press("deciding.sure", Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
        clock.advance(Duration.ofMinutes(1));
        person.submit(Map.of());
        person.submit(Map.of());
        clock.advance(Duration.ofMinutes(1));
        repliedAgain(id, WHY);

        assertThat(app.kept(id).promisedBy()).isEmpty();
        assertThat(app.reminders(id)).isEmpty();
    }

    @Test
    void onlyANoIsPushedBackOn() {
        person.command(ABOUT);
        person.submit(Map.of());
        if (person.callback().equals("letter.more")) {
            person.submit(Map.of());
        }
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));
        person.submit(Map.of("deciding.alt.until", "2037-11-27"));
        String id = person.caseId();
        person.submit(Map.of());
        await().untilAsserted(() -> assertThat(slack.calls("chat.postMessage")).isNotEmpty());
        assertThat(slack.calls("chat.postMessage").getLast().argument("blocks")).doesNotContain(id + "|reply");
        person.open("casebook.more", id + "|reply");
        assertThat(person.callback()).isEqualTo("slackkit.gone");
        person.pick("pushback.answer_this", WHY);

        assertThat(person.callback()).isEqualTo("pushback.paste");
        assertThat(app.kept(id).state()).isEqualTo(State.READY);
    }

    @Test
    void theSameReplyToldTwiceGoesOnWithItsAnswer() {
        String id = sent(ABOUT);
        person.open("pushback.open", id);
        ObjectNode twice = person.submitting(Map.of("pushback.text", WHY));
        person.submit(Map.of("pushback.text", WHY));
        person.type("pushback.body", Map.of("pushback.body", "Half an answer"));
        person.submit(twice);

        assertThat(answer()).isEqualTo("Half an answer");
        assertThat(app.kept(id).pushbacks().all()).hasSize(1);
    }

    @Test
    void aNewCaseThatIsSubmittedTwiceIsOneCaseWithOneReply() {
        person.pick("pushback.answer_this", WHY);
        String id = person.caseId();
        ObjectNode twice = person.submitting(Map.of("pushback.who", "Folake Adeyemi"));
        person.submit(Map.of("pushback.who", "Folake Adeyemi"));
        person.type("pushback.body", Map.of("pushback.body", "Half an answer"));
        person.submit(twice);

        assertThat(answer()).isEqualTo("Half an answer");
        assertThat(app.kept(id).pushbacks().all()).hasSize(1);
    }

    @Test
    void whatWasPastedStaysWhereItsCaseHasMovedOn() {
        String first = sent(ABOUT);
        person.open("pushback.open", first);
        ObjectNode old = person.submitting(Map.of("pushback.text", WHY));
        inMenu(first, "changed");
        JsonNode errors = person.submit(old);
        assertThat(errors.toString()).contains("Copy the text, then start again");

        String second = sent("Imani at Quillon Health, the travel");
        person.command("reply");
        ObjectNode chosen = person.submitting(Map.of("pushback.text", WHY, "pushback.case", second));
        inMenu(second, "changed");
        assertThat(person.submit(chosen).toString()).contains("Choose another, or");
    }

    @Test
    void nobodyAnswersInSomebodyElsesCase() {
        String id = replied(WHY);
        Person other = new Person(new Owner("", "T0TESTTEAM", "U0OTHER"), app, slack);
        other.command("reply");
        assertThat(other.view().toString()).doesNotContain("Larkfield");
        JsonNode errors = other.submit(Map.of("pushback.text", WHY));
        assertThat(errors).isEmpty();
        other.command("reply");
        ObjectNode foreign = other.submitting(Map.of("pushback.text", "Mine"));
        ((ObjectNode) foreign.at("/view/state/values"))
                .putObject("pushback.case:1")
                .putObject("pushback.case")
                .put("type", "radio_buttons")
                .putObject("selected_option")
                .put("value", id);
        assertThat(other.submit(foreign).toString()).contains("Choose another, or");
        for (String button : List.of("pushback.open", "pushback.copy", "pushback.keep", "pushback.think")) {
            other.open(button, id);
            assertThat(other.callback()).isEqualTo("slackkit.gone");
        }

        assertThat(app.kept(id).pushbacks().all()).hasSize(1);
    }

    @Test
    void aReasonThatWasTakenBackOrCannotBeToldIsNotGiven() {
        person.command("reply");
        person.type("pushback.told", Map.of("pushback.told", "travel"));
        String id = person.caseId();
        person.submit(Map.of("pushback.text", WHY, "pushback.told", "values"));

        assertThat(answer()).doesNotContainIgnoringCase("travel");
        assertThat(app.kept(id).facts().reason()).isEqualTo(Reason.NONE);
    }

    @Test
    void aMessageWithoutWordsAsksForThem() {
        sent(ABOUT);
        person.pick("pushback.answer_this", "");

        assertThat(person.callback()).isEqualTo("pushback.paste");
        assertThat(person.view().toString()).contains("pushback.text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo+bar", "", "+", "ACCEPTS"})
    void aKindThatIsNoneLeavesTheAnswerAsItIs(String foreign) {
        replied(WHY);
        String before = answer();
        person.press("pushback.kind", foreign, Map.of("pushback.kind", foreign, "pushback.rung", "x"));

        assertThat(answer()).isEqualTo(before);
    }

    @Test
    void whoeverTakesItWellAfterAllIsNotToldWhy() {
        replied(WHY);
        String why = answer();
        person.press("pushback.kind", "accepts", Map.of("pushback.kind", "accepts"));

        assertThat(answer()).startsWith("Hi Dana,").isNotEqualTo(why).doesNotContainIgnoringCase("staying");
    }

    @Test
    void anAnswerThatIsTooLongIsNotCut() {
        replied(WHY);

        assertThat(person.submit(Map.of("pushback.body", "a".repeat(3_001))).toString())
                .contains("At most 3000 characters fit here.");
        assertThat(person.submit(Map.of("pushback.body", "a".repeat(3_000)))).isEmpty();
        if (person.callback().equals("pushback.answer")) {
            person.submit(Map.of());
        }
        assertThat(person.standing("pushback.copy.body")).hasSize(3_000);
    }

    @Test
    void anAnswerFromAnOldWindowStaysBesideWhatItHasBecome() {
        replied(WHY);
        ObjectNode old = person.submitting(Map.of("pushback.body", "My own words."));
        person.press("pushback.kind", "renegotiates", Map.of("pushback.kind", "renegotiates"));
        person.submit(old);
        assertThat(person.callback()).isEqualTo("pushback.answer");
        person.submit(Map.of());
        person.submit(Map.of());

        assertThat(person.callback()).isEqualTo("pushback.answer");
        assertThat(person.view().toString()).contains("pushback.mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not an address", "a@b@c.example", "<!channel>@x.example", "javascript:alert(1)"})
    void whatIsNoAddressEntersNoAnswer(String garbage) {
        replied(REFERRAL);
        person.press("pushback.suggestion", "agreed", Map.of("pushback.suggestion", "agreed"));
        Map<String, Object> filled =
                Map.of("pushback.suggestion.name", "Marta *Greene*", "pushback.suggestion.address", garbage);
        assertThat(person.submit(filled).toString()).contains("Check the address.");
        person.press("pushback.suggest", filled);

        assertThat(answer()).contains("Marta").doesNotContain(garbage);
    }

    @Test
    void aNameThatIsTooLongIsShortenedAndToldOf() {
        replied(REFERRAL);
        person.press("pushback.suggestion", "agreed", Map.of("pushback.suggestion", "agreed"));
        Map<String, Object> filled = Map.of("pushback.suggestion.name", "Marta ".repeat(1_000));
        person.press("pushback.suggest", filled);

        assertThat(person.submit(filled).toString()).contains("characters fit here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2037-11-23", "1999-01-01", "+999999999-12-31", "2039-01-01"})
    void aDayThatCannotBePromisedIsNotKeptBehindAnEmptyField(String day) {
        solved();
        person.press("pushback.think", Map.of());
        person.press("pushback.until", "", Map.of("pushback.until", day));

        assertThat(person.submit(Map.of("pushback.until", "garbage")).toString())
                .contains("Pick a day");
        person.press("pushback.until", "", Map.of("pushback.until", "2037-11-26"));
        assertThat(person.submit(Map.of())).isEmpty();
    }

    static List<String> oddTexts() {
        return List.of(
                "> ".repeat(20_000),
                "\n".repeat(40_000),
                "a" + "👨‍👩‍👧‍".repeat(5_000),
                "<".repeat(40_000),
                "&lt;".repeat(10_000),
                "w".repeat(40_000),
                "why ".repeat(10_000),
                "\u202EMay I ask why?\u2066 \u200F".repeat(1_000),
                "May I ask why?\u0000\uD83D \uDE00",
                "<!> <@> <#> <|> <!subteam^S1> <!date^0^{date}|> May I ask why?",
                ">>> > >> On Monday Dana wrote:\n".repeat(1_300),
                "On Mon, Dana wrote:\n\n".repeat(1_800),
                "From: a\nSent: b\nTo: c\n".repeat(1_500));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void whateverTheMessageSaysItIsAnswered(String theirs) {
        String id = sent("Dana *_<!channel>_* at `Acme` <@U1>, travel");
        person.pick("pushback.answer_this", theirs);
        if (person.callback().equals("pushback.paste")) {
            assertThat(theirs).isBlank();
            return;
        }
        assertThat(person.caseId()).isEqualTo(id);
        person.press("pushback.kind", "asks_reason", Map.of("pushback.kind", "asks_reason"));
        assertThat(answer()).isNotEmpty();
        assertThat(person.submit(Map.of())).isEmpty();
    }

    @Test
    void dealBreakersOfAnyWordsAreAskedFor() {
        String id = replied(TERMS);
        person.submit(Map.of());
        person.submit(Map.of("pushback.breakers", "<!channel> *" + "r".repeat(490) + "*\n<@U1>|&amp;"));
        assertThat(person.view().toString()).contains("Solved? <!channel>");
        person.type("pushback.terms.d9", Map.of("pushback.terms.d9", "yes"));
        person.submit(Map.of("pushback.terms.d0", "yes", "pushback.terms.d1", "no"));
        person.submit(Map.of());

        assertThat(app.kept(id).state()).isEqualTo(State.SENT);
    }

    @Test
    void anOlderKeyStrokeIsPassedOver() {
        String id = replied(WHY);
        ObjectNode older = person.pressing("pushback.body", "", Map.of("pushback.body", "Ol"));
        person.type("pushback.body", Map.of("pushback.body", "Older text"));
        app.deliver(older);

        assertThat(app.kept(id)
                        .pushbacks()
                        .underWay()
                        .orElseThrow()
                        .writing()
                        .orElseThrow()
                        .current()
                        .body())
                .isEqualTo("Older text");
    }

    @Test
    void whatIsDeletedMeanwhileIsGoneFromEveryWindow() {
        String id = replied(WHY);
        List<ObjectNode> old = List.of(
                person.pressing("pushback.kind", "accepts", Map.of("pushback.kind", "accepts")),
                person.pressing("pushback.another", id + "|3", Map.of()),
                person.pressing("pushback.thanks", id, Map.of()),
                person.pressing("pushback.talk", id, Map.of()));
        ObjectNode submit = person.submitting(Map.of());
        person.open("casebook.more", id + "|delete");
        assertThat(person.callback()).isEqualTo("casebook.delete");
        person.submit(Map.of());
        for (ObjectNode press : old) {
            person.press(press);
            assertThat(person.callback()).isEqualTo("slackkit.gone");
        }
        person.submit(submit);

        assertThat(person.callback()).isEqualTo("slackkit.gone");
    }

    @Test
    void anAnswerSavedTwiceCountsOnce() {
        String id = replied(WHY);
        ObjectNode twice = person.submitting(Map.of());
        person.submit(Map.of());
        person.submit(twice);
        assertThat(person.callback()).isEqualTo("slackkit.gone");
        repliedAgain(id, "But why, really?");
        person.submit(twice);

        assertThat(app.kept(id).pushbacks().answered()).hasSize(1);
    }

    @Test
    void whatWasTakenForAReplyLeavesThePromiseOfTheOneBefore() {
        String id = thinking();
        repliedAgain(id, "Any news from you?");
        inMenu(id, "unreplied");

        Case theCase = app.kept(id);
        assertThat(theCase.state()).isEqualTo(State.WAITING);
        assertThat(theCase.promisedBy()).contains(LocalDate.of(2037, 11, 25));
        assertThat(theCase.pushbacks().all()).extracting(Pushback::isSaved).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"But why, really? What was the reason?", TERMS, "Understood, thanks for letting us know."})
    void halfAnAnswerIsKeptWhenTheyWriteOnceMore(String more) {
        String id = replied(WHY);
        person.type("pushback.body", Map.of("pushback.body", "Half an answer"));
        person.command("reply");
        person.submit(Map.of("pushback.text", more, "pushback.case", id));
        if (more.equals(TERMS)) {
            person.submit(Map.of());
            person.submit(Map.of());
        } else {
            person.press("pushback.mine", valueOf("pushback.mine"), Map.of());
        }

        assertThat(answer()).isEqualTo("Half an answer");
    }

    private String valueOf(String button) {
        return person.view()
                .path("blocks")
                .valueStream()
                .flatMap(block -> block.path("elements").valueStream())
                .filter(element -> element.path("action_id").asString("").equals(button))
                .map(element -> element.path("value").asString(""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void remarksInAWindowOfBeforeAreShownInTheNext() {
        String id = replied(WHY);
        String mine = "Hi Dana, I would rather not say. Your whole process was a complete joke. Best, Tomasz";
        person.submit(Map.of("pushback.body", mine));
        assertThat(person.view().toString()).contains("review.f.0");
        person.open("pushback.open", id);
        assertThat(person.view().toString()).doesNotContain("review.f.0", "Save as it is");
        person.submit(Map.of());

        assertThat(person.view().toString()).contains("review.f.0", "Save as it is");
    }

    @Test
    void theMindIsChangedAfterAnAnswerToo() {
        String id = replied(WHY);
        person.submit(Map.of());
        ObjectNode copied = person.submitting(Map.of());
        person.open("casebook.more", id + "|changed");
        assertThat(person.callback()).isEqualTo("letter.edit");
        person.submit(copied);
        person.open("pushback.open", id);
        assertThat(person.callback()).isEqualTo("slackkit.gone");

        Case theCase = app.kept(id);
        assertThat(theCase.state()).isEqualTo(State.OPEN);
        assertThat(theCase.earlier()).hasSize(1);
        assertThat(theCase.pushbacks().answered()).hasSize(1);
    }

    @Test
    void theLetterThatTakesTheNoBackMayBeUnsent() {
        String id = replied(WHY);
        person.submit(Map.of());
        person.open("casebook.more", id + "|changed");
        clock.advance(Duration.ofMinutes(1));
        person.submit(Map.of());
        person.submit(Map.of());
        inMenu(id, "unsent");

        assertThat(app.kept(id).state()).isEqualTo(State.READY);
    }

    @Test
    void aReplyThatIsClosedUnreadLeavesNothingBehind() {
        person.pick("pushback.answer_this", WHY);
        String id = person.caseId();
        ObjectNode late = person.pressing("pushback.who", "", Map.of("pushback.who", "Dana"));
        app.deliver(person.closing());
        app.deliver(late);
        Optional<Case> left = app.kept(tx -> tx.find(OWNER, id));
        assertThat(left).isEmpty();
    }

    @Test
    void aCaseThatIsNoneOfThoseOfferedIsNotPreset() {
        sent(ABOUT);
        person.command("reply");
        person.press("pushback.case", "c_foreign", Map.of("pushback.case", "c_foreign"));

        assertThat(person.standing("pushback.case")).isEmpty();
        assertThat(person.submit(Map.of("pushback.text", WHY)).isEmpty()).isTrue();
    }

    @Test
    void whoeverTakesItWellAndOffersMoreIsAnsweredOnTheOffer() {
        replied("Understood, thanks for letting us know.");
        person.press("pushback.kind", "", Map.of("pushback.kind", "accepts+renegotiates"));
        person.submit(Map.of());
        person.submit(Map.of("pushback.breakers", "fully remote"));
        person.submit(Map.of("pushback.terms.d0", "yes"));
        person.press("pushback.think", Map.of());

        assertThat(answer()).startsWith("Hi Dana,").contains("November 25");
    }

    @Test
    void homeOpensWithTwoHundredRepliesUnderWay() {
        app.close();
        try (Store store = Store.embedded(data, clock)) {
            for (int i = 0; i < 200; i++) {
                keep(store, "c_many" + i, "<!channel> *" + "x".repeat(60) + "* " + i);
            }
        }
        app = new RunningApp(data, clock, slack.api());
        app.deliver(SlackSide.homeOpened(OWNER, "Ev1"));
        await().until(() -> !slack.calls("views.publish").isEmpty());
        JsonNode home =
                SlackSide.JSON.readTree(slack.calls("views.publish").getLast().argument("view"));
        assertThat(home.path("blocks").size()).isBetween(1, 100);
        person = new Person(OWNER, app, slack);
        person.pick("pushback.answer_this", "w".repeat(40_000));

        assertThat(person.callback()).isEqualTo("pushback.paste");
    }

    private void keep(Store store, String id, String company) {
        Facts facts = Facts.builder().text(Fact.COMPANY, company).build();
        Case theCase = Case.opened(id, OWNER, Intake.of(facts), clock.instant());
        Pushback reply = Pushback.of("w".repeat(40_000), Optional.empty(), Set.of(), theCase, clock.instant());
        store.transact(tx -> {
            tx.save(theCase.received(reply, clock.instant()));
            return id;
        });
    }
}
