package io.gracefulno;

import static io.gracefulno.SlackSide.AUTHOR;
import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.SlackSide.TEAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.State;
import io.gracefulno.playground.Control;
import io.gracefulno.playground.Workspace;
import io.gracefulno.preferences.Setting;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A coach prepares a letter for somebody who hasn't asked; it is theirs only if they take it. */
class CoachFirstTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final Owner SIOBHAN = new Owner("", TEAM, "U0SIOBHAN");
    private static final Owner MINA = new Owner("", TEAM, AUTHOR);
    private static final String SAYS = "Dana Acheson at Larkfield Robotics for Embedded engineer";
    private static final String OWN = "Dear Dana, thank you for the invitation. I've decided not to go ahead with the"
            + " interview. I wish you a good search. Mina";

    private final SettableClock clock = new SettableClock(MONDAY);
    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person siobhan;
    private Person mina;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        slack.names.put(SIOBHAN.userId(), "Siobhán Byrne");
        slack.names.put(MINA.userId(), "Mina Okafor");
        kept(tx -> {
            tx.keep(SIOBHAN, tx.workspace(SIOBHAN).withCoaches(List.of(SIOBHAN.userId())));
            return tx;
        });
        run();
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private void run() {
        app = new RunningApp(data, clock, slack.api(), Duration.ofMillis(20));
        siobhan = new Person(SIOBHAN, app, slack);
        mina = new Person(MINA, app, slack);
    }

    private <T> T kept(Function<Transaction, T> work) {
        try (Store store = Store.embedded(data, clock)) {
            return store.transact(work);
        }
    }

    /** What is kept, seen while the app is closed. */
    private <T> T whileClosed(Function<Transaction, T> work) {
        app.close();
        T seen = kept(work);
        run();
        return seen;
    }

    private List<Offer> openOffers() {
        return whileClosed(tx -> tx.openOffers(SIOBHAN));
    }

    private List<String> cases(Owner owner) {
        return whileClosed(tx -> tx.ids(owner));
    }

    private Person prepare(String message) {
        return siobhan.pick("coaching.prepare", message);
    }

    private List<JsonNode> drawn() {
        return Stream.of("chat.postMessage", "chat.update")
                .flatMap(method -> slack.calls(method).stream())
                .map(call -> JSON.createObjectNode()
                        .put("text", call.argument("text"))
                        .set("blocks", JSON.readTree(call.argument("blocks"))))
                .<JsonNode>map(node -> node)
                .toList();
    }

    private JsonNode said(String text) {
        await().until(() -> drawn().stream()
                .anyMatch(message -> text.equals(message.path("text").asString())));
        return drawn().stream()
                .filter(message -> text.equals(message.path("text").asString()))
                .toList()
                .getLast();
    }

    private static String button(JsonNode message, String actionId) {
        return message.path("blocks")
                .valueStream()
                .flatMap(block -> block.path("elements").valueStream())
                .filter(element -> element.path("action_id").asString("").equals(actionId))
                .map(element -> element.path("value").asString())
                .findFirst()
                .orElseThrow();
    }

    /** Hands a letter over as it stands; the offer's id. */
    private String handOver(Map<String, Object> filled) {
        int before = offers().size();
        prepare(SAYS);
        assertThat(siobhan.submit(filled)).isEmpty();
        await().until(() -> offers().size() > before);
        return button(offers().getLast(), "coaching.offer.take");
    }

    private List<JsonNode> offers() {
        return slack.calls("chat.postMessage").stream()
                .filter(call -> call.argument("text").equals("A coach prepared a letter for you."))
                .<JsonNode>map(call -> JSON.createObjectNode().set("blocks", JSON.readTree(call.argument("blocks"))))
                .toList();
    }

    private void press(Person who, String actionId, String value) {
        assertThat(app.deliver(who.pressingInMessage(actionId, value)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLetterIsForWhoeverWroteTheMessageAndMadeOfWhatItSays() {
        prepare(SAYS);

        assertThat(siobhan.callback()).isEqualTo("coaching.prepare");
        assertThat(siobhan.standing("coaching.for")).isEqualTo(MINA.userId());
        assertThat(siobhan.standing("coaching.prep.recruiter")).isEqualTo("Dana Acheson");
        assertThat(siobhan.standing("coaching.prep.company")).isEqualTo("Larkfield Robotics");
        assertThat(siobhan.standing("coaching.prep.role")).isEqualTo("Embedded engineer");
        assertThat(siobhan.standing("coaching.prep.told")).isEqualTo("none");
        assertThat(siobhan.standing("coaching.prep.body")).contains("Dana").endsWith("Mina Okafor");
    }

    @Test
    void whatIsTakenIsACaseOfTheCandidateAndOpensAsTheirLetter() {
        String id = handOver(Map.of("coaching.prep.body", OWN, "coaching.prep.note", "Short is fine."));
        JsonNode offer = offers().getLast();
        assertThat(offer.toString()).contains("*Siobhán* prepared a letter for you", "Short is fine.");
        assertThat(offer.toString()).doesNotContain("Dear Dana", "Larkfield");

        mina.open("coaching.offer.take", id);

        assertThat(mina.callback()).isEqualTo("letter.edit");
        assertThat(mina.standing("letter.body")).isEqualTo(OWN);
        assertThat(said("Your letter was taken.").toString()).contains("*Mina* took your letter");
        assertThat(button(said("You took a coach's letter."), "letter.resume")).isEqualTo(mina.caseId());
        Case theirs = whileClosed(tx -> tx.find(MINA, mina.caseId())).orElseThrow();
        assertThat(theirs.state()).isEqualTo(State.OPEN);
        assertThat(theirs.history()).extracting(Entry::what).contains(Entry.What.PREPARED_BY_COACH);
        assertThat(theirs.facts().text(io.gracefulno.letter.Fact.COMPANY)).isEqualTo("Larkfield Robotics");
        assertThat(whileClosed(tx -> tx.offerFrom(SIOBHAN, id)).orElseThrow().prepared())
                .isEmpty();
    }

    @Test
    void aLetterThatTheCoachLeftAsItWasIsOursAndFollowsWhatTheCandidateChanges() {
        String id = handOver(Map.of());
        mina.open("coaching.offer.take", id);

        mina.press("letter.register", Map.of("letter.register", "warm"));

        assertThat(mina.ids()).doesNotContain("letter.replaced");
        assertThat(mina.standing("letter.body")).endsWith("Warm regards,\nMina");
    }

    @Test
    void pressedTwiceItIsOneCase() {
        String id = handOver(Map.of());
        mina.open("coaching.offer.take", id);
        String first = mina.caseId();

        mina.open("coaching.offer.take", id);

        assertThat(mina.caseId()).isEqualTo(first);
        assertThat(cases(MINA)).containsExactly(first);
    }

    @Test
    void aFieldThatIsFilledInChangesALetterOfOurs() {
        prepare("Help?");
        assertThat(siobhan.standing("coaching.prep.body")).doesNotContain("Tomasz");

        siobhan.press("coaching.prep.recruiter", Map.of("coaching.prep.recruiter", "Tomasz Wierzbicki"));
        assertThat(siobhan.standing("coaching.prep.body")).contains("Tomasz");

        siobhan.press(
                "coaching.prep.told",
                Map.of("coaching.prep.recruiter", "Tomasz Wierzbicki", "coaching.prep.told", "pay"));
        assertThat(siobhan.standing("coaching.prep.body")).contains("pay");
    }

    @Test
    void whatTheCoachWroteIsNeverReplacedUnasked() {
        prepare(SAYS);

        siobhan.press("coaching.prep.stage", Map.of("coaching.prep.body", OWN, "coaching.prep.stage", "later"));
        assertThat(siobhan.standing("coaching.prep.body")).isEqualTo(OWN);
        assertThat(siobhan.said("coaching.prep.line")).startsWith("Your text stays");

        siobhan.press("coaching.prep.another", Map.of());
        assertThat(siobhan.standing("coaching.prep.body")).isNotEqualTo(OWN);
        assertThat(siobhan.standing("coaching.prep.before")).isEqualTo(OWN);

        siobhan.press("coaching.prep.mine", Map.of());
        assertThat(siobhan.standing("coaching.prep.body")).isEqualTo(OWN);
        assertThat(siobhan.ids()).doesNotContain("coaching.prep.before");
    }

    @Test
    void aLetterThatFollowedAChangeIsShownOnceBeforeItIsHandedOver() {
        prepare(SAYS);

        assertThat(siobhan.submit(Map.of("coaching.prep.recruiter", "Tomasz Wierzbicki")))
                .isEmpty();
        assertThat(siobhan.said("coaching.prep.line")).startsWith("The letter follows");
        assertThat(siobhan.standing("coaching.prep.body")).contains("Tomasz");
        assertThat(offers()).isEmpty();

        siobhan.submit(Map.of());
        await().until(() -> !offers().isEmpty());
    }

    @Test
    void remarksAreShownOnceAndTheNextSubmitHandsItOver() {
        prepare(SAYS);
        String blunt = "Dear [Name], your offer is an insult. I won't come.";

        siobhan.submit(Map.of("coaching.prep.body", blunt));
        assertThat(siobhan.ids()).contains("review.f.0");
        assertThat(siobhan.view().at("/submit/text").asString()).isEqualTo("Hand over as is");
        assertThat(siobhan.standing("coaching.prep.body")).isEqualTo(blunt);

        siobhan.submit(Map.of());
        await().until(() -> !offers().isEmpty());
    }

    @Test
    void anEmptyLetterIsNotHandedOver() {
        prepare(SAYS);

        assertThat(siobhan.submit(Map.of("coaching.prep.body", " ")).toString())
                .contains("The letter is empty. Press Another wording for a new one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U0SIOBHAN | is_admin    | false       | Choose somebody else.",
                "U0BOT     | is_bot      | true        | Choose a member of this workspace. Apps",
                "U0LEFT    | deleted     | true        | Choose a member of this workspace. Apps",
                "U0OTHER   | team_id     | T0ELSEWHERE | Coaching works between members of one workspace.",
                "U0OTHER   | is_stranger | true        | Coaching works between members of one workspace."
            })
    void whoeverIsNoMemberCannotBeHandedALetter(String who, String what, String is, String sentence) {
        slack.standings.put(who, "\"" + what + "\":\"" + is + "\"");
        prepare(SAYS);
        siobhan.press("coaching.for", Map.of("coaching.for", who));

        assertThat(siobhan.submit(Map.of()).toString()).contains(sentence);
    }

    @Test
    void whomSlackSaysNothingOfYetIsAskedAboutFirst() {
        prepare(SAYS);

        assertThat(siobhan.submit(Map.of("coaching.for", "U0NEW")).toString()).contains("Slack hasn't told us yet");
        await().until(() -> slack.calls("users.info").stream()
                .anyMatch(call -> call.argument("user").equals("U0NEW")));
    }

    @Test
    void aMessageOfAnotherOrganisationIsRefusedPolitely() {
        slack.standings.put(AUTHOR, "\"team_id\":\"T0ELSEWHERE\"");
        prepare(SAYS);

        assertThat(siobhan.callback()).isEqualTo("coaching.refused");
        assertThat(siobhan.said("coaching.refused.note")).startsWith("Coaching works between members");
    }

    @Test
    void aMessageOfAnAppOrOfOneselfIsForNobodyYet() {
        slack.standings.put(AUTHOR, "\"is_bot\":true");
        prepare(SAYS);
        assertThat(siobhan.standing("coaching.for")).isEmpty();

        ObjectNode own = siobhan.picking("coaching.prepare", SAYS);
        own.withObject("/message").put("user", SIOBHAN.userId());
        app.deliver(own);
        await().until(() -> slack.calls("views.open").size() == 2);
        siobhan.see(slack.calls("views.open").getLast());
        assertThat(siobhan.standing("coaching.for")).isEmpty();
        assertThat(siobhan.submit(Map.of()).toString()).contains("Choose a member of this workspace.");
    }

    @Test
    void onlyWhoeverIsListedPreparesLetters() {
        mina.pick("coaching.prepare", SAYS);

        assertThat(mina.callback()).isEqualTo("coaching.refused");
        assertThat(mina.said("coaching.refused.note")).startsWith("Only coaches prepare letters");
    }

    @Test
    void aCoachWhoIsNoneAnyMoreIsToldSoAndWhatTheyOfferedCanStillBeTaken() {
        String id = handOver(Map.of());
        whileClosed(tx -> {
            tx.keep(SIOBHAN, tx.workspace(SIOBHAN).withCoaches(List.of()));
            return tx;
        });

        prepare(SAYS);
        assertThat(siobhan.said("coaching.refused.note")).startsWith("You are no longer a coach here.");

        mina.open("coaching.offer.take", id);
        assertThat(mina.callback()).isEqualTo("letter.edit");
    }

    @Test
    void theSixthWaitsUntilOneIsTakenBack() {
        String first = handOver(Map.of());
        for (int i = 0; i < 3; i++) {
            handOver(Map.of());
        }
        prepare(SAYS);
        ObjectNode waiting = siobhan.submitting(Map.of());
        handOver(Map.of());

        HttpResponse<String> sixth = app.deliver(waiting);
        assertThat(sixth.body()).contains("5 of your letters wait to be taken.");
        prepare(SAYS);
        assertThat(siobhan.said("coaching.refused.note")).startsWith("5 of your letters wait");

        press(siobhan, "coaching.offer.withdraw", first);
        said("You took your letter back.");
        said("This offer is over.");
        assertThat(handOver(Map.of())).isNotEmpty();
    }

    @Test
    void noThankYouTellsTheCoachNoMoreThanThatItWasNotTaken() {
        String id = handOver(Map.of());

        press(mina, "coaching.offer.refuse", id);

        assertThat(said("Your letter was not taken.").toString())
                .contains("Mina did not take your letter. Nothing of it is kept.");
        said("You said no, thank you.");
        mina.open("coaching.offer.take", id);
        assertThat(mina.callback()).isEqualTo("slackkit.gone");
    }

    @Test
    void neverFromThisCoachEndsAllOfThemAndIsToldToNobody() {
        String id = handOver(Map.of());
        handOver(Map.of());

        press(mina, "coaching.offer.never", id);

        await().until(() -> drawn().stream()
                        .filter(message -> message.path("text").asString().equals("Your letter was not taken."))
                        .count()
                == 2);
        assertThat(drawn().toString()).contains("You get no more letters from Siobhán.");
        prepare(SAYS);
        assertThat(siobhan.submit(Map.of()).toString())
                .contains("Nobody can hand them a letter here just now. Write to them directly.");
    }

    @Test
    void aCoachCanBeLetInAgainInTheSettings() {
        press(mina, "coaching.offer.never", handOver(Map.of()));
        said("Your letter was not taken.");

        mina.command("settings");
        assertThat(mina.standing("preferences.never_from")).isEqualTo(SIOBHAN.userId());
        assertThat(mina.submit(Map.of("preferences.never_from", ""))).isEmpty();

        assertThat(handOver(Map.of())).isNotEmpty();
        mina.command("settings");
        assertThat(mina.ids()).doesNotContain("preferences.never_from");
    }

    @Test
    void savingOtherSettingsLetsNobodyInAgain() {
        press(mina, "coaching.offer.never", handOver(Map.of()));
        said("Your letter was not taken.");

        mina.command("settings");
        assertThat(mina.submit(Map.of("preferences.name", "Mina O."))).isEmpty();

        assertThat(whileClosed(tx -> tx.personal(MINA)).neverFrom()).containsExactly(SIOBHAN.userId());
    }

    @Test
    void notTakenInTimeItIsOverForBoth() {
        String id = handOver(Map.of());

        clock.advance(Duration.ofDays(14));
        said("This offer is over.");
        assertThat(said("Your letter was not taken.").toString()).contains("Mina did not take your letter");

        mina.open("coaching.offer.take", id);
        assertThat(mina.callback()).isEqualTo("slackkit.gone");
        assertThat(cases(MINA)).isEmpty();
    }

    @Test
    void nobodyElseCanTakeItOrTakeItBack() {
        String id = handOver(Map.of());

        Person other = new Person(new Owner("", TEAM, "U0OTHER"), app, slack);
        for (String door : List.of("take", "refuse", "never", "withdraw")) {
            other.open("coaching.offer." + door, id);
            assertThat(other.callback()).isEqualTo("slackkit.gone");
        }
        mina.open("coaching.offer.withdraw", id);
        assertThat(mina.callback()).isEqualTo("slackkit.gone");
        siobhan.open("coaching.offer.take", id);
        assertThat(siobhan.callback()).isEqualTo("slackkit.gone");
        assertThat(whileClosed(tx -> tx.offerFrom(SIOBHAN, id)).orElseThrow().state())
                .isEqualTo(Offer.State.OPEN);
    }

    @Test
    void aGuestWhereGuestsAreOffCannotBeReached() {
        slack.standings.put(AUTHOR, "\"is_restricted\":true");
        String id = handOver(Map.of());
        whileClosed(tx -> {
            tx.keep(SIOBHAN, tx.workspace(SIOBHAN).withGuests(Setting.OFF));
            return tx;
        });

        prepare(SAYS);
        assertThat(siobhan.submit(Map.of()).toString()).contains("Nobody can hand them a letter here just now.");
        press(mina, "coaching.offer.take", id);
        await().until(() -> !slack.calls("response").isEmpty());
        assertThat(cases(MINA)).isEmpty();
    }

    @Test
    void deletingEverythingTakesTheOffersAndTheirMessagesAlong() {
        for (Person who : List.of(mina, siobhan)) {
            String id = handOver(Map.of());
            said("Your letter waits to be taken.");
            int removed = slack.calls("chat.delete").size();
            who.command("settings");
            who.press("preferences.delete", "mine", Map.of());

            await().until(() -> slack.calls("chat.delete").size() >= removed + 2);
            mina.open("coaching.offer.take", id);
            assertThat(mina.callback()).isEqualTo("slackkit.gone");
        }
    }

    @Test
    void theMessageItselfGoesNowhere() {
        String whole = "I have an interview with Larkfield Robotics for the Embedded engineer role. My mother is ill,"
                + " Quarrendonsecret, please help.";
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level usual = root.getLevel();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.TRACE);

        prepare(whole);
        siobhan.press("coaching.prep.stage", Map.of("coaching.prep.stage", "later"));
        siobhan.submit(Map.of("coaching.prep.body", "[Name], no."));
        siobhan.submit(Map.of());
        await().until(() -> !offers().isEmpty());

        assertThat(siobhan.standing("coaching.prep.company")).isEqualTo("Larkfield Robotics");
        assertThat(siobhan.standing("coaching.prep.role")).isEqualTo("Embedded engineer");
        assertThat(slack.calls().toString()).doesNotContain("Quarrendonsecret", "My mother");
        assertThat(openOffers().toString())
                .contains("Larkfield Robotics")
                .doesNotContain("Quarrendonsecret", "My mother");
        root.detachAppender(log);
        root.setLevel(usual);
        assertThat(List.copyOf(log.list))
                .isNotEmpty()
                .noneMatch(event -> event.getFormattedMessage().matches("(?s).*(Quarrendonsecret|Larkfield|Mina).*"));
    }

    @Test
    void untilItIsHandedOverNothingIsKept() {
        prepare(SAYS);
        siobhan.press("coaching.prep.another", Map.of("coaching.prep.body", OWN));
        app.deliver(siobhan.closing());

        assertThat(openOffers()).isEmpty();
        assertThat(cases(SIOBHAN)).isEmpty();
        assertThat(cases(MINA)).isEmpty();
    }

    @Test
    void submittedTwiceItIsOfferedOnce() {
        prepare(SAYS);
        ObjectNode submission = siobhan.submitting(Map.of());
        assertThat(app.deliver(submission).body()).isEmpty();
        assertThat(app.deliver(submission).body()).isEmpty();

        assertThat(openOffers()).hasSize(1);
    }

    @Test
    void inThePlaygroundTheMenuOfAMessageLeadsToALetterThatSomebodyTakes(@TempDir Path folder) {
        try (Candidate robin = new Candidate(folder)) {
            robin.type("settings");
            robin.press("preferences.workspace.open");
            robin.workspace.submit(
                    robin.top("preferences.workspace").id(),
                    Map.of(
                            "preferences.coaches",
                            List.of(robin.workspace.person().id())));
            await().until(() -> {
                // Until Slack has said who they are, it is to be pressed again.
                robin.workspace.topView().ifPresent(view -> robin.workspace.submit(view.id(), Map.of()));
                return robin.workspace.views().isEmpty();
            });
            Workspace theirs = robin.seenBy("U0MINAOKAF");

            robin.answer("I have an interview at Ostrava Rail.", "coaching.prepare");
            assertThat(robin.top("coaching.prepare").blocks().toString()).contains("Ostrava Rail", "Dana Acheson");
            robin.workspace.pressInView(robin.top().id(), Control.of("coaching.for", "U0MINAOKAF"), Map.of());
            await().until(() -> robin.top().blocks().toString().contains("Mina Okafor"));
            robin.workspace.submit(robin.top().id(), Map.of());
            await().until(() -> !theirs.messages().isEmpty());
            theirs.pressInMessage(theirs.messages().getLast().ts(), Control.button("coaching.offer.take"));

            await().until(() -> theirs.topView().isPresent());
            assertThat(theirs.topView().orElseThrow().callbackId()).isEqualTo("letter.edit");
            assertThat(robin.message(text -> text.contains("took your letter"))).isNotNull();
            assertThat(robin.workspace.notices()).isEmpty();
        }
    }
}
