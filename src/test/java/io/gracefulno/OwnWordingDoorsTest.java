package io.gracefulno;

import static io.gracefulno.EveryDrawing.LIBRARY;
import static io.gracefulno.EveryDrawing.NOW;
import static io.gracefulno.EveryDrawing.OWNER;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Spelling;
import io.gracefulno.preferences.Composers;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.OwnWording;
import io.gracefulno.preferences.Proofreading;
import io.gracefulno.preferences.Replaceable;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.preferences.slack.ReasonDoors;
import io.gracefulno.preferences.slack.ReasonView;
import io.gracefulno.preferences.slack.ReasonsView;
import io.gracefulno.preferences.slack.WordingDoors;
import io.gracefulno.preferences.slack.WordingView;
import io.gracefulno.preferences.slack.WordingsView;
import io.gracefulno.review.Review;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Place;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The doors of a workspace's own wording and reasons: how an admin keeps them, and that nobody else does. */
class OwnWordingDoorsTest {
    private static final String SOUND = "I have decided not to take part in the {{role}} interview.";
    private static final String EDITING = "decision|neutral|1|";
    private static final Draw DRAW = new Draw(LIBRARY.screens());
    private static final Gone GONE = new Gone(DRAW);
    private static final Profile PROFILE = new Profile(OWNER, "Robin", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW);

    private final Memory memory = new Memory(PROFILE);
    private boolean admin = true;
    private final WordingDoors wordings = new WordingDoors(
            new WordingsView(DRAW),
            new WordingView(DRAW, new RemarksView(DRAW)),
            new Proofreading(
                    new Composers(LIBRARY, LIBRARY.templates(), LIBRARY), LIBRARY.templates(), new Review(LIBRARY)),
            (owner, _) -> admin && owner.equals(OWNER),
            GONE,
            Clock.fixed(NOW, ZoneOffset.UTC));
    private final ReasonDoors reasons = new ReasonDoors(
            new ReasonsView(DRAW), new ReasonView(DRAW), (owner, _) -> admin && owner.equals(OWNER), GONE, new Ids());

    private Workspace workspace() {
        return memory.workspace(OWNER);
    }

    private static Pressed press(String action, String value, String metadata, Form form) {
        return new Pressed(OWNER, action, value, metadata, form, Place.MODAL, 1);
    }

    private static Pressed press(String action, String value) {
        return press(action, value, "", new Form(null));
    }

