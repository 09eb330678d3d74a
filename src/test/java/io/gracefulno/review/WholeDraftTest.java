package io.gracefulno.review;

import static io.gracefulno.review.Drafts.findings;
import static io.gracefulno.review.Drafts.found;
import static io.gracefulno.review.Drafts.missing;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Kind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeDraftTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|I think I'll have to decline|Thank you. I think I'll have to decline.",
                "``|probably withdraw|Thank you. I'm afraid I'll probably withdraw.",
                "``|don't think it's right|Thank you. I don't think it's right for me."
            })
    void aSoftenedNoIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = sentence;

        assertThat(findings(text)).containsExactly(found(Rule.HEDGED_DECISION, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thank you. I'm declining because I think the role isn't right for me."})
    void whatOnlyResemblesASoftenedNoIsNoFinding(String sentence) {
        assertThat(findings(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|See you on Monday|Thank you. I'm declining the interview. See you on Monday.",
                "``|I'm still interested in the|Thank you. I withdraw. I'm still interested in the role."
            })
    void aNoThatIsTakenBackIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = sentence;

        assertThat(findings(text)).containsExactly(found(Rule.CONTRADICTORY_DECISION, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thank you. I'm declining the interview. I look forward to hearing about other roles."})
    void whatOnlyResemblesANoThatIsTakenBackIsNoFinding(String sentence) {
        assertThat(findings(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thank you for the invitation.", "Thank you. I'm thinking about withdrawing."})
    void whereAReaderCantTellThatTheyAreOutTheDecisionIsMissing(String text) {
        assertThat(findings(text)).containsExactly(missing(Rule.MISSING_DECISION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thank you, but no.", "Thank you, but I've accepted another job."})
    void aPlainNoIsADecision(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I'm declining the interview.", "No thanks. I'm declining the interview."})
    void aNoWithoutGratitudeMissesThanks(String text) {
        assertThat(findings(text)).containsExactly(missing(Rule.MISSING_THANKS));
    }

    @Test
    void oneWordOfGratitudeIsEnough() {
        assertThat(findings("Cheers for asking. I'm declining.")).isEmpty();
    }

    @Test
    void whoeverWantsContactLeavesAWayBack() {
        String text = "Thank you. I'm declining.";

        assertThat(findings(text, Circumstance.WANTS_CONTACT))
                .containsExactly(new Finding(Rule.NO_WAY_BACK, "", 25, 25, ""));
        assertThat(findings(text + " Shall we connect on LinkedIn?", Circumstance.WANTS_CONTACT))
                .isEmpty();
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void whoeverNegotiatesMayNameTerms() {
        String text = Drafts.with("I'd reconsider if you could raise the salary.");

        assertThat(findings(text, Circumstance.NEGOTIATING)).isEmpty();
    }

    @Test
    void the151stWordIsTooMany() {
        String most = "Thank you. I'm declining." + " for me".repeat(73);

        assertThat(findings(most)).isEmpty();
        assertThat(findings(most + " day")).containsExactly(found(Rule.TOO_LONG, "", " day", most + " day"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Guten Tag, vielen Dank für die Einladung [Name]. Leider muss ich absagen, weil ich eine andere Stelle"
                        + " habe.",
                "ご招待ありがとうございます。面接を辞退いたします。"
            })
    void aTextThatIsntEnglishGetsOneNoteAndNoFindings(String text) {
        assertThat(Drafts.REVIEW.of(new Draft(text, Kind.DECLINE, Channel.EMAIL, Set.of())))
                .isEqualTo(new Remarks(List.of(), Set.of(Note.NOT_ENGLISH)));
    }

    @Test
    void aMessageThatDoesntDeclineIsntAskedForANo() {
        assertThat(findings("Could we meet on another day?", Kind.RESCHEDULE)).isEmpty();
        assertThat(findings("Could you tell me where the role is based?", Kind.QUESTIONS))
                .isEmpty();
    }

    @Test
    void findingsFollowTheTextAndWhatIsMissingComesFirst() {
        assertThat(findings("Your process is a mess. I'm declining. I'm sorry. I apologise. [role]"))
                .containsExactly(
                        missing(Rule.MISSING_THANKS),
                        new Finding(Rule.NEGATIVE_ABOUT_EMPLOYER, "", 5, 22, "process is a mess"),
                        new Finding(Rule.OVER_APOLOGISES, "", 52, 61, "apologise"),
                        new Finding(Rule.PLACEHOLDER_LEFT, "", 63, 69, "[role]"));
    }

    @Test
    void offsetsCountUtf16Units() {
        assertThat(findings("🙂🙂 Thank you. I'm declining. Your process is a mess."))
                .containsExactly(new Finding(Rule.NEGATIVE_ABOUT_EMPLOYER, "", 36, 53, "process is a mess"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u0000\u0007\u001b", "\ud83d", "\ude42 \ud83d"})
    void aTextWithoutWordsMissesTheNoAndTheThanks(String text) {
        assertThat(findings(text)).containsExactly(missing(Rule.MISSING_DECISION), missing(Rule.MISSING_THANKS));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aVeryLongTextIsReadToItsEnd() {
        String text = "the offer and ".repeat(7_142) + "you";

        assertThat(findings(text)).extracting(Finding::rule).contains(Rule.TOO_LONG);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aVeryLongWordIsOneWord() {
        assertThat(findings("Thank you. I'm declining. " + "a".repeat(50_000))).isEmpty();
    }
}
