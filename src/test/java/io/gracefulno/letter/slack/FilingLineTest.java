package io.gracefulno.letter.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Texts;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Disclosure;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.wording.Library;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a hiring system would probably make of a letter, under the letter. */
class FilingLineTest {
    private static final Instant NOW = Instant.parse("2026-11-23T23:10:00Z");
    private static final Owner ROBIN = new Owner("", "T1", "U1");
    private static final Profile PROFILE = Profile.unknown(ROBIN);
    private static final Library LIBRARY = Library.english();
    private static final Letters LETTERS = new Letters(new Composer(LIBRARY));

    private final EditView view = new EditView(new Draw(LIBRARY.screens()));

    private static Case written(Kind kind, Disclosure disclosure) {
        Facts facts = Facts.builder()
                .kind(kind)
                .reason(Reason.LOCATION)
                .disclosure(Optional.of(disclosure))
                .build();
        return LETTERS.write(Case.opened("c_1", ROBIN, Intake.of(facts), NOW), PROFILE, NOW);
    }

    private List<String> filing(Case theCase) {
        return view.draw(theCase, PROFILE, NOW, Lateness.FIRST).getBlocks().stream()
                .filter(block -> "letter.filing".equals(block.getBlockId()))
                .map(block -> ((MarkdownTextObject)
                                ((ContextBlock) block).getElements().getFirst())
                        .getText())
                .toList();
    }

    @Test
    void aNamedReasonShowsHowItWouldProbablyBeFiled() {
        assertThat(filing(written(Kind.DECLINE, Disclosure.SPECIFIC)))
                .containsExactly("Their system would probably file this as “withdrew: location”. Likely, not certain."
                        + " SmartRecruiters has “Commute” for it, Workable “Withdrew/declined interview”,"
                        + " Greenhouse “They rejected us”.");
    }

    @Test
    void aReasonThatIsNotNamedAndALetterThatGivesNoneShowNothing() {
        assertThat(filing(written(Kind.DECLINE, Disclosure.GENERAL))).isEmpty();
        assertThat(filing(written(Kind.DECLINE, Disclosure.NONE))).isEmpty();
        assertThat(filing(written(Kind.RESCHEDULE, Disclosure.SPECIFIC))).isEmpty();
    }

    @Test
    void whatThePersonChangedMayGiveAnotherReasonSoNothingIsShown() {
        Case fresh = written(Kind.DECLINE, Disclosure.SPECIFIC);
        Case touched = fresh.writing(fresh.writing().orElseThrow().typed(new Texts("", "No", "No, thank you.")), NOW);

        assertThat(filing(touched)).isEmpty();
    }
}
