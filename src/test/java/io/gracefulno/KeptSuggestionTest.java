package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.SlackSide.trigger;
import static io.gracefulno.TwoPeople.NGOZI;
import static io.gracefulno.TwoPeople.SIOBHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Consulted;
import io.gracefulno.store.Rowwise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a candidate makes of a suggestion outlives the window that it is typed in, and nothing else. */
class KeptSuggestionTest {
    private static final String THANKS = "Thank you for inviting me to Larkfield Robotics.";
    private static final String DECISION = "I have decided not to go ahead with the interview on Thursday.";
    private static final String BODY = String.join("\n\n", "Dear Tomasz,", THANKS, DECISION, "Best regards,\nNgozi");
    private static final String TYPED = "I have decided to stay where I am, Quenby.";

    private Path data;
    private TwoPeople two;
    private String id;
    private String share;
    private String field = "";

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        two = new TwoPeople(data);
        id = two.saved("Tomasz Wierzbicki at Larkfield Robotics, the pay", "The interview", BODY);
        share = two.ask(id, "Is it kind?");
        two.say(share, "decided not", "", "I have decided not to continue with ⟦company 1⟧.");
        two.say(share, "inviting me", "", "Thank you for thinking of me.");
        two.answer(share, "changes", "Nearly.");
        look();
    }

    @AfterEach
    void stop() {
        two.close();
    }

    private Person look() {
        two.ngozi.open("coaching.proposals.open", share);
        assertThat(two.ngozi.callback()).isEqualTo("coaching.proposals");
        return two.ngozi;
    }

    /** The value of this button below the suggestion for the decision, which comes second. */
    private String value(String actionId) {
        List<String> values = two.ngozi.view().findParents("action_id").stream()
                .filter(element -> element.path("action_id").asString().equals(actionId))
                .map((JsonNode element) -> element.path("value").asString())
                .toList();
        return values.getLast();
    }

    private void adapt() {
        String value = value("coaching.adapt");
        field = "coaching.adapted." + value.replaceAll(".*\\|", "");
        two.ngozi.press("coaching.adapt", value, Map.of());
    }

    /** Opens the field for the decision, and types. */
    private void typed(String words) {
        adapt();
        two.ngozi.type(field, Map.of(field, words));
    }

    private void closes() {
        assertThat(two.app.deliver(two.ngozi.closing()).statusCode()).isEqualTo(200);
    }

    private Case kept() {
        return two.whileClosed(tx -> tx.find(NGOZI, id).orElseThrow());
    }

    private static Map<Integer, String> adapting(Case theCase) {
        return theCase.consulted().getFirst().adapting().words();
    }

    private static String body(Case theCase) {
        return theCase.writing().orElseThrow().current().body();
    }

    @Test
    void whatIsTypedIsThereWhenTheSuggestionsAreOpenedAgain() {
        typed("I have deci");
        two.ngozi.type(field, Map.of(field, TYPED));
        closes();

        look();

        assertThat(two.ngozi.standing(field)).isEqualTo(TYPED);
        assertThat(body(kept())).isEqualTo(BODY);
    }

    @Test
    void aFieldThatWasOnlyOpenedOrEmptiedStandsThereAsItWas() {
        adapt();
        closes();
        look();
        assertThat(two.ngozi.standing(field)).isEqualTo("I have decided not to continue with Larkfield Robotics.");

        two.ngozi.type(field, Map.of(field, ""));
        closes();
        look();

        assertThat(two.ngozi.ids()).contains(field);
        assertThat(two.ngozi.standing(field)).isEmpty();
    }

    @Test
    void whatStandsThereIsKeptWhateverIsPressed() {
        adapt();
        two.ngozi.press("coaching.ignore", TwoPeople.value(two.ngozi, "coaching.ignore"), Map.of(field, TYPED));
        closes();

        assertThat(look().standing(field)).isEqualTo(TYPED);
    }

    @Test
    void whatIsRefusedIsKeptAsItWasTyped() {
        adapt();
        assertThat(two.ngozi.submit(Map.of(field, "I left ⟦company 9⟧.")).isObject())
                .isTrue();
        closes();

        assertThat(look().standing(field)).isEqualTo("I left ⟦company 9⟧.");
    }

    @Test
    void anOlderKeyStrokeIsPassedOver() {
        adapt();
        ObjectNode first = two.ngozi.pressing(field, "", Map.of(field, "I hav"));
        ObjectNode second = two.ngozi.pressing(field, "", Map.of(field, "I have"));

        two.app.deliver(second);
        two.app.deliver(first);

        assertThat(look().standing(field)).isEqualTo("I have");
    }

    @Test
    void whatIsTypedWhileTheLetterChangesElsewhereIsKept() {
        adapt();
        Person other = new Person(NGOZI, two.app, two.slack).open("casebook.edit", id);
        other.type("letter.body", Map.of("letter.body", BODY.replace("Best regards", "Warm regards")));

        two.ngozi.type(field, Map.of(field, TYPED));

        assertThat(look().standing(field)).isEqualTo(TYPED);
        assertThat(body(kept())).contains("Warm regards");
    }

    @Test
    void whereItCanNotBeUsedAnyMoreItStandsThereToBeCopied() {
        typed(TYPED);
        two.app.deliver(two.ngozi.pressingInMessage("casebook.sent", id));

        look();

        assertThat(two.ngozi.ids()).doesNotContain(field);
        assertThat(two.ngozi.view().toString()).contains("Your text", TYPED);
        assertThat(body(kept())).isEqualTo(BODY);
    }

    @Test
    void aWindowThatDoesNotShowItDoesNotUseIt() {
        Person other = new Person(NGOZI, two.app, two.slack).open("coaching.proposals.open", share);
        typed(TYPED);

        other.submit(Map.of());

        Case theCase = kept();
        assertThat(body(theCase)).isEqualTo(BODY);
        assertThat(adapting(theCase)).containsValue(TYPED);
    }

    @Test
    void itGoesOnceItIsUsed() {
        typed("Mine.");
        two.ngozi.submit(Map.of(field, TYPED));

        Case theCase = kept();
        assertThat(body(theCase)).isEqualTo(BODY.replace(DECISION, TYPED));
        assertThat(adapting(theCase)).isEmpty();
    }

    @Test
    void itGoesOnceTheirOwnWordsStayAndNothingThatComesLateBringsItBack() {
        typed(TYPED);
        ObjectNode late = two.ngozi.pressing(field, "", Map.of(field, TYPED + " And more."));
        two.ngozi.press("coaching.ignore", value("coaching.ignore"), Map.of());

        two.app.deliver(late);

        assertThat(adapting(kept())).isEmpty();
        assertThat(look().ids()).doesNotContain(field);
    }

    @Test
    void itGoesWithTheShareThatIsTakenBack() {
        typed(TYPED);

        two.app.deliver(two.ngozi.pressingInMessage("coaching.takeback", share));

        assertThat(kept().consulted()).isEmpty();
    }

    @Test
    void itGoesWhenTheCoachIsAskedOnceMoreAndBelongsToNoLaterAnswer() {
        typed(TYPED);
        Person earlier = new Person(NGOZI, two.app, two.slack).open("coaching.proposals.open", share);
        two.ask(id, "And now?");
        assertThat(adapting(kept())).isEmpty();
        two.say(share, "decided not", "", "I won't go on with ⟦company 1⟧.");
        two.answer(share, "changes", "");

        Person window = new Person(NGOZI, two.app, two.slack);
        ObjectNode late = earlier.pressing(field, "", Map.of(field, TYPED));
        two.app.deliver(late);

        window.open("coaching.proposals.open", share);
        assertThat(window.callback()).isEqualTo("coaching.proposals");
        assertThat(window.ids()).doesNotContain(field);
        assertThat(adapting(kept())).isEmpty();
    }

    @Test
    void whatWasTypedForAnEarlierAnswerIsNeitherShownNorUsedInALaterOne() {
        typed(TYPED);
        Person earlier = new Person(NGOZI, two.app, two.slack).open("coaching.proposals.open", share);
        two.ask(id, "And now?");
        two.say(share, "decided not", "", "I won't go on with ⟦company 1⟧.");
        two.answer(share, "changes", "");

        earlier.submit(Map.of(field, TYPED));

        assertThat(earlier.callback()).isEqualTo("coaching.proposals");
        assertThat(earlier.view().toString()).doesNotContain(TYPED);
        earlier.submit(Map.of());
        assertThat(kept().writing().orElseThrow().current().body()).doesNotContain(TYPED);
    }

    @Test
    void whatWasTypedForASuggestionThatWasSettledElsewhereStandsThereToCopy() {
        Person other = new Person(NGOZI, two.app, two.slack).open("coaching.proposals.open", share);
        typed(TYPED);
        other.press("coaching.ignore", value("coaching.ignore"), Map.of());

        two.ngozi.press("coaching.ignore", value("coaching.ignore"), Map.of(field, TYPED));

        assertThat(two.ngozi.view().toString()).contains(TYPED);
    }

    @Test
    void nobodyElseCanTypeThere() {
        adapt();
        for (Person other : Set.of(two.siobhan, new Person(NGOZI.colleague("U0MATEUS"), two.app, two.slack))) {
            ObjectNode theirs = SlackSide.by(other.owner, two.ngozi.pressing(field, "", Map.of(field, "Stolen.")));
            assertThat(two.app.deliver(theirs).statusCode()).isEqualTo(200);
        }

        assertThat(adapting(kept())).doesNotContainValue("Stolen.");
    }

    @Test
    void nothingOfItReachesTheCoachOrAnyRowOfTheirs() {
        typed(TYPED);
        two.siobhan.open("coaching.review.open", share);
        two.app.deliver(SlackSide.homeOpened(SIOBHAN, "Ev1"));
        await().until(() -> !two.slack.calls("views.publish").isEmpty());

        assertThat(two.siobhan.view().toString()).doesNotContain("Quenby");
        assertThat(two.slack.calls()).noneMatch(call -> call.toString().contains("Quenby"));
        assertThat(kept().toString()).contains("Quenby");
        List<String> rows =
                two.whileClosed(_ -> List.of("shares", "offers", "deliveries", "outbox", "case_lines").stream()
                        .flatMap(table -> new Rowwise(data).of(table).stream())
                        .map(Map::toString)
                        .toList());
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains("Quenby"));
        List<String> opened = two.whileClosed(_ -> new Rowwise(data).opened("shares", "id", _ -> true));
        assertThat(opened).hasSize(1).noneMatch(row -> row.contains("Quenby"));
    }

    private JsonNode exported(Person whose) {
        int before = two.slack.calls("upload").size();
        two.app.deliver(SlackSide.by(
                whose.owner,
                SlackSide.pressInMessage("preferences.export", "mine", trigger(), two.slack.responseUrl())));
        await().until(() -> two.slack.calls("upload").size() == before + 2);
        return JSON.readTree(two.slack.calls("upload").getLast().argument("file"));
    }

    @Test
    void theCandidateTakesItAlongAndTheCoachDoesNot() {
        typed(TYPED);

        JsonNode mine = exported(two.ngozi).at("/cases/0/coaching/0/editing");
        JsonNode coachs = exported(two.siobhan);

        assertThat(mine).hasSize(1);
        assertThat(mine.at("/0/wording").asString()).isEqualTo(TYPED);
        assertThat(field).endsWith("." + mine.at("/0/about").asInt());
        assertThat(coachs.toString()).contains("continue with").doesNotContain("Quenby");
    }

    private void deleted(Person whose, Consumer<List<Case>> then) {
        typed(TYPED);
        two.app.deliver(SlackSide.by(
                whose.owner,
                SlackSide.pressInMessage("preferences.delete", "mine", trigger(), two.slack.responseUrl())));
        await().until(() -> two.removed(NGOZI) > 0);
        then.accept(two.whileClosed(tx -> tx.find(NGOZI, id).stream().toList()));
    }

    @Test
    void itGoesWithEverythingOfTheCandidates() {
        deleted(two.ngozi, cases -> assertThat(cases).isEmpty());
    }

    @Test
    void itGoesWithEverythingOfTheCoachs() {
        deleted(
                two.siobhan,
                cases -> assertThat(cases)
                        .singleElement()
                        .extracting(Case::consulted)
                        .isEqualTo(List.<Consulted>of()));
    }
}
