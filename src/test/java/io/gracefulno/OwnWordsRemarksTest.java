package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence of one's own is looked at before it enters a letter: once, and without standing in the way. */
class OwnWordsRemarksTest {
    private static final String WITH_A_BLANK = "The talk with [name] was kind";

    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path data) throws IOException {
        slack = new StubSlack();
        app = new RunningApp(data, Clock.systemUTC(), slack.api());
        person = new Person(OWNER, app, slack);
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private void toTheDetails() {
        person.command("Dana at Acme, does not fit my skills");
        person.press("letter.more.open", Map.of());
        person.press("letter.feedback.add", Map.of());
    }

    private String callback() {
        return person.view().path("callback_id").asString("");
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        person.view()
                .path("blocks")
                .forEach(block -> ids.add(block.path("block_id").asString("").replaceAll(":.*", "")));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.reason_words", "letter.compliment", "letter.feedback"})
    void eachIsLookedAtAndTheRemarkStandsUnderIt(String field) {
        toTheDetails();
        assertThat(person.submit(Map.of(field, WITH_A_BLANK))).isEmpty();

        assertThat(callback()).isEqualTo("letter.more");
        int at = ids().indexOf(field);
        assertThat(ids().get(at + 1)).startsWith("review.f.");
        assertThat(person.view().toString())
                .contains("*“[name]”*")
                .contains("One remark. It is only for you; you can go on as it is.");
        assertThat(person.view().at("/submit/text").asString("")).isEqualTo("Go on as it is");

        assertThat(person.submit(Map.of(field, WITH_A_BLANK))).isEmpty();
        assertThat(callback()).isEqualTo("letter.edit");
    }

    @Test
    void onceIsEnough() {
        toTheDetails();
        person.submit(Map.of("letter.compliment", WITH_A_BLANK));
        person.submit(Map.of());
        assertThat(person.view().toString()).contains("[name]");

        // Neither the letter that holds it nor the details opened again say it twice.
        person.press("letter.facts", Map.of());
        assertThat(person.view().toString()).doesNotContain("review.");
        person.submit(Map.of("letter.door", "none"));
        assertThat(callback()).isEqualTo("letter.edit");
        person.submit(Map.of());
        assertThat(callback()).isEqualTo("casebook.ready");
    }

    @Test
    void theOneQuestionBeforeALetterIsLookedAtToo() {
        person.command("Dana at Acme");
        person.submit(Map.of("letter.reason", "other"));
        assertThat(person.view().path("title").toString()).contains("One more thing");
        person.submit(Map.of("letter.reason_words", WITH_A_BLANK));

        assertThat(person.view().path("title").toString()).contains("One more thing");
        assertThat(ids()).contains("review.f.other_reason.0").doesNotContain("letter.origin");
        person.submit(Map.of());
        assertThat(callback()).isEqualTo("letter.edit");
        assertThat(person.view().toString()).contains("[name]");
    }

    @Test
    void remarksStayWhileMoreIsAdded() {
        toTheDetails();
        person.submit(Map.of("letter.compliment", WITH_A_BLANK));
        person.press("letter.referral.add", Map.of("letter.compliment", WITH_A_BLANK));

        assertThat(ids()).contains("review.f.compliment.0", "review.note.own_words", "letter.referral.name");
    }

    @Test
    void aSentenceThatIsNotInSightIsNotSpokenOf() {
        toTheDetails();
        person.press("letter.more.back", Map.of("letter.compliment", WITH_A_BLANK));
        person.submit(Map.of("letter.reason", "other"));
        person.submit(Map.of("letter.reason_words", "I would rather build bridges."));

        assertThat(callback()).isEqualTo("letter.edit");
    }

    @Test
    void aSentenceOwesNoThanksAndNoDecision() {
        toTheDetails();
        person.submit(Map.of("letter.compliment", "Your brief was clear."));

        assertThat(callback()).isEqualTo("letter.edit");
    }

    @Test
    void whatAShortLetterLeavesOutIsSaidUnderItAsLongAsItIsOurs() {
        toTheDetails();
        person.submit(Map.of("letter.compliment", "Your brief was clear."));
        assertThat(ids()).doesNotContain("letter.note");

        person.press("letter.length", Map.of("letter.length", "short"));
        assertThat(ids()).containsSubsequence("letter.body", "letter.note", "letter.again");
        assertThat(person.view().toString())
                .contains("A short letter leaves out the compliment, the feedback and the referral.");

        person.press("letter.register", Map.of("letter.body", "No, and thank you.", "letter.register", "warm"));
        assertThat(ids()).doesNotContain("letter.note");
        assertThat(person.view().toString()).contains("For a warm letter instead, press Another wording.");

        person.press("letter.another", person.caseId() + "|4", Map.of("letter.body", "No, and thank you."));
        assertThat(person.view().toString()).doesNotContain("Your text stays");
    }
}
