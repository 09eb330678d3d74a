package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.State;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Somebody who isn't sure yet is led to a decision, and from there on. */
class DecidingTest {
    private static final String ZONE = "Asia/Tokyo";

    private final Instant now = Instant.parse("2037-11-23T21:00:00Z");
    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        slack.zone = ZONE;
        app = new RunningApp(data, new SettableClock(now), slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private String all() {
        return person.view().toString();
    }

    private String valueOf(String button) {
        for (JsonNode block : person.view().path("blocks")) {
            for (JsonNode element : block.path("elements")) {
                if (element.path("action_id").asString("").equals(button)) {
                    return element.path("value").asString("");
                }
            }
        }
        return "";
    }

    private static Map<String, Object> lenses(String career, String logistics, String timing, String readiness) {
        return Map.of(
                "deciding.career", career,
                "deciding.logistics", logistics,
                "deciding.timing", timing,
                "deciding.readiness", readiness);
    }

    /** From the command to where they stand, with what they know of D2. */
    private void stand(Map<String, Object> lenses, Map<String, Object> detail) {
        person.command("decide");
        person.submit(lenses);
        person.submit(detail);
    }

    /** What is kept, once the app has ended. */
    private <T> T kept(Function<Case, T> of) {
        app.close();
        try (Store store = Store.embedded(data, app.clock)) {
            return store.transact(tx -> of.apply(tx.newest(OWNER, 1).getFirst()));
        }
    }

    @Test
    void theCommandLeadsThroughFourQuestionsToAVerdict() {
        person.command("decide");
        assertThat(person.callback()).isEqualTo("deciding.lenses");
        assertThat(all()).contains("if it brings learning, contacts or pay.", "the hours you'd share with the team");
        person.submit(lenses("unsure", "no", "yes", "no"));
        assertThat(person.callback()).isEqualTo("deciding.detail");
        assertThat(all())
                .contains("deciding.note.career", "deciding.note.logistics", "deciding.note.readiness")
                .doesNotContain("deciding.note.timing", "deciding.culture");
        person.submit(Map.of("deciding.note.readiness", "two days only"));

        assertThat(person.callback()).isEqualTo("deciding.verdict");
        assertThat(all())
                .contains("*Declining is reasonable.* Two of your four answers are no: place and hours, and time to"
                        + " prepare.")
                .contains(
                        "Place and hours: ask how many days are on site, which time zone the team works in, and whether"
                                + " they help with moving.")
                .contains("Preparing: two days only");
    }

    @Test
    void aQuestionThatIsLeftOutIsAskedForAtItsField() {
        person.command("decide");

        JsonNode errors = person.submit(Map.of("deciding.career", "yes", "deciding.timing", "no"));

        assertThat(errors.propertyNames()).hasSize(2);
        assertThat(errors.toString())
                .contains("deciding.logistics:", "deciding.readiness:", "Choose one. Unsure is an answer.");
    }

    @Test
    void theCultureIsAskedForWhereTheGoalsAreClear() {
        person.command("decide");
        person.submit(lenses("yes", "yes", "yes", "yes"));

        assertThat(person.submit(Map.of()).toString()).contains("deciding.culture:", "Unsure is an answer");
        assertThat(person.submit(Map.of("deciding.culture", "yes"))).isEmpty();
        assertThat(all()).contains("*It looks worth going.*");
    }

    @Test
    void moreThanTenDealBreakersAreTooMany() {
        person.command("decide");
        person.submit(lenses("unsure", "yes", "yes", "yes"));

        JsonNode errors = person.submit(Map.of("deciding.breakers", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk"));

        assertThat(errors.toString()).contains("Keep it to ten lines, one thing on each.");
    }

    @Test
    void aNoProposesItsDealBreakerAndAllOfItStaysInTheCase() {
        person.command("decide");
        person.submit(lenses("no", "no", "yes", "yes"));
        assertThat(person.standing("deciding.breakers"))
                .isEqualTo("The role takes me a step forward\nPlace, hours and travel work for me");
        person.submit(Map.of("deciding.culture", "no", "deciding.flags", "visa,process"));
        assertThat(all()).contains("*What it would take*", "Place, hours and travel work for me");
        person.press("deciding.decline", Map.of());

        Case kept = kept(theCase -> theCase);
        Deliberation thought = kept.deliberation().orElseThrow();
        assertThat(thought.dealBreakers()).hasSize(2);
        assertThat(thought.flags()).hasSize(2);
        assertThat(thought.choice()).contains(Outcome.DECLINE);
        assertThat(thought.chosenAt()).contains(now);
        assertThat(kept.facts().reason()).isEqualTo(Reason.PROCESS);
    }

    @Test
    void whoKnowsNothingOfTheInvitationYetIsAskedForItOnTheWayToANo() {
        stand(lenses("unsure", "no", "yes", "no"), Map.of());
        person.press("deciding.decline", Map.of());

        assertThat(person.callback()).isEqualTo("letter.intake");
        assertThat(all()).contains("\"initial_option\":{\"text\":{\"type\":\"plain_text\",\"text\":\"Location,");
        person.submit(Map.of("letter.recruiter", "Dana Smith"));
        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).startsWith("Hi Dana,");
    }

    @Test
    void iAmNotSureYetTurnsTheFormTowardsDeciding() {
        person.command("Dana at Acme for Analyst");
        person.press("letter.reason", Map.of("letter.reason", "undecided"));
        assertThat(person.view().at("/submit/text").asString()).isEqualTo("Help me decide");
        person.press("letter.reason", Map.of("letter.reason", "travel"));
        assertThat(person.view().at("/submit/text").asString()).isEqualTo("Write my letter");
        person.press("letter.reason", Map.of("letter.reason", "undecided"));
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("deciding.lenses");

        person.submit(lenses("no", "yes", "yes", "yes"));
        person.submit(Map.of("deciding.culture", "no"));
        person.press("deciding.decline", Map.of());

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).startsWith("Hi Dana,");
    }

    @Test
    void whoHasDecidedIsTakenToTheLetterAndNeverAskedAgain() {
        person.command("Dana at Acme for Analyst, travel");
        person.submit(Map.of());
        assertThat(all()).contains("\"action_id\":\"deciding.open\"");
        person.press("deciding.open", Map.of("letter.body", "Hi Dana,\n\nThank you, but no.\n\nRobin"));
        assertThat(person.callback()).isEqualTo("deciding.lenses");
        person.press("deciding.sure", Map.of());

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).startsWith("Hi Dana,\n\nThank you, but no.");
        assertThat(all()).doesNotContain("deciding.open");
    }

