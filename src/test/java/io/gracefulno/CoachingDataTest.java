package io.gracefulno;

import static io.gracefulno.SlackSide.JSON;
import static io.gracefulno.TwoPeople.NGOZI;
import static io.gracefulno.TwoPeople.SIOBHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gracefulno.casebook.Owner;
import io.gracefulno.store.Rowwise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A candidate or a coach takes along what is between them, or has it deleted, on both sides. */
class CoachingDataTest {
    private static final String SUBJECT = "Interview";
    private static final String BODY = """
        Dear Tomasz,

        Thank you for inviting me to Larkfield Robotics.

        I have decided not to go ahead with the interview on Thursday.

        Best regards,
        Ngozi\
        """;

    private Path data;
    private TwoPeople two;
    private String id;
    private String share;

    /** A letter that came back from the coach twice, and another of the coach's for somebody else. */
    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        two = new TwoPeople(data);
        id = two.saved("Tomasz Wierzbicki at Larkfield Robotics, the pay", SUBJECT, BODY);
        share = two.ask(id, "Is it kind?");
        two.say(share, "decided not", "Shorter.", "I won't go ahead, ⟦recruiter 1⟧.");
        two.answer(share, "changes", "Nearly.");
        two.ask(id, "And now?");
        two.answer(share, "talk", "Call me.");
        two.siobhan.pick("coaching.prepare", "Dana Acheson at Halden for Embedded engineer");
        two.siobhan.submit(Map.of());
        await().until(() -> two.slack.calls("chat.postMessage").toString().contains("coaching.offer.take"));
    }

    @AfterEach
    void stop() {
        two.close();
    }

    private void pressed(Person whose, String action) {
        ObjectNode pressing = SlackSide.pressInMessage(action, "mine", SlackSide.trigger(), two.slack.responseUrl());
        assertThat(two.app.deliver(SlackSide.by(whose.owner, pressing)).statusCode())
                .isEqualTo(200);
    }

    private void openHomes() {
        two.app.deliver(SlackSide.homeOpened(NGOZI, "Ev1"));
        two.app.deliver(SlackSide.homeOpened(SIOBHAN, "Ev2"));
        await().until(() -> Stream.of(NGOZI, SIOBHAN).noneMatch(one -> home(one).isEmpty()));
    }

    /** What stands in their Home last. */
    private String home(Owner whose) {
        List<StubSlack.Call> drawn = two.slack.calls("views.publish").stream()
                .filter(call -> call.argument("user_id").equals(whose.userId()))
                .toList();
        return drawn.isEmpty() ? "" : drawn.getLast().argument("view");
    }

    private List<String> rowsWith(Owner whose) {
        return two.whileClosed(_ -> {
            Rowwise database = new Rowwise(data);
            return Stream.of(
                            "cases",
                            "shares",
                            "offers",
                            "people",
                            "homes",
                            "preferences",
                            "outbox",
                            "deliveries",
                            "left_in_slack",
                            "case_lines",
                            "reminders",
                            "reminder_messages")
                    .flatMap(table -> database.of(table).stream()
                            .filter(row -> row.containsValue(whose.userId()))
                            .map(row -> table + " " + row))
                    .toList();
        });
    }

    @Test
    void aCandidateWhoDeletesEverythingIsGoneFromTheCoachesSideToo() {
        openHomes();
        assertThat(home(SIOBHAN)).contains("Waiting for candidates: 1");

        pressed(two.ngozi, "preferences.delete");

        // The question that was folded away, and the second one.
        await().until(() -> two.removed(SIOBHAN) == 2 && two.removed(NGOZI) == 3);
        await().until(() -> !home(SIOBHAN).contains("Waiting for candidates"));
        assertThat(rowsWith(NGOZI)).isEmpty();
        assertThat(rowsWith(SIOBHAN)).anyMatch(row -> row.startsWith("offers"));
        two.siobhan.open("coaching.review.open", share);
        assertThat(two.siobhan.callback()).isEqualTo("slackkit.gone");
        assertThat(two.siobhan.open("coaching.decline", share).callback()).isEqualTo("slackkit.gone");
    }

    @Test
    void aCoachWhoDeletesEverythingIsGoneFromTheCandidatesCase() {
        openHomes();
        two.ngozi.open("casebook.view", id);
        assertThat(two.ngozi.view().toString()).contains("Siobhán");

        pressed(two.siobhan, "preferences.delete");

        // Both answers; the letter's own message stays.
        await().until(() -> two.removed(NGOZI) == 2 && two.removed(SIOBHAN) == 3);
        assertThat(rowsWith(SIOBHAN)).isEmpty();
        two.whileClosed(tx -> {
            assertThat(tx.find(NGOZI, id).orElseThrow().toString())
                    .contains("Larkfield")
                    .doesNotContain("Siobhán", SIOBHAN.userId(), share);
            assertThat(tx.shares(tx.find(NGOZI, id).orElseThrow())).isEmpty();
            return id;
        });
        two.ngozi.open("casebook.view", id);
        assertThat(two.ngozi.view().toString()).contains("Larkfield").doesNotContain("Siobhán");
        assertThat(two.ngozi.open("coaching.proposals.open", share).callback()).isEqualTo("slackkit.gone");
        assertThat(two.ngozi.open("coaching.takeback", share).callback()).isEqualTo("slackkit.gone");
        two.ngozi.open("casebook.edit", id);
        assertThat(two.ngozi.callback()).isEqualTo("letter.edit");
        assertThat(two.ngozi.view().toString()).contains("coaching.ask").doesNotContain("Siobhán");
    }

    private JsonNode exported(Person whose) {
        int before = two.slack.calls("upload").size();
        pressed(whose, "preferences.export");
        await().until(() -> two.slack.calls("upload").size() == before + 2);
        return JSON.readTree(two.slack.calls("upload").getLast().argument("file"));
    }

    @Test
    void aCandidateTakesAlongWhatWasAskedAndWhatCameBack() {
        JsonNode coaching = exported(two.ngozi).at("/cases/0/coaching/0");

        assertThat(coaching.path("coach").asString()).isEqualTo("Siobhán Kerrigan");
        assertThat(coaching.at("/rounds/0/question").asString()).isEqualTo("Is it kind?");
        assertThat(coaching.at("/rounds/0/said/0/wording").asString()).isEqualTo("I won't go ahead, ⟦recruiter 1⟧.");
        assertThat(coaching.at("/rounds/1/opinion").asString()).isEqualTo("talk");
        assertThat(coaching.at("/hidden/company 1").asString()).isEqualTo("Larkfield Robotics");
    }

    @Test
    void aCoachTakesAlongWhatTheyWroteAndOfferAndNoName() {
        JsonNode whole = exported(two.siobhan);

        assertThat(whole.path("cases")).isEmpty();
        assertThat(whole.at("/reviews/0/candidate").asString()).isEqualTo("Ngozi");
        assertThat(whole.at("/reviews/0/rounds/0/said/0/comment").asString()).isEqualTo("Shorter.");
        assertThat(whole.at("/offers/0/company").asString()).isEqualTo("Halden");
        assertThat(whole.toString()).doesNotContain("Larkfield", "Wierzbicki", "Tomasz", "Adebayo");
    }
}
