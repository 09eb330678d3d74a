package io.gracefulno;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Wish;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Masker;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.deciding.Answer;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Lens;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The coach's side over real HTTP: what they are asked, what they see, what they say, and what they can't get at. */
class ReviewingAsCoachTest {
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Owner NGOZI = new Owner("", "T0TEST", "U0NGOZI");
    private static final Owner SIOBHAN = new Owner("", "T0TEST", "U0SIOBHAN");
    private static final Owner OTHER_COACH = new Owner("", "T0TEST", "U0OTHER");
    private static final String GONE = "This isn't available any more.";
    private static final String LATE = "What you typed wasn't sent; it is below, to copy.";
    private static final String OVERTAKEN =
            "This changed in another window. Here is the latest; your text is below it.";
    private static final String BODY = """
        Dear Tomasz Wierzbicki,

        Thank you for the invitation to Larkfield Robotics.

        I have decided not to take part in the interview.

        Best wishes,
        Ngozi Adebayo-Lind\
        """;

    private final SettableClock clock = new SettableClock(NOW);
    private Path folder = Path.of("");
    private StubSlack slack;
    private RunningApp app;
    private Person coach;
    private Person over;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        folder = data;
        slack = new StubSlack();
        slack.name = "Siobhán Walsh";
        try (Store store = Store.embedded(data, clock)) {
            seed(store);
        }
        app = new RunningApp(data, clock, slack.api());
        coach = new Person(SIOBHAN, app, slack);
        over = new Person(SIOBHAN, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private static void seed(Store store) {
        Facts facts = Facts.builder()
                .text(Fact.RECRUITER, "Tomasz Wierzbicki")
                .text(Fact.COMPANY, "Larkfield Robotics")
                .build();
        Texts texts = new Texts("", "The interview", BODY);
        Case opened = Case.opened("c_1", NGOZI, Intake.of(facts).invitedAt(Optional.of(NOW.minusSeconds(3600))), NOW);
        Case undecided = Case.opened("c_2", NGOZI, Intake.of(facts), NOW)
                .deliberated(
                        Deliberation.begun()
                                .answered(Lens.CAREER, Answer.NO)
                                .noted(Lens.CAREER, "Larkfield Robotics is small."),
                        NOW);
        store.transact(tx -> {
            tx.keep(new Profile(NGOZI, "Ngozi Adebayo-Lind", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW));
            tx.keep(SIOBHAN, Workspace.USUAL.withCoaches(List.of("U0SIOBHAN", "U0OTHER")));
            tx.save(opened.submitted(opened.intake(), NOW)
                    .writing(new Writing(0, texts, texts, Optional.empty(), Set.of(), List.of(), List.of()), NOW));
            tx.save(undecided);
            return opened;
        });
    }

    private <T> T kept(Function<Store, T> work) {
        // The same process may have the database open twice.
        try (Store store = Store.embedded(folder, clock)) {
            return work.apply(store);
        }
    }

    private Sharing sharing() {
        Ids ids = new Ids();
        return new Sharing(new Masker(Set.of()), new Redrawing(ids, clock), ids, clock);
    }

    private Share ask(String caseId, String question) {
        return kept(store -> store.transact(tx -> sharing()
                        .ask(
                                tx.find(NGOZI, caseId).orElseThrow(),
                                SIOBHAN,
                                new Wish(question, Set.of(), Set.of()),
                                Profile.of(NGOZI, tx),
                                tx)))
                .orElseThrow();
    }

    private Share ask() {
        return ask("c_1", "Is the second paragraph too blunt for Larkfield Robotics?");
    }

    private Share seen(String id) {
        return kept(store -> store.transact(tx -> tx.shareFor(SIOBHAN, id))).orElseThrow();
    }

    private void takeBack(String id) {
        kept(store -> store.transact(tx -> {
            sharing().takeBack(tx.shareOf(NGOZI, id).orElseThrow(), tx);
            return id;
        }));
    }

    private void listed(String... coaches) {
        kept(store -> store.transact(tx -> {
            tx.keep(SIOBHAN, tx.workspace(SIOBHAN).withCoaches(List.of(coaches)));
            return coaches;
        }));
    }

    /** Which of the parts says this. */
    private static int part(Share share, String words) {
        List<Excerpt> excerpts = share.round().excerpts();
        return IntStream.range(0, excerpts.size())
                .filter(i -> excerpts.get(i).text().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private Person review(Share share) {
        return coach.open("coaching.review.open", share.id());
    }

    /** Presses "Comment" beside a part, with what stands in the review, and sees the part over it. */
    private Person openPart(Share share, int part, Map<String, Object> filled) {
        int before = slack.calls("views.push").size();
        assertThat(app.deliver(coach.pressing("coaching.part.open", share.id() + "|" + part, filled))
                        .statusCode())
                .isEqualTo(200);
        await().until(() -> slack.calls("views.push").size() > before);
        return over.see(slack.calls("views.push").getLast());
    }

    /** Keeps the part; the review below shows it then. @return the field errors, or nothing */
    private JsonNode keep(Map<String, Object> filled) {
        ObjectNode submitting = over.submitting(filled);
        ((ObjectNode) submitting.path("view")).put("previous_view_id", "V0BELOW");
        int before = slack.calls("views.update").size();
        var answer = app.deliver(submitting);
        if (answer.body().isEmpty()) {
            await().until(() -> slack.calls("views.update").size() > before);
            coach.see(slack.calls("views.update").getLast());
        }
        return over.see(answer);
    }

    private List<String> messagesTo(Owner who) {
        return slack.calls("chat.postMessage").stream()
                .map(call -> call.argument("text") + call.argument("blocks"))
                .filter(text ->
                        who.equals(SIOBHAN) ? text.contains("coaching.asked") : text.contains("coaching.answered"))
                .toList();
    }

    private String asked() {
        await().until(() -> !messagesTo(SIOBHAN).isEmpty());
        return messagesTo(SIOBHAN).getLast();
    }

    @Test
    void theMessageSaysWhoAsksUntilWhenAndWhat() {
        ask();

        assertThat(asked())
                .startsWith("A candidate asks you to look at a letter. Best by ")
                .contains("*Ngozi* asks you to look at a letter.", "Lisbon.", "⟦company 1⟧", "coaching.review.open")
                .doesNotContain("Larkfield", "Wierzbicki", "Adebayo");
        assertThat(slack.calls("chat.postMessage").getLast().argument("text")).doesNotContain("Ngozi");
    }

    @Test
    void whatIsSharedIsSeenPartByPartWithItsNamesHidden() {
        Share share = ask();

        review(share);

        assertThat(coach.view().at("/title/text").asString()).isEqualTo("Letter from Ngozi");
        assertThat(coach.view().at("/submit/text").asString()).isEqualTo("Send to Ngozi");
        assertThat(coach.said("coaching.review.q"))
                .isEqualTo("*Ngozi asks:* Is the second paragraph too blunt for ⟦company 1⟧?");
        assertThat(coach.said("coaching.review.meta"))
                .startsWith("Names in ⟦brackets⟧ are hidden from you.\nInvited, not spoken yet · Email · best by ")
                .endsWith("Lisbon");
        assertThat(coach.said("coaching.part." + part(share, "I have decided")))
                .contains("I have decided not to take part in the interview.");
        assertThat(coach.said("coaching.part." + part(share, "The interview"))).startsWith("*Subject*\n");
        assertThat(coach.view().toString()).doesNotContain("Larkfield", "Wierzbicki", "Adebayo");
    }

    @Test
    void aDecisionIsAskedAboutInWordsThatFitIt() {
        Share share = ask("c_2", "");

        assertThat(asked()).contains("before they decide about an interview");
        review(share);

        assertThat(coach.view().at("/title/text").asString()).isEqualTo("Help Ngozi decide");
        assertThat(coach.said("coaching.part.0")).isEqualTo("*Where it leads:* No\n⟦company 1⟧ is small.");
        openPart(share, 0, Map.of());
        assertThat(over.ids()).contains("coaching.comment").doesNotContain("coaching.wording");
        keep(Map.of("coaching.comment", "Small can be good."));
        coach.submit(Map.of("coaching.verdict", "go"));
        assertThat(seen(share.id()).round().opinion()).contains(Opinion.GO);
    }

    @Test
    void aCommentAndAWordingAreKeptAndSentToTheCandidate() {
        Share share = ask();
        review(share);
        int decision = part(share, "I have decided");

        openPart(share, decision, Map.of("coaching.verdict", "changes", "coaching.note", "Nearly there."));
        assertThat(over.standing("coaching.wording")).isEqualTo("I have decided not to take part in the interview.");
        keep(Map.of(
                "coaching.comment",
                "Shorter.",
                "coaching.wording",
                "I have decided not to go ahead with the interview."));

        assertThat(coach.callback()).isEqualTo("coaching.review");
        assertThat(coach.said("coaching.part." + decision))
                .contains("_Your comment:_ Shorter.", "_Your wording:_ I have decided not to go ahead");
        assertThat(coach.standing("coaching.verdict")).isEqualTo("changes");
        assertThat(coach.standing("coaching.note")).isEqualTo("Nearly there.");
        coach.submit(Map.of());

        Share answered = seen(share.id());
        assertThat(answered.state()).isEqualTo(Share.State.ANSWERED);
        assertThat(answered.round().opinion()).contains(Opinion.CHANGES);
        assertThat(answered.round().note()).isEqualTo("Nearly there.");
        assertThat(answered.round().proposals())
                .containsExactly(
                        Proposal.of(decision, "Shorter.", "I have decided not to go ahead with the interview."));
        await().until(() -> messagesTo(NGOZI).size() == 1);
    }

    @Test
    void anUnchangedWordingIsNone() {
        Share share = ask();
        review(share);
        int thanks = part(share, "Thank you");

        openPart(share, thanks, Map.of());
        assertThat(over.view().toString()).contains("Keep ⟦company 1⟧ as it is; Ngozi's letter fills it in.");
        keep(Map.of(
                "coaching.comment",
                "Good.",
                "coaching.wording",
                " " + share.round().excerpts().get(thanks).text() + "\r\n"));

        assertThat(seen(share.id()).round().about(thanks)).contains(Proposal.of(thanks, "Good.", ""));
    }

    @Test
    void aMarkThatNothingStandsBehindIsNotTaken() {
        Share share = ask();
        review(share);
        openPart(share, part(share, "Thank you"), Map.of());

        JsonNode errors = keep(Map.of("coaching.wording", "Thank you from ⟦company 9⟧."));
        assertThat(errors.path("coaching.wording:1").asString())
                .startsWith("⟦company 9⟧ stands for nothing in this letter. Use ⟦company 1⟧");
        assertThat(keep(Map.of("coaching.wording", "Thank you ⟦company"))
                        .path("coaching.wording:1")
                        .asString())
                .startsWith("⟦ stands for nothing");
        assertThat(seen(share.id()).round().proposals()).isEmpty();
    }

    @Test
    void remarksOnAWordingAreShownOnceAndThenItIsKept() {
        Share share = ask();
        review(share);
        int thanks = part(share, "Thank you");
        openPart(share, thanks, Map.of());
        Map<String, Object> typed = Map.of("coaching.wording", "Thank you, but ⟦company 1⟧ is a joke and so are you.");

        keep(typed);
        assertThat(over.callback()).isEqualTo("coaching.part");
        assertThat(over.ids()).contains("review.f.0").doesNotContain("review.f.2");
        assertThat(over.standing("coaching.wording")).contains("is a joke");
        assertThat(seen(share.id()).round().proposals()).isEmpty();

        keep(typed);
        assertThat(seen(share.id()).round().about(thanks)).isPresent();
    }

    @Test
    void theMarksOfHiddenNamesAreNoBlanksThatWereLeftIn() {
        Share share = ask();
        review(share);
        openPart(share, part(share, "Thank you"), Map.of());

        keep(Map.of("coaching.wording", "Thank you, ⟦recruiter 1⟧, for the invitation to ⟦company 1⟧."));

        assertThat(over.ids()).doesNotContain("review.f.0");
        assertThat(seen(share.id()).round().proposals()).hasSize(1);
    }

    @Test
    void changesWithoutAnyAreAskedFor() {
        Share share = ask();
        review(share);

        assertThat(coach.submit(Map.of("coaching.verdict", "changes"))
                        .path("coaching.verdict:1")
                        .asString())
                .isEqualTo("Add a comment or a wording, or choose “Good to send”.");
        assertThat(coach.submit(Map.of()).path("coaching.verdict:1").asString())
                .isEqualTo("Choose what you think of the whole.");
        assertThat(coach.submit(Map.of("coaching.verdict", "good")).isMissingNode())
                .isTrue();
        assertThat(seen(share.id()).state()).isEqualTo(Share.State.ANSWERED);
    }

    @Test
    void whatIsTypedIsThereWhenTheReviewIsOpenedAgain() {
        Share share = ask();
        review(share);

        coach.type("coaching.verdict", Map.of("coaching.verdict", "talk"));
        coach.type("coaching.note", Map.of("coaching.verdict", "talk", "coaching.note", "Call me."));
        assertThat(app.deliver(coach.closing()).statusCode()).isEqualTo(200);
        review(share);

        assertThat(coach.standing("coaching.verdict")).isEqualTo("talk");
        assertThat(coach.standing("coaching.note")).isEqualTo("Call me.");
        assertThat(seen(share.id()).state()).isEqualTo(Share.State.ASKED);
    }

    @Test
    void twoWindowsOfOnePartOverwriteNothingSilently() {
        Share share = ask();
        review(share);
        int thanks = part(share, "Thank you");
        openPart(share, thanks, Map.of());
        Person earlier =
                new Person(SIOBHAN, app, slack).see(slack.calls("views.push").getLast());
        keep(Map.of("coaching.comment", "Mine, the first."));

        earlier.submit(Map.of("coaching.comment", "Mine, the second."));

        assertThat(earlier.said("coaching.overtaken")).isEqualTo(OVERTAKEN);
        assertThat(earlier.standing("coaching.comment")).isEqualTo("Mine, the first.");
        assertThat(earlier.view().toString()).contains("Mine, the second.");
        assertThat(seen(share.id()).round().about(thanks)).contains(Proposal.of(thanks, "Mine, the first.", ""));

        earlier.submit(Map.of("coaching.comment", "Both."));
        assertThat(seen(share.id()).round().about(thanks)).contains(Proposal.of(thanks, "Both.", ""));
    }

    @Test
    void anotherWindowsCommentIsShownBeforeTheWholeIsSent() {
        Share share = ask();
        Person other = new Person(SIOBHAN, app, slack).open("coaching.review.open", share.id());
        review(share);
        openPart(share, 0, Map.of());
        keep(Map.of("coaching.comment", "From the other window."));

        other.submit(Map.of("coaching.verdict", "good", "coaching.note", "Fine."));

        assertThat(other.said("coaching.overtaken")).isEqualTo(OVERTAKEN);
        assertThat(other.said("coaching.part.0")).contains("From the other window.");
        assertThat(other.standing("coaching.note")).isEqualTo("Fine.");
        other.submit(Map.of());
        assertThat(seen(share.id()).state()).isEqualTo(Share.State.ANSWERED);
    }

    @Test
    void whatWasAnsweredInAnotherWindowIsNotAnsweredTwiceAndTheTextIsShown() {
        Share share = ask();
        Person other = new Person(SIOBHAN, app, slack).open("coaching.review.open", share.id());
        review(share);
        coach.submit(Map.of("coaching.verdict", "good"));

        other.submit(Map.of("coaching.verdict", "talk", "coaching.note", "Wait a moment."));

        assertThat(other.said("slackkit.gone.note")).isEqualTo("You have answered *Ngozi*. " + LATE);
        assertThat(other.view().toString()).contains("Wait a moment.");
        assertThat(seen(share.id()).round().opinion()).contains(Opinion.GOOD);
    }

    @Test
    void aWindowOfAnEarlierQuestionShowsTheNewOneAndTheText() {
        Share share = ask();
        Person old = new Person(SIOBHAN, app, slack).open("coaching.review.open", share.id());
        review(share);
        openPart(share, 0, Map.of());
        Person oldPart =
                new Person(SIOBHAN, app, slack).see(slack.calls("views.push").getLast());
        coach.submit(Map.of("coaching.verdict", "good"));
        ask("c_1", "And now?");

        old.submit(Map.of("coaching.verdict", "talk", "coaching.note", "For the first question."));
        assertThat(old.said("coaching.overtaken")).isEqualTo(OVERTAKEN);
        assertThat(old.said("coaching.review.q")).contains("And now?");
        assertThat(old.view().toString()).contains("For the first question.", "Your answer of", "good to send");

        oldPart.submit(Map.of("coaching.comment", "For the first letter."));
        assertThat(oldPart.said("slackkit.gone.note"))
                .isEqualTo("*Ngozi* has asked you again, in a newer message. " + LATE);
        assertThat(oldPart.view().toString()).contains("For the first letter.").doesNotContain("And now?");
        assertThat(seen(share.id()).round().proposals()).isEmpty();
    }

    @Test
    void aSecondQuestionComesInAMessageOfItsOwnAndTheOldOneIsFolded() {
        Share share = ask();
        asked();
        review(share);
        coach.submit(Map.of("coaching.verdict", "good"));
        await().until(() -> messagesTo(NGOZI).size() == 1);

        ask("c_1", "And now?");

        await().until(() -> messagesTo(SIOBHAN).size() == 2);
        assertThat(asked())
                .startsWith("A candidate asks you to look at a letter once more.")
                .contains("And now?", "once more");
        await().until(() -> slack.calls("chat.update").stream()
                .anyMatch(call -> call.argument("blocks").contains("has asked you again, in a newer message.")));
    }

    @Test
    void whatIsTakenBackIsGoneAndWhatWasTypedForItIsShown() {
        Share share = ask();
        asked();
        review(share);
        openPart(share, 0, Map.of());

        takeBack(share.id());

        await().until(() -> slack.calls("chat.update").stream()
                .anyMatch(call -> call.argument("blocks").contains("Ngozi took this back.")));
        over.submit(Map.of("coaching.comment", "Typed in vain."));
        assertThat(over.said("slackkit.gone.note")).isEqualTo("Ngozi took this back. " + LATE);
        assertThat(over.view().toString()).contains("Typed in vain.").doesNotContain("Larkfield");
        coach.submit(Map.of("coaching.verdict", "good", "coaching.note", "In vain, too."));
        assertThat(coach.said("slackkit.gone.note")).isEqualTo("Ngozi took this back. " + LATE);
        assertThat(coach.view().toString()).contains("In vain, too.");
        for (String door : List.of("coaching.review.open", "coaching.decline")) {
            assertThat(coach.open(door, share.id()).said("slackkit.gone.note")).isEqualTo("Ngozi took this back.");
            assertThat(coach.callback()).isEqualTo("slackkit.gone");
        }
    }

    @Test
    void aPartOfWhatWasTakenBackIsNotOpenedAndTheLineThatWasTypedIsShown() {
        Share share = ask();
        review(share);
        takeBack(share.id());

        coach.press("coaching.part.open", share.id() + "|0", Map.of("coaching.note", "In vain."));

        assertThat(coach.said("slackkit.gone.note")).isEqualTo("Ngozi took this back. " + LATE);
        assertThat(coach.view().toString()).contains("In vain.");
    }

    @Test
    void whoeverIsNoCoachAnyMoreLearnsNothingOfWhatBecameOfIt() {
        Share share = ask();
        review(share);
        openPart(share, 0, Map.of());
        takeBack(share.id());
        listed("U0OTHER");

        over.submit(Map.of("coaching.comment", "Typed in vain."));
        assertThat(over.said("slackkit.gone.note")).isEqualTo(GONE);
        assertThat(over.view().toString()).contains("Typed in vain.").doesNotContain("Ngozi");
        coach.submit(Map.of("coaching.verdict", "good", "coaching.note", "In vain, too."));
        assertThat(coach.said("slackkit.gone.note")).isEqualTo(GONE);
        for (String door : List.of("coaching.review.open", "coaching.decline")) {
            assertThat(coach.open(door, share.id()).said("slackkit.gone.note")).isEqualTo(GONE);
        }
    }

    @Test
    void whatWasDeclinedInAnotherWindowSaysSoAboveTheText() {
        Share share = ask();
        review(share);
        app.deliver(new Person(SIOBHAN, app, slack).pressingInMessage("coaching.decline", share.id()));

        coach.submit(Map.of("coaching.verdict", "good", "coaching.note", "Fine after all."));

        assertThat(coach.said("slackkit.gone.note")).isEqualTo("You told *Ngozi* that you can't this time. " + LATE);
        assertThat(coach.view().toString()).contains("Fine after all.");
        assertThat(seen(share.id()).state()).isEqualTo(Share.State.DECLINED);
    }

    @Test
    void whoeverCantThisTimeSaysSoWithOnePress() {
        Share share = ask();
        asked();

        assertThat(app.deliver(coach.pressingInMessage("coaching.decline", share.id()))
                        .statusCode())
                .isEqualTo(200);

        await().until(() -> seen(share.id()).state() == Share.State.DECLINED);
        await().until(() -> slack.calls("chat.update").stream()
                .anyMatch(call -> call.argument("blocks").contains("You told *Ngozi* that")));
        await().until(() ->
                messagesTo(NGOZI).stream().anyMatch(message -> message.contains("this time. Ask someone else?")));
    }

    @Test
    void whatWasSaidCanBeReadOnceMore() {
        Share share = ask();
        review(share);
        openPart(share, 0, Map.of());
        keep(Map.of("coaching.comment", "A comment."));
        coach.submit(Map.of("coaching.verdict", "changes", "coaching.note", "A line."));

        review(share);

        assertThat(coach.callback()).isEqualTo("coaching.said");
        assertThat(coach.view().toString())
                .contains("A comment.", "good with these changes", "A line.")
                .doesNotContain("coaching.part.open");
    }

    @Test
    void nobodyElseFindsAnythingAndAForgedIdIsLikeAMissingOne() {
        Share share = ask();
        for (Owner who : List.of(OTHER_COACH, NGOZI, new Owner("", "T0OTHER", "U0SIOBHAN"))) {
            Person other = new Person(who, app, slack);
            for (String id : List.of(share.id(), "s_nothing", "c_1", "", "|", "s_|x")) {
                JsonNode shown = other.open("coaching.review.open", id).view();
                assertThat(other.said("slackkit.gone.note")).isEqualTo(GONE);
                assertThat(other.open("coaching.decline", id).view()).isEqualTo(shown);
            }
        }
        review(share);
        for (String value : List.of(share.id() + "|999", share.id() + "|-1", share.id() + "|", share.id() + "|x")) {
            assertThat(coach.open("coaching.review.open", share.id())
                            .press("coaching.part.open", value, Map.of())
                            .said("slackkit.gone.note"))
                    .isEqualTo(GONE);
        }
        assertThat(seen(share.id()))
                .isEqualTo(share.version(seen(share.id()).version())
                        .coachMessage(seen(share.id()).coachMessage().orElseThrow()));
    }

    @Test
    void whoeverIsNoCoachAnyMoreIsToldSoAtEveryDoor() {
        Share share = ask();
        review(share);
        openPart(share, 0, Map.of());
        listed("U0OTHER");
        String lost = "You are no longer a coach here. Shared letters are with the candidates.";

        over.submit(Map.of("coaching.comment", "Too late."));
        assertThat(over.said("slackkit.gone.note")).isEqualTo(lost);
        coach.type("coaching.note", Map.of("coaching.note", "Too late."));
        coach.submit(Map.of("coaching.verdict", "good"));
        assertThat(coach.said("slackkit.gone.note")).isEqualTo(lost);
        for (String door : List.of("coaching.review.open", "coaching.decline")) {
            assertThat(coach.open(door, share.id()).said("slackkit.gone.note")).isEqualTo(lost);
        }
        assertThat(seen(share.id()).round().note()).isEmpty();
        assertThat(seen(share.id()).state()).isEqualTo(Share.State.ASKED);
    }

    @Test
    void anOlderKeyStrokeIsPassedOver() {
        Share share = ask();
        review(share);
        ObjectNode first = coach.pressing("coaching.note", "", Map.of("coaching.note", "Cal"));
        ObjectNode second = coach.pressing("coaching.note", "", Map.of("coaching.note", "Call me"));

        app.deliver(second);
        app.deliver(first);

        assertThat(seen(share.id()).round().note()).isEqualTo("Call me");
    }
}