    @Test
    void questionsGoToTheRecruiterAsALetterThatDeclinesNothing() {
        person.command("Dana at Acme for Analyst");
        person.press("letter.reason", Map.of("letter.reason", "undecided"));
        person.submit(Map.of());
        person.submit(lenses("unsure", "unsure", "yes", "yes"));
        person.submit(Map.of());
        assertThat(all()).contains("*Not clear yet.*");
        person.press("deciding.research", Map.of());

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body"))
                .contains("how many days a week are on site and which time zone the team works in")
                .contains("what a good first year in the role looks like")
                .doesNotContain("declin");
        assertThat(all()).doesNotContain("letter.scope");
    }

    @Test
    void otherRolesAreAskedAboutInALetter() {
        person.command("Dana at Acme for Analyst, travel");
        person.submit(Map.of());
        person.press("deciding.open", Map.of());
        person.submit(lenses("no", "yes", "yes", "yes"));
        person.submit(Map.of("deciding.culture", "yes"));
        assertThat(all()).contains("Another one there may be worth asking about.");
        person.press("deciding.other_role", Map.of());

        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(person.standing("letter.body")).startsWith("Hi Dana,");
        assertThat(kept(Case::facts).kind()).isEqualTo(Kind.OTHER_ROLE);
    }

    @Test
    void theAlternativeThatFitsTheReasonIsChosenAlready() {
        person.command("Dana at Acme for Analyst, travel");
        person.submit(Map.of());
        person.press("deciding.open", Map.of());
        person.submit(lenses("yes", "no", "yes", "yes"));
        person.submit(Map.of("deciding.culture", "yes"));
        assertThat(all()).contains("*Something practical is in the way.*");
        person.press("deciding.alternative", Map.of());

        assertThat(person.callback()).isEqualTo("deciding.alternatives");
        assertThat(person.view().at("/blocks/0/element/initial_option/value").asString())
                .isEqualTo("video_first");
        assertThat(person.view()
                        .at("/blocks/0/element/options/1/description/text")
                        .asString())
                .isEqualTo("They find you another time");
        person.submit(Map.of("deciding.alt.when", "Thursday at ten"));
        assertThat(person.standing("letter.body")).contains("Thursday at ten");
    }

