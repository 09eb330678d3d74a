package io.gracefulno.review;

import static io.gracefulno.review.Drafts.findings;
import static io.gracefulno.review.Drafts.found;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|process is a mess|Your process is a mess.",
                "``|manager was rude|Your manager was rude.",
                "``|role sounds boring|The role sounds boring."
            })
    void faultFoundWithTheEmployerIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.NEGATIVE_ABOUT_EMPLOYER, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The role isn't the right match for me.",
                "The package and what I need are too far apart.",
                "My current job is a mess.",
                "It's no reflection on your team."
            })
    void whatOnlyResemblesFaultFoundWithTheEmployerIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|idiots|You are idiots.",
                "``|Never contact me|Never contact me again.",
                "``|STOP WASTING TIME|STOP WASTING TIME.",
                "``|How dare you|How dare you."
            })
    void contemptOrAnOrderNeverToWriteAgainIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.HOSTILE, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please don't hesitate to contact me.",
                "I was at the BBC and the NHS.",
                "Please don't call me at work before Friday."
            })
    void whatOnlyResemblesContemptOrAnOrderNeverToWriteAgainIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|I'd reconsider if you could|I'd reconsider if you could raise the salary.",
                "``|If you match my offer, I'll come|If you match my offer, I'll come."
            })
    void aBargainIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.BARGAINS, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you have remote roles later, I'd be glad to hear of them.",
                "If you have any questions, let me know.",
                "Please don't feel you need to reconsider."
            })
    void whatOnlyResemblesABargainIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|I'm having surgery|I'm having surgery in May.",
                "``|My wife|My wife is expecting.",
                "pay|offered me $95k|They offered me $95k.",
                "employer|I've accepted an offer from Initech|I've accepted an offer from Initech."
            })
    void aPrivateDetailIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.DISCLOSES_PRIVATE, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My personal circumstances have changed.",
                "I've accepted another role.",
                "I've looked at Health Corp and its Health products."
            })
    void whatOnlyResemblesAPrivateDetailIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {"``|Something came up|Something came up.", "``|is for personal reasons|It is for personal reasons."
            })
    void aFogPhraseIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.TOO_VAGUE, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"My circumstances have changed.", "I'm staying in my current role."})
    void whatOnlyResemblesAFogPhraseIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|whole life has fallen apart|My whole life has fallen apart.",
                "``|burned down and my car was stolen|My house burned down and my car was stolen."
            })
    void aCalamityOutOfProportionIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.DRAMATIC_EXCUSE, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My car broke down.",
                "There was a leak in my flat.",
                "I learned a lot about the fire safety role."
            })
    void whatOnlyResemblesACalamityOutOfProportionIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|dream job|It is my dream job.",
                "``|so excited|I'm so excited about your team.",
                "``|!!!|Thank you!!!"
            })
    void superlativesAndEagernessIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.FALSE_ENTHUSIASM, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I was delighted to be asked.", "It was good to talk to you!"})
    void whatOnlyResemblesSuperlativesAndEagernessIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|[role]|The [role] sounds good.",
                "``|[…]|I wish […] well.",
                "``|{{role}}|The {{role}} role sounds good.",
                "``|{date}|The {date} suits nobody.",
                "``|<company name>|I read about <company name> here.",
                "``|%company%|I read about %company% here.",
                "``|XXX|I read about XXX here.",
                "``|___|I read about ___ here.",
                "``|INSERT ROLE|I read about INSERT ROLE here."
            })
    void aPlaceholderIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.PLACEHOLDER_LEFT, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"I wish ⟦company⟧ well.", "I spoke with Kim [HR] on Monday."})
    void whatOnlyResemblesAPlaceholderIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|apologise|I'm sorry. I apologise again.",
                "``|sorry|Sorry for the short notice. I'm really sorry."
            })
    void aSecondApologyIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.OVER_APOLOGISES, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm sorry for the short notice.",
                "I'm so sorry, really sorry.",
                "I'm sorry to hear that Kim left, and sorry for the short notice."
            })
    void whatOnlyResemblesASecondApologyIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            nullValues = "none",
            value = {
                "``|The drive is long, I would lose my bonus, and I coach on Saturdays|The drive is long, I would lose"
                        + " my bonus, and I coach on Saturdays.",
                "story|At first I was torn, then I talked to my wife, and in the end I realised|At first I was torn,"
                        + " then I talked to my wife, and in the end I realised that I want to stay."
            })
    void threeReasonsOrTheStoryIsFoundByItsWords(String fix, String quote, String sentence) {
        String text = Drafts.with(sentence);

        assertThat(findings(text)).containsExactly(found(Rule.OVER_EXPLAINS, fix, quote, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The commute is too long and the hours don't suit me.",
                "After careful consideration I'm staying where I am."
            })
    void whatOnlyResemblesThreeReasonsOrTheStoryIsNoFinding(String sentence) {
        assertThat(findings(Drafts.with(sentence))).isEmpty();
    }
}