    private static Form typed(String blockId, String text) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(text);
        return form(Map.of(blockId, value));
    }

    private static Form form(Map<String, ViewState.Value> blocks) {
        Map<String, Map<String, ViewState.Value>> values = new HashMap<>();
        blocks.forEach((blockId, value) -> values.put(blockId, Map.of(blockId.replaceAll(":.*", ""), value)));
        ViewState state = new ViewState();
        state.setValues(values);
        return new Form(state);
    }

    private static ViewState.Value chosen(String value) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(value);
        ViewState.Value chosen = new ViewState.Value();
        chosen.setSelectedOption(option);
        return chosen;
    }

    private Reply save(String text) {
        return save(EDITING, text);
    }

    private Reply save(String metadata, String text) {
        return wordings.submit(new Submitted(OWNER, metadata, typed("preferences.wording.text:1", text)), memory);
    }

    private static View view(Then then) {
        return switch (then) {
            case Then.Lay push -> push.view().apply(PROFILE);
            case Then.Show show -> show.view().apply(PROFILE);
            case Then.Tell _, Then.Nothing _ -> throw new AssertionError("no view: " + then);
        };
    }

    private static View view(Reply reply) {
        return switch (reply) {
            case Reply.Show show -> show.view();
            case Reply.Reveal reveal -> reveal.below();
            case Reply.LookedUp found -> found.view();
            case Reply.Refuse _, Reply.Close _ -> throw new AssertionError("no view: " + reply);
        };
    }

    private static String json(View view) {
        return GsonFactory.createSnakeCase().toJson(view);
    }

    /** What a block says. */
    private static String said(View view, String blockId) {
        JsonNode blocks = SlackSide.JSON.readTree(json(view)).path("blocks");
        return blocks.valueStream()
                .filter(block -> block.path("block_id").asString("").equals(blockId))
                .map(block -> block.at("/text/text")
                        .asString(block.at("/elements/0/text").asString("")))
                .findFirst()
                .orElse("");
    }

    @Test
    void thePartsAreListedOverTheSettingsWithWhoseWordingStandsThere() {
        memory.keep(OWNER, Workspace.USUAL.withOwnWording(new OwnWording(Replaceable.DECISION, Register.WARM, SOUND)));

        Then neutral = wordings.open(press("preferences.wordings", "open"), memory);
        assertThat(neutral).isInstanceOf(Then.Lay.class);
        assertThat(said(view(neutral), "preferences.wordings.decision")).isEqualTo("*Decision: this interview*\nOurs");

        Form warm = form(Map.of("preferences.wordings.tone", chosen("warm")));
        View other = view(wordings.tone(press("preferences.wordings.tone", "warm", "neutral", warm), memory));
        assertThat(said(other, "preferences.wordings.decision")).contains("Yours: I have decided not to take part");
        assertThat(json(other)).contains("Tone: warm, 1 of yours");
    }

    @Test
    void aSentenceIsEditedOverTheListAndOursIsShownBesideIt() {
        Then opened =
                wordings.edit(press("preferences.wording.open", "decision|neutral", "neutral", new Form(null)), memory);

        assertThat(opened).isInstanceOf(Then.Lay.class);
        assertThat(said(view(opened), "preferences.wording.which"))
                .startsWith("*Decision: this interview* · neutral tone · English\n");
        assertThat(said(view(opened), "preferences.wording.ours"))
                .isEqualTo("Ours, for example: I've decided not to go ahead with the interview.");
        assertThat(json(view(opened))).contains("{{role}} {{company}} {{recruiter}} {{slot}}. {{#slot}} … {{/slot}}");
    }

    @Test
    void thePreviewShowsHowItReadsAndThatNothingIsToBeSaid() {
        String typed = "I have decided not to take part in the {{role}} interview{{#slot}} on {{slot}}{{/slot}}.";
        View shown = view(wordings.preview(
                press("preferences.wording.preview", "decision", EDITING, typed("preferences.wording.text:1", typed)),
                memory));

        assertThat(said(shown, "preferences.wording.p1"))
                .isEqualTo("*With every fact*\nI have decided not to take part in the Embedded Engineer interview on"
                        + " Thursday 26 November at 10:30.");
        assertThat(said(shown, "preferences.wording.p2"))
                .isEqualTo("*With none*\nI have decided not to take part in the interview.");
        assertThat(said(shown, "preferences.wording.check"))
                .isEqualTo("Checked: one clear decision, no blank left over, nothing our review would flag.");
        assertThat(json(shown)).contains("\"preferences.wording.text:1\"");
        assertThat(workspace()).isEqualTo(Workspace.USUAL);
    }

    @Test
    void controlSequencesAreInertInThePreview() {
        String typed = "Thank you <!channel> *all* for asking.";
        View shown = view(wordings.preview(
                press(
                        "preferences.wording.preview",
                        "thanks",
                        "thanks|neutral|1|",
                        typed("preferences.wording.text:1", typed)),
                memory));

        assertThat(said(shown, "preferences.wording.p1"))
                .isEqualTo("*With every fact*\nThank you &lt;!channel&gt; \u200B*\u200Ball\u200B*\u200B for asking.");
        save("thanks|neutral|1|", typed);
        assertThat(said(
                        view(wordings.open(press("preferences.wordings", "open"), memory)),
                        "preferences.wordings.thanks"))
                .contains("&lt;!channel&gt;");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I have decided not to go{{#slot}} on {{slot}}. | Close {{#slot}} with {{/slot}}.",
                "I am declining the {{salary}} talk. | {{salary}} is not a blank. Use role, company, recruiter or"
                        + " slot.",
                "I am declining the interview on {{slot}}. | Without a slot this leaves a gap: “on .” Put it inside"
                        + " {{#slot}} … {{/slot}}.",
                "The interview sounds good. | This needs one clear decision. Add “I have decided not to …”.",
                "I am declining {{>/etc/passwd}} it. | “{{>/etc/passwd}}” is not known here. Use a blank in double"
                        + " braces, or {{#slot}} … {{/slot}}."
            })
    void aFaultStandsUnderTheInputWithItsMendAndInThePreviewToo(String typed, String sentence) {
        Reply reply = save(typed);

        assertThat(reply).isEqualTo(new Reply.Refuse(Map.of("preferences.wording.text:1", sentence)));
        assertThat(workspace()).isEqualTo(Workspace.USUAL);
        View shown = view(wordings.preview(
                press("preferences.wording.preview", "decision", EDITING, typed("preferences.wording.text:1", typed)),
                memory));
        assertThat(said(shown, "preferences.wording.check").replace("&gt;", ">"))
                .isEqualTo(sentence);
    }

    @Test
    void aSoundSentenceIsKeptAndTheListBelowShowsIt() {
        Reply reply = save(SOUND);

        assertThat(reply).isInstanceOf(Reply.Reveal.class);
        assertThat(said(view(reply), "preferences.wordings.decision")).contains("Yours: I have decided");
        assertThat(workspace().ownWording(Replaceable.DECISION, Register.NEUTRAL))
                .contains(new OwnWording(Replaceable.DECISION, Register.NEUTRAL, SOUND));
    }

    @Test
    void remarksAreShownOnceAndThenItIsKept() {
        String rude = "I am declining the interview, you idiots.";
        View shown = view(save(rude));

        assertThat(shown.getSubmit().getText()).isEqualTo("Save as it is");
        assertThat(json(shown)).contains("review.f.0", "idiots");
        assertThat(workspace()).isEqualTo(Workspace.USUAL);

        assertThat(view(save(shown.getPrivateMetadata(), rude + " Really, you idiots."))
                        .getCallbackId())
                .isEqualTo("preferences.wording");
        assertThat(save(shown.getPrivateMetadata(), rude)).isInstanceOf(Reply.Reveal.class);
        assertThat(workspace().ownWordings()).hasSize(1);
    }

    @Test
    void usingOursAgainEmptiesTheInputAndSavingItSoTakesTheSentenceAway() {
        save(SOUND);
        View emptied = view(wordings.reset(
                press("preferences.wording.reset", "decision", EDITING, typed("preferences.wording.text:1", SOUND)),
                memory));
        assertThat(json(emptied)).contains("\"preferences.wording.text:2\"").doesNotContain("initial_value");
        assertThat(workspace().ownWordings()).hasSize(1);

        Reply saved = wordings.submit(
                new Submitted(OWNER, emptied.getPrivateMetadata(), typed("preferences.wording.text:2", " ")), memory);
        assertThat(said(view(saved), "preferences.wordings.decision")).endsWith("\nOurs");
        assertThat(workspace()).isEqualTo(Workspace.USUAL);
    }

    @Test
    void onlyAdminsMayChangeIt() {
        admin = false;
        memory.keep(
                OWNER,
                Workspace.USUAL.withExtraReason(new ExtraReason("x_1", "The thesis comes first", Reason.TIMING)));
        Workspace before = workspace();
        Form form = typed("preferences.wording.text:1", SOUND);

        for (Then then : List.of(
                wordings.open(press("preferences.wordings", "open"), memory),
                wordings.tone(press("preferences.wordings.tone", "warm"), memory),
                wordings.edit(press("preferences.wording.open", "decision|neutral"), memory),
                wordings.preview(press("preferences.wording.preview", "decision", EDITING, form), memory),
                wordings.reset(press("preferences.wording.reset", "decision", EDITING, form), memory),
                reasons.open(press("preferences.reasons", "open"), memory),
                reasons.add(press("preferences.reason.add", "new"), memory),
                reasons.menu(press("preferences.reason.more", "x_1|edit"), memory),
                reasons.menu(press("preferences.reason.more", "x_1|remove"), memory))) {
            assertThat(view(then).getCallbackId()).isEqualTo("slackkit.gone");
        }
        assertThat(view(save(SOUND)).getCallbackId()).isEqualTo("slackkit.gone");
        assertThat(view(reasons.submit(new Submitted(OWNER, "x_1", reason("Label", "pay")), memory))
                        .getCallbackId())
                .isEqualTo("slackkit.gone");
        assertThat(workspace()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "decision", "nothing|neutral|1|", "decision|loud|1|", "decision|neutral|1", "a|b|c|d|e"})
    void aViewThatIsNoneOfOursChangesNothing(String metadata) {
        assertThat(view(save(metadata, SOUND)).getCallbackId()).isEqualTo("slackkit.gone");
        assertThat(workspace()).isEqualTo(Workspace.USUAL);
    }

    private static Form reason(String label, String like) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(label);
        return form(Map.of("preferences.reason.label:1", value, "preferences.reason.like:1", chosen(like)));
    }

    private Reply saveReason(String id, String label, String like) {
        return reasons.submit(new Submitted(OWNER, id, reason(label, like)), memory);
    }

    @Test
    void aReasonIsAddedOverTheListAndShownInIt() {
        View editor = view(reasons.add(press("preferences.reason.add", "new"), memory));
        String id = editor.getPrivateMetadata();
        Reply saved = saveReason(id, "  The\u202E thesis\u0007 comes  first ", "timing");

        assertThat(saved).isInstanceOf(Reply.Reveal.class);
        assertThat(workspace().extraReasons())
                .containsExactly(new ExtraReason(id, "The thesis comes first", Reason.TIMING));
        assertThat(said(view(saved), "preferences.reasons." + id))
                .isEqualTo("*The thesis comes first*\nTold like: The timing does not work");
    }

    @Test
    void aReasonIsChangedInItsPlaceAndRemoved() {
        saveReason("x_1", "One", "pay");
        saveReason("x_2", "Two", "pay");
        Then opened = reasons.menu(press("preferences.reason.more", "x_1|edit"), memory);
        assertThat(opened).isInstanceOf(Then.Lay.class);
        assertThat(json(view(opened))).contains("\"initial_value\":\"One\"");

        saveReason("x_1", "First", "travel");
        assertThat(workspace().extraReasons())
                .containsExactly(
                        new ExtraReason("x_1", "First", Reason.TRAVEL), new ExtraReason("x_2", "Two", Reason.PAY));

        View left = view(reasons.menu(press("preferences.reason.more", "x_1|remove"), memory));
        assertThat(json(left)).doesNotContain("First").contains("Two");
        assertThat(workspace().extraReasons()).extracting(ExtraReason::id).containsExactly("x_2");
        assertThat(view(reasons.menu(press("preferences.reason.more", "x_1|edit"), memory))
                        .getCallbackId())
                .isEqualTo("preferences.reasons");
    }

    @Test
    void aLabelThatIsMissingTakenOrTooLongIsRefusedWithItsMend() {
        saveReason("x_1", "One", "pay");

        assertThat(saveReason("x_2", " \u200B ", "pay"))
                .isEqualTo(new Reply.Refuse(Map.of("preferences.reason.label:1", "Add a label of a few words.")));
        assertThat(saveReason("x_2", "ONE", "pay")).isInstanceOf(Reply.Refuse.class);
        assertThat(saveReason("x_2", "l".repeat(76), "pay")).isInstanceOf(Reply.Refuse.class);
        assertThat(saveReason("x_2", "Two", "no_such_reason")).isInstanceOf(Reply.Refuse.class);
        assertThat(view(saveReason("../x", "Two", "pay")).getCallbackId()).isEqualTo("slackkit.gone");
        for (int i = 0; i < Workspace.MOST_REASONS - 1; i++) {
            saveReason("x_more" + i, "More " + i, "pay");
        }
        assertThat(saveReason("x_2", "Two", "pay")).isInstanceOf(Reply.Refuse.class);
        assertThat(saveReason("x_1", "One, changed", "pay")).isInstanceOf(Reply.Reveal.class);
        assertThat(workspace().extraReasons()).hasSize(Workspace.MOST_REASONS);
    }
}