    private void alternative(String which) {
        person.command("Dana at Acme for Analyst, travel");
        person.submit(Map.of());
        person.press("deciding.open", Map.of());
        person.submit(lenses("yes", "no", "yes", "yes"));
        person.submit(Map.of("deciding.culture", "yes"));
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", which));
    }

    @Test
    void anotherTimeNeedsATimeAndAnotherRoleItsName() {
        alternative("another_time");
        assertThat(person.submit(Map.of()).toString()).contains("Give one or two times that work for you.");
        person.press("deciding.alt", Map.of("deciding.alt", "other_role"));
        assertThat(person.submit(Map.of()).toString()).contains("Name the role you would rather talk about.");
        assertThat(person.submit(Map.of("deciding.alt.role", "Benefits Analyst")))
                .isEmpty();
        assertThat(person.standing("letter.body")).contains("Benefits Analyst");
    }

    /** The last moment that is fine, unless somebody picks another day. */
    private String today() {
        return LocalDate.ofInstant(now, ZoneId.of(ZONE)).toString();
    }

    @Test
    void aPromisedDayLiesAfterTodayWhereTheyAre() {
        alternative("answer_later");
        assertThat(all()).contains("\"initial_date\":\"2037-11-26\"");

        assertThat(person.submit(Map.of("deciding.alt.until", today())).toString())
                .contains("Pick a day after today.");
        assertThat(person.submit(Map.of("deciding.alt.until", "no day")).toString())
                .contains("Pick a day after today.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2038-11-24", "2337-12-04", "+12345-01-01", "+999999999-12-31"})
    void aPromisedDayLiesWithinAYearSinceTheLetterNamesNone(String day) {
        alternative("answer_later");

        assertThat(person.submit(Map.of("deciding.alt.until", day)).toString()).contains("Pick a day within a year");
        assertThat(person.submit(Map.of("deciding.alt.until", "2038-11-23"))).isEmpty();
    }

    @Test
    void aPromisedDayLiesBeforeTheInterview() {
        person.command("Dana at Acme for Analyst, travel");
        int slot = Math.toIntExact(Instant.parse("2037-12-03T01:00:00Z").getEpochSecond());
        person.submit(Map.of("timing.slot", slot));
        person.press("deciding.open", Map.of());
        person.submit(lenses("unsure", "yes", "yes", "yes"));
        person.submit(Map.of());
        person.press("deciding.alternative", Map.of());
        person.press("deciding.alt", Map.of("deciding.alt", "answer_later"));

        assertThat(person.submit(Map.of("deciding.alt.until", "2037-12-03")).toString())
                .contains("Pick a day before the interview.");
        assertThat(person.submit(Map.of("deciding.alt.until", "2037-12-02"))).isEmpty();
    }

    private void askForTime() {
        alternative("answer_later");
        person.submit(Map.of("deciding.alt.until", "2037-12-04"));
        assertThat(person.standing("letter.body")).contains("December 4").doesNotContain("declin");
        person.submit(Map.of());
        assertThat(person.callback()).isEqualTo("casebook.ready");
    }

    @Test
    void aHoldingReplyKeepsItsReminderForTheMorningOfTheDayItPromises() {
        askForTime();
        String id = person.caseId();
        app.close();

        try (Store store = Store.embedded(data, app.clock)) {
            List<Reminder> kept = store.transact(
                    tx -> List.copyOf(tx.reminders(tx.find(OWNER, id).orElseThrow())));
            assertThat(kept)
                    .extracting(Reminder::kind, Reminder::dueAt)
                    .containsExactlyInAnyOrder(
                            // It isn't sent yet.
                            tuple(Reminder.Kind.UNSENT, Instant.parse("2037-11-25T00:00:00Z")),
                            tuple(Reminder.Kind.HOLDING, Instant.parse("2037-12-04T00:00:00Z")));
        }
    }

