package io.gracefulno;

import static io.gracefulno.SlackSide.OWNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import tools.jackson.databind.JsonNode;

/** What the review has to say is said under the letter, once, to whoever wrote it; nothing of it stands in the way. */
class RemarksTest {
    private static final String CLEAN = "Hi Dana,\n\n" + SlackSide.NO + "\n\nRobin";
    private static final String WITH_A_BLANK = "Hi [Company],\n\n" + SlackSide.NO + "\n\nRobin";
    private static final String WITH_TWO = "Hi {{name}} at [Company],\n\n" + SlackSide.NO + "\n\nRobin";

    private Path data;
    private StubSlack slack;
    private RunningApp app;
    private Person person;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        data = folder;
        slack = new StubSlack();
        app = new RunningApp(data, Clock.systemUTC(), slack.api());
        person = new Person(OWNER, app, slack);
        toTheLetter();
    }

    private void toTheLetter() {
        person.command("Dana at Acme, staying");
        person.submit(Map.of());
    }

    @AfterEach
    void stop() {
        app.close();
        slack.close();
    }

    private String callback() {
        return person.view().path("callback_id").asString("");
    }

    private String submitLabel() {
        return person.view().at("/submit/text").asString("");
    }

    private JsonNode block(String id) {
        for (JsonNode block : person.view().path("blocks")) {
            if (block.path("block_id").asString("").replaceAll(":.*", "").equals(id)) {
                return block;
            }
        }
        return SlackSide.JSON.missingNode();
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        person.view().path("blocks").forEach(block -> {
            if (block.path("block_id").asString("").startsWith("review.f.")) {
                remarks.add(block.at("/text/text").asString(""));
            }
        });
        return remarks;
    }

    private String note() {
        return block("review.note").at("/elements/0/text").asString("");
    }

    /** The value of the first remark's menu item. */
    private String menu(String choice) {
        for (JsonNode option : block("review.f.0").at("/accessory/options")) {
            if (option.path("value").asString("").endsWith("|" + choice)) {
                return option.path("value").asString("");
            }
        }
        throw new AssertionError("no choice " + choice);
    }

    private void submit(String body) {
        assertThat(person.submit(Map.of("letter.body", body))).isEmpty();
    }

    private void wave(String choice, String body) {
        person.press("review.dismiss", menu(choice), Map.of("letter.body", body));
    }

    @Test
    void theFirstSubmitShowsWhatIsToBeSaidAndTheNextOneSaves() {
        String generation = block("letter.body").path("block_id").asString("");
        submit(WITH_A_BLANK);

        assertThat(callback()).isEqualTo("letter.edit");
        assertThat(remarks())
                .containsExactly("*“[Company]”*\nA blank of a template was left in. Fill it in or take it out.");
        assertThat(note()).isEqualTo("One remark. It is only for you; saving works either way.");
        assertThat(submitLabel()).isEqualTo("Save as it is");
        assertThat(block("letter.body").path("block_id").asString("")).isEqualTo(generation);
        assertThat(block("letter.body").at("/element/initial_value").asString(""))
                .isEqualTo(WITH_A_BLANK);

        submit(WITH_A_BLANK);
        assertThat(callback()).isEqualTo("casebook.ready");
    }

    @Test
    void theNextSubmitSavesEvenWhereThereIsMoreToBeSaidByThen() {
        submit(WITH_A_BLANK);
        submit(WITH_TWO);

        assertThat(callback()).isEqualTo("casebook.ready");
    }

    @Test
    void aLetterAsItWasWrittenAndACleanOneAreSavedAtOnce() {
        submit(CLEAN);
        assertThat(callback()).isEqualTo("casebook.ready");

        toTheLetter();
        person.submit(Map.of());
        assertThat(callback()).isEqualTo("casebook.ready");
    }

    @Test
    void nothingOfRemarksIsDrawnBeforeAnybodySubmits() {
        assertThat(person.view().toString()).doesNotContain("review.").contains("Save letter");
    }

    @Test
    void remarksStandRightUnderTheTextFourAtMostAndTheRestIsCounted() {
        submit("Dear {{one}}, {{two}}, {{three}}, {{four}}, {{five}} and {{six}}. " + SlackSide.NO);

        List<String> ids = new ArrayList<>();
        person.view()
                .path("blocks")
                .forEach(block -> ids.add(block.path("block_id").asString("").replaceAll(":.*", "")));
        assertThat(ids)
                .containsSubsequence(
                        "letter.body",
                        "review.f.0",
                        "review.f.1",
                        "review.f.2",
                        "review.f.3",
                        "review.more",
                        "review.note",
                        "letter.again")
                .doesNotContain("review.f.4");
        assertThat(block("review.more").toString()).contains("And 2 more after these.");
        assertThat(note()).isEqualTo("6 remarks. They are only for you; saving works either way.");
    }

    @Test
    void exactWordsAreEscapedAndCut() {
        submit("Hi {{Company & <@U1> *now*}}. " + SlackSide.NO);

        assertThat(remarks().getFirst())
                .startsWith("*“{{Company &amp; &lt;@U1&gt;")
                .doesNotContain("<@U1>");
    }

    @Test
    void aLetterThatIsTooLongIsShownByItsFirstWordsOnly() {
        submit(SlackSide.NO + " I wish you and the team a good week.".repeat(20));

        assertThat(remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark)
                        .startsWith("*“wish you and the team a…”*\nIt has more than 150 words.")
                        .hasSizeLessThan(160));
    }

    @Test
    void checkAgainLooksAtWhatStandsThereNowAndKeepsIt() {
        submit(WITH_TWO);
        assertThat(remarks()).hasSize(2);
        String generation = block("letter.body").path("block_id").asString("");

        person.press("review.check", Map.of("letter.body", WITH_A_BLANK));
        assertThat(remarks()).hasSize(1);
        assertThat(block("letter.body").path("block_id").asString("")).isEqualTo(generation);
        assertThat(block("letter.body").at("/element/initial_value").asString(""))
                .isEqualTo(WITH_A_BLANK);

        person.press("review.check", Map.of("letter.body", CLEAN));
        assertThat(person.view().toString()).doesNotContain("review.");
        assertThat(submitLabel()).isEqualTo("Save letter");
    }

    @Test
    void afterACleanLookOnlyWhatWasNeverShownHoldsTheSubmitUpOnce() {
        submit(WITH_A_BLANK);
        person.press("review.check", Map.of("letter.body", CLEAN));

        submit(WITH_TWO);
        assertThat(callback()).isEqualTo("letter.edit");
        person.press("review.check", Map.of("letter.body", CLEAN));
        submit(WITH_TWO);
        assertThat(callback()).isEqualTo("casebook.ready");
    }

    @Test
    void typingIsKeptAndRedrawsNothing() {
        submit(WITH_A_BLANK);
        int updates = slack.calls("views.update").size();
        person.type("letter.body", Map.of("letter.body", WITH_TWO));
        person.press("review.check", Map.of("letter.body", WITH_TWO));

        assertThat(slack.calls("views.update")).hasSize(updates + 1);
        assertThat(remarks()).hasSize(2);
    }

    @Test
    void anotherWordingIsOursAndHasNoRemarks() {
        submit(WITH_A_BLANK);
        person.press("letter.another", person.caseId() + "|2", Map.of("letter.body", WITH_A_BLANK));

        assertThat(person.view().toString()).doesNotContain("review.").contains("Save letter");
        assertThat(person.submit(Map.of())).isEmpty();
        assertThat(callback()).isEqualTo("casebook.ready");
    }

    @Test
    void aSwitchOfToneLeavesTheTextAndItsRemarks() {
        submit(WITH_A_BLANK);
        person.press("letter.register", Map.of("letter.body", WITH_A_BLANK, "letter.register", "warm"));

        assertThat(remarks()).hasSize(1);
        assertThat(submitLabel()).isEqualTo("Save as it is");
    }

    @Test
    void ignoringOneLeavesTheOthers() {
        submit(WITH_TWO);
        wave("one", WITH_TWO);
        assertThat(remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark).contains("[Company]"));

        wave("one", WITH_TWO);
        assertThat(person.view().toString()).doesNotContain("review.").contains("Save letter");
        submit(WITH_TWO);
        assertThat(callback()).isEqualTo("casebook.ready");
    }

    @Test
    void whatIsIgnoredInThisLetterIsSaidInTheNext() {
        submit(WITH_TWO);
        wave("letter", WITH_TWO);
        assertThat(remarks()).isEmpty();
        submit(WITH_TWO);
        assertThat(callback()).isEqualTo("casebook.ready");

        toTheLetter();
        submit(WITH_A_BLANK);
        assertThat(remarks()).hasSize(1);
    }

    @Test
    void whatIsNeverCheckedForIsSaidNoMoreUntilItIsSwitchedOnInHome() {
        submit(WITH_TWO);
        wave("never", WITH_TWO);
        assertThat(remarks()).isEmpty();
        assertThat(block("review.off").toString()).contains("Home has a button that switches it on again.");
        restart();

        toTheLetter();
        submit(WITH_A_BLANK);
        assertThat(callback()).isEqualTo("casebook.ready");

        app.deliver(SlackSide.homeOpened(OWNER, "Ev1"));
        home("switched off one check of your letters");
        app.deliver(SlackSide.pressInHome("preferences.rules_on", "all", SlackSide.trigger()));
        await().untilAsserted(() -> assertThat(lastHome()).doesNotContain("switched off"));

        toTheLetter();
        submit(WITH_A_BLANK);
        assertThat(remarks()).hasSize(1);
    }

    private void home(String words) {
        await().untilAsserted(() -> assertThat(lastHome()).contains(words));
    }

    private String lastHome() {
        List<StubSlack.Call> published = slack.calls("views.publish");
        return published.isEmpty() ? "" : published.getLast().argument("view");
    }

    private void restart() {
        app.close();
        app = new RunningApp(data, Clock.systemUTC(), slack.api());
        person = new Person(OWNER, app, slack);
    }

    @Test
    void aChoiceThatIsNoneOfOursChangesNothing() {
        submit(WITH_A_BLANK);
        for (String value : List.of("", "|", "c|placeholder_left|one", menu("one") + "x", "c|nonsense.0|never")) {
            person.press("review.dismiss", value, Map.of("letter.body", WITH_A_BLANK));
            assertThat(remarks()).hasSize(1);
        }
    }

    @Test
    void ofTwoLettersBothAreReadAndEachRemarkSaysWhichOneItIsAbout() {
        person.press("letter.facts", Map.of());
        person.submit(Map.of("letter.channel", "linkedin", "letter.address", "dana@acme.example"));
        person.submit(Map.of("letter.message", "Hi [Name]. " + SlackSide.NO, "letter.body", WITH_A_BLANK));

        assertThat(remarks()).hasSize(2);
        assertThat(remarks().get(0)).startsWith("*“[Name]”* (in the LinkedIn message)\n");
        assertThat(remarks().get(1)).startsWith("*“[Company]”* (in the email)\n");
    }

    @Test
    void aBlankInTheSubjectIsSeenToo() {
        person.submit(Map.of("letter.subject", "Interview for {{role}}"));

        assertThat(remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark).contains("{{role}}").contains("(in the subject)"));
    }

    @Test
    void anEditOfTheSavedLetterIsLookedAtAfresh() {
        submit(WITH_A_BLANK);
        String id = person.caseId();
        app.deliver(person.closing());

        app.deliver(person.pressingInMessage("casebook.edit", id));
        await().until(() -> slack.calls("views.open").size() == 2);
        JsonNode again =
                SlackSide.JSON.readTree(slack.calls("views.open").getLast().argument("view"));
        assertThat(again.toString())
                .contains("[Company]")
                .contains("Save letter")
                .doesNotContain("review.");
    }

    @Test
    void nothingOfARemarkStandsInTheMessageOrInHome() {
        app.deliver(SlackSide.homeOpened(OWNER, "Ev1"));
        submit(WITH_A_BLANK);
        submit(WITH_A_BLANK);
        await().until(() -> !slack.calls("chat.postMessage").isEmpty());

        assertThat(slack.calls("chat.postMessage").getFirst().arguments().toString())
                .contains("[Company]")
                .doesNotContain("remark")
                .doesNotContain("template");
        home("Letter ready");
        assertThat(lastHome()).doesNotContain("remark").doesNotContain("template");
    }
}
