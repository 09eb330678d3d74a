package io.gracefulno.casebook.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.Twice;
import io.gracefulno.casebook.Writing;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Spelling;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.wording.Library;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a case shows of what happened in it. */
class CaseViewTest {
    private static final Draw DRAW = new Draw(Library.english().screens());
    private static final Instant NOW = Instant.parse("2026-11-23T23:10:00Z");
    private static final Owner ROBIN = new Owner("", "T1", "U1");
    private static final Profile PROFILE =
            new Profile(ROBIN, "Robin Ashdown", ZoneId.of("Europe/Lisbon"), Spelling.UK, NOW);

    private static View view(Case theCase) {
        return new CaseView(DRAW, new CaseMessage(DRAW)).draw(theCase, PROFILE, NOW);
    }

    private static Case begun() {
        Facts facts =
                Facts.builder().text(Fact.COMPANY, "Acme").reason(Reason.PAY).build();
        return Case.opened("c_1", ROBIN, Intake.of(facts).chosen(facts), NOW);
    }

    private static Writing writing(String body) {
        Texts texts = new Texts("", "", body);
        return new Writing(0, texts, texts, Optional.empty(), Set.of(), List.of(), List.of());
    }

    private static Case sent() {
        Case written = begun().writing(writing("Hi Dana, no."), NOW);
        return written.letterSaved(written.writing().orElseThrow().current(), NOW)
                .markedSent(NOW);
    }

    /** They asked why so many times, and each was answered. */
    private static Case answered(int times) {
        Case theCase = sent();
        for (int i = 1; i <= times; i++) {
            String body = "Answer " + i;
            Instant at = NOW.plusSeconds(60L * i);
            theCase = theCase.received(
                            Pushback.of("", Optional.empty(), Set.of(ReplyKind.ASKS_REASON), theCase, at), at)
                    .answering(reply -> reply.writing(writing(body)))
                    .answerSaved(at);
        }
        return theCase;
    }

    private static String context(View view, String blockId) {
        return view.getBlocks().stream()
                .filter(block -> blockId.equals(block.getBlockId()))
                .map(block -> ((MarkdownTextObject)
                                ((ContextBlock) block).getElements().getFirst())
                        .getText())
                .findFirst()
                .orElse("");
    }

    private static List<String> headers(View view) {
        return view.getBlocks().stream()
                .filter(HeaderBlock.class::isInstance)
                .map(block -> ((HeaderBlock) block).getText().getText())
                .toList();
    }

    private static Case withEntries(int count) {
        Case theCase = begun();
        while (theCase.history().size() < count) {
            theCase = theCase.submitted(
                    theCase.intake(), NOW.plusSeconds(60L * theCase.history().size()));
        }
        return theCase;
    }

    @Test
    void theHistoryIsWholeTheNewestFirst() {
        assertThat(context(view(sent()), "casebook.history")).isEqualTo("""
            Monday 23 November, 23:10: marked as sent
            Monday 23 November, 23:10: letter saved
            Monday 23 November, 23:10: begun\
            """);
        assertThat(context(view(withEntries(25)), "casebook.history").lines())
                .hasSize(25)
                .last()
                .isEqualTo("Monday 23 November, 23:10: begun");
    }

    @Test
    void aHistoryThatIsTooLongSaysHowManyLinesAreLeftOut() {
        assertThat(context(view(withEntries(26)), "casebook.history").lines())
                .hasSize(26)
                .last()
                .isEqualTo("and one earlier");
        assertThat(context(view(withEntries(300)), "casebook.history").lines())
                .hasSize(26)
                .last()
                .isEqualTo("and 275 earlier");
    }

    @Test
    void theAnswersBeforeTheLastOneCanBeReadAgain() {
        View view = view(answered(3));

        assertThat(headers(view))
                .containsExactly(
                        "Your letter to Acme",
                        "Answered Monday 23 November, 23:12 (Asking why)",
                        "Answered Monday 23 November, 23:11 (Asking why)");
        assertThat(view.toString()).contains("Answer 1", "Answer 2").doesNotContain("Answer 3");
        assertThat(view.getBlocks()).extracting(LayoutBlock::getBlockId).doesNotHaveDuplicates();
    }

    @Test
    void moreAnswersThanFitAreCounted() {
        assertThat(context(view(answered(6)), "casebook.answer.more")).isEmpty();
        assertThat(context(view(answered(7)), "casebook.answer.more")).isEqualTo("and one answer before these");
        View many = view(answered(60));
        assertThat(context(many, "casebook.answer.more")).isEqualTo("and 54 answers before these");
        assertThat(many.getBlocks()).hasSizeLessThan(50);
    }

    @Test
    void theReasonStandsInTheCaseAndInNoMessage() {
        assertThat(context(view(sent()), "casebook.reason")).isEqualTo("Private reason: Pay or benefits do not match");
        assertThat(new CaseMessage(DRAW)
                        .draw(sent().unfolded(true), PROFILE, Twice.NO, NOW)
                        .toString())
                .doesNotContain("Pay or benefits");
    }

    @Test
    void aBegunCaseIsGoneOnWithOrDeletedAndNothingOfItIsSent() {
        String begun = view(begun()).toString();
        assertThat(begun)
                .contains("Your case with Acme", "letter.go_on", "c_1|delete")
                .doesNotContain("casebook.copy", "casebook.sent", "c_1|close");

        String undecided = view(begun().deliberated(Deliberation.begun(), NOW)).toString();
        assertThat(undecided).contains("not decided yet", "deciding.open").doesNotContain("letter.go_on");
    }
}