    @Test
    void aHoldingReplyThatWasSentWaitsAndCanBeEndedEitherWay() {
        askForTime();
        String id = person.caseId();
        app.deliver(person.submitting(Map.of()));
        await().untilAsserted(() -> assertThat(slack.message())
                .contains(
                        "*Asked*",
                        "you promised an answer by Friday, December 4",
                        "deciding.decline",
                        "deciding.proceed"));

        app.deliver(person.pressingInMessage("deciding.decline", id));
        await().until(() -> slack.calls("views.open").getLast().argument("view").contains("letter.edit"));
        Case kept = kept(theCase -> theCase);
        assertThat(kept.state()).isEqualTo(State.OPEN);
        assertThat(kept.earlier())
                .singleElement()
                .satisfies(sent -> assertThat(sent.texts().body()).contains("December 4"));
        assertThat(kept.writing().orElseThrow().current().body()).doesNotContain("December 4");
    }

    @Test
    void aPromiseBindsUntilTheNoIsSent() {
        askForTime();
        String id = person.caseId();
        app.deliver(person.submitting(Map.of()));
        await().until(() -> slack.message().contains("deciding.decline"));
        String asked = slack.message();
        app.deliver(person.pressingInMessage("deciding.decline", id));
        await().until(() -> slack.calls("views.open").getLast().argument("view").contains("letter.edit"));
        app.deliver(SlackSide.homeOpened(OWNER, "Ev1"));
        await().untilAsserted(() -> assertThat(slack.calls("views.publish"))
                .isNotEmpty()
                .last()
                .satisfies(home ->
                        assertThat(home.argument("view")).contains("You promised an answer by Friday, December 4.")));
        app.deliver(SlackSide.pressInHome("casebook.view", id, SlackSide.trigger()));
        await().untilAsserted(() ->
                assertThat(slack.calls("views.open").getLast().argument("view")).contains("Go on", "Think again"));
        Case begun = kept(theCase -> theCase);
        assertThat(begun.promisedBy()).contains(LocalDate.parse("2037-12-04"));
        // What was asked stands in the message until the next letter is saved.
        assertThat(slack.message()).isEqualTo(asked);

        Case declined = begun.letterSaved(begun.writing().orElseThrow().current(), now);
        assertThat(declined.promisedBy()).isPresent();
        assertThat(declined.markedSent(now).promisedBy()).isEmpty();
    }

    @Test
    void whoGoesAnywayGetsALineThatSaysWhereTheyStand() {
        stand(lenses("no", "no", "yes", "yes"), Map.of("deciding.culture", "no"));
        assertThat(all()).contains("*One thing before you decline.*", "deciding.anyway.take");
        person.press("deciding.anyway.take", Map.of());

        assertThat(person.callback()).isEqualTo("deciding.going");
        assertThat(all()).contains("Nothing more to do here.", "I'm not planning a move in the next few months");
        assertThat(kept(Case::state)).isEqualTo(State.GOING);
    }

    @Test
    void whoMeansItIsWishedGoodLuckOnTheDay() {
        person.command("Dana at Acme for Analyst, travel");
        int slot = Math.toIntExact(Instant.parse("2037-12-03T01:00:00Z").getEpochSecond());
        person.submit(Map.of("timing.slot", slot));
        person.press("deciding.open", Map.of());
        person.submit(lenses("yes", "yes", "yes", "yes"));
        person.submit(Map.of("deciding.culture", "yes", "deciding.gut", "yes"));
        person.press("deciding.proceed", Map.of());

        assertThat(all()).contains("*Good luck on Thursday, December 3.*").doesNotContain("planning a move");
    }

    @Test
    void whoIsSureSeesTheSameViewWithoutTheQuestion() {
        stand(lenses("no", "no", "yes", "yes"), Map.of("deciding.culture", "no"));
        person.press("deciding.anyway.sure", Map.of());

        assertThat(person.callback()).isEqualTo("deciding.verdict");
        assertThat(all()).doesNotContain("deciding.anyway.take");
    }

    @Test
    void whoTookTheInterviewMayThinkAgain() {
        stand(lenses("yes", "yes", "yes", "yes"), Map.of("deciding.culture", "yes"));
        person.press("deciding.proceed", Map.of());
        person.press("deciding.open", Map.of());

        assertThat(person.callback()).isEqualTo("deciding.verdict");
    }

    @Test
    void whatWasAnsweredIsThereAgainAfterAClose() {
        person.command("decide");
        person.type("deciding.career", lenses("yes", "no", "unsure", "yes"));
        app.deliver(person.closing());
        person.command("");
        assertThat(all()).contains("You have a draft");
        String begun = person.view().findValue("accessory").path("value").asString("");
        person.press("letter.draft.open", begun, Map.of());

        assertThat(person.callback()).isEqualTo("deciding.lenses");
        Map<String, String> chosen = new HashMap<>();
        for (JsonNode block : person.view().path("blocks")) {
            chosen.put(
                    block.path("block_id").asString("").replaceAll(":.*", ""),
                    block.at("/element/initial_option/value").asString(""));
        }
        assertThat(chosen)
                .containsEntry("deciding.career", "yes")
                .containsEntry("deciding.logistics", "no")
                .containsEntry("deciding.timing", "unsure");
    }

    @Test
    void oneViewIsChangedInPlaceAllTheWay() {
        alternative("answer_later");
        person.submit(Map.of("deciding.alt.until", "2037-12-04"));

        assertThat(slack.calls("views.push")).isEmpty();
        assertThat(slack.calls("views.open")).hasSize(1);
    }

    @Test
    void whatFitsTheReasonIsOfferedBesideTheLetterUntilItIsSaved() {
        person.command("Dana at Acme for Analyst, travel");
        person.submit(Map.of());
        assertThat(all()).contains("Propose a video call first");
        person.press("deciding.alternative", Map.of("letter.body", "Hi Dana,\n\nMine.\n\nRobin"));
        assertThat(person.callback()).isEqualTo("deciding.alternatives");
        person.submit(Map.of("deciding.alt.when", "Friday"));
        assertThat(person.standing("letter.body")).contains("Friday");
        person.press("letter.mine", valueOf("letter.mine"), Map.of());

        assertThat(person.standing("letter.body")).startsWith("Hi Dana,\n\nMine.");
    }

    @Test
    void fromTheVerdictTheAnswersCanBeChanged() {
        stand(lenses("unsure", "yes", "yes", "yes"), Map.of());
        assertThat(all()).contains("*Not clear yet.*");
        person.press("deciding.again", Map.of());
        assertThat(person.callback()).isEqualTo("deciding.lenses");
        person.submit(Map.of("deciding.career", "yes"));
        person.submit(Map.of("deciding.culture", "yes"));

        assertThat(all()).contains("*It looks worth going.*");
    }

    @Test
    void aNoFromTheGutSpeaksForDeclining() {
        stand(lenses("yes", "yes", "yes", "yes"), Map.of("deciding.culture", "yes", "deciding.gut", "no"));

        assertThat(all()).contains("You would not take the job if they offered it, and that speaks for saying no now.");
    }

    @Test
    void theFirstScreensReassureInTwoSentencesAtMost() {
        person.command("");
        assertThat(person.view().at("/blocks/0/text/text").asString())
                .startsWith("Saying no early is normal and fair; what hurts is leaving it late, or silence.")
                .satisfies(hello -> assertThat(hello.split("\\. ")).hasSizeLessThanOrEqualTo(2));
        person.command("decide");
        assertThat(person.view().at("/blocks/0/text/text").asString())
                .contains("There is no wrong answer.")
                .satisfies(hello -> assertThat(hello.split("\\. ")).hasSizeLessThanOrEqualTo(2));
        assertThat(all()).contains("Saying no politely rarely hurts your name; not turning up does.");
    }

    @Test
    void onceDecidedThePromptIsToSendItNow() {
        person.command("Dana at Acme for Analyst, travel");
        person.submit(Map.of());
        person.submit(Map.of());

        assertThat(person.callback()).isEqualTo("casebook.ready");
        assertThat(all()).contains("you send it, and the best moment is now");
    }

    @Test
    void afterALaterRoundTheWayOutIsToDeclineFurtherRounds() {
        person.command("Dana at Acme for Analyst, travel");
        person.submit(Map.of("letter.stage", "later"));
        person.press("deciding.open", Map.of());
        person.submit(lenses("no", "no", "yes", "yes"));
        person.submit(Map.of("deciding.culture", "no"));

        assertThat(all()).contains("Decline further rounds").doesNotContain("Decline politely");
        person.press("deciding.decline", Map.of());
        assertThat(person.callback()).isEqualTo("letter.edit");
        assertThat(kept(Case::facts).kind()).isEqualTo(Kind.FURTHER_ROUNDS);
    }
}
