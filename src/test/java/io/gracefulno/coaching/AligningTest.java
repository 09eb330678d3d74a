package io.gracefulno.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter's parts are found again whatever was written around them, and nothing else is taken for one. */
class AligningTest {
    private static final String THANKS = "Thank you for inviting me.";
    private static final String DECISION = "I've decided to decline, as I've accepted a position elsewhere.";
    private static final String SLOT =
            "I'm sorry to give up Tuesday at 3 p.m. Lisbon time. Please offer it to someone else.";
    private static final String WISHES = "I hope the search for your Sr. Engineer goes well.";

    private static final List<Passage> COMPOSED = List.of(
            new Passage(Part.SUBJECT, List.of(), "Declining the interview"),
            new Passage(Part.GREETING, List.of(), "Hi Dana,"),
            new Passage(Part.THANKS, List.of(), THANKS),
            new Passage(Part.DECISION, List.of(Part.REASON), DECISION),
            new Passage(Part.SLOT, List.of(Part.APOLOGY), SLOT),
            new Passage(Part.WISHES, List.of(), WISHES),
            new Passage(Part.SIGNOFF, List.of(), "Best regards,\nNgozi Okafor"));

    /** T, D, S and W are the sentences above, A and P those of the slot; a bar breaks the line, brackets are what is found. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        Hi Dana,||T D||S||W||Best regards,|Ngozi Okafor; greeting thanks decision slot wishes signoff
        Hi Dana,|T|D|S|W|Best regards,|Ngozi Okafor; greeting thanks decision slot wishes signoff
        Hi Dana, T D S W Best regards, Ngozi Okafor; greeting thanks decision slot wishes signoff
        Hi Dana,T D||||S||W; greeting thanks decision slot wishes
        T D; thanks decision
        D T; decision thanks
        T T; thanks
        T||T; thanks thanks
        T D T; thanks decision thanks
        A; slot
        A I'd hate to waste it. P; slot own_words slot
        P A; slot
        T So kind. D; thanks own_words decision
        T So kind. Really. D; thanks own_words decision
        T So kind.||Really. D; thanks own_words own_words decision
        T So kind.|Really. D; thanks own_words decision
        T|so kind|D; thanks own_words decision
        T :) D; thanks own_words decision
        T 🙂 D; thanks own_words decision
                    T So kind :)D; thanks own_words decision
                    T So kind 🙂 D; thanks own_words decision
                    Dear all -|Well, D; own_words
                    Dear all - Well, D; own_words
        🙂 D; own_words decision
        - D; own_words decision
        > D; own_words decision
        1. D; own_words decision
        Unfortunately, D; own_words
        In short: D; own_words
        Dana asked, D; own_words
        After some thought D; own_words
        Hey Dana, T; own_words thanks
        Dana, T; own_words thanks
        Hi Dana T; own_words thanks
        Hi Dana! T; own_words thanks
        Hi Dana - T; own_words thanks
        Good morning Dana, T; own_words thanks
        Dear Dr. Smith-Jones, T; own_words thanks
        Hi Dana and team, T; own_words thanks
        Hi Dana, unfortunately D; greeting own_words
        Hello Dana, unfortunately D; own_words
        And D; own_words
        Hi Dana, I hope you're well. T; greeting own_words thanks
        Hi Dana, Sam and all,||T; own_words thanks
        hi Dana,||T; greeting thanks
        T Regards, Ngozi; thanks own_words
        T||Best regards,|Ngozi; thanks own_words
        T||Best regards,|Ngozi Okafor|+353 1 555 0100; thanks signoff own_words
        T||Best regards,|Ngozi Okafor (she/her); thanks own_words
        T||Best regards,||Ngozi Okafor||P.S. D; thanks signoff own_words decision
        """)
    void partsAreFoundAgain(String edited, String parts) {
        String text = written(edited);

        List<Piece> pieces = Aligning.of(COMPOSED, text);

        assertThat(pieces.stream().map(piece -> piece.part().code()).toList()).containsExactly(parts.split(" ", -1));
        Covered.exactly(text, pieces);
    }

    private static String written(String edited) {
        String text = edited.replace('|', '\n');
        return text.replaceAll("\\bT\\b", THANKS)
                .replaceAll("\\bD\\b", DECISION)
                .replaceAll("\\bS\\b(?!\\.)", SLOT)
                .replaceAll("\\bA\\b", SLOT.substring(0, SLOT.indexOf(" Please")))
                .replaceAll("\\bP\\b(?!\\.)", "Please offer it to someone else.")
                .replaceAll("\\bW\\b", WISHES);
    }

    /** What a telephone, an editor or a keyboard changes by itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I’ve decided to decline, as I’ve accepted a position elsewhere.",
                "I've  decided to\u00A0decline,\tas I've accepted a position elsewhere. ",
                "I've decided to decline,\r\nas I've accepted a position\r\nelsewhere.\r\n",
                "I`ve decided to decline, as I´ve accepted a position elsewhere.",
                "i've decided to decline, as I've accepted a position elsewhere.",
                "I've decided to decline , as I've accepted a position elsewhere .",
                "I've de\u00ADcided to decline, as\u200B I've accepted a position elsewhere.\uFEFF",
            })
    void whatATelephoneChangesByItselfIsNoChange(String sentence) {
        assertThat(Aligning.of(COMPOSED, sentence)).singleElement().satisfies(piece -> {
            assertThat(piece.part()).isEqualTo(Part.DECISION);
            assertThat(piece.with()).containsExactly(Part.REASON);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I've decided to decline, as I've accepted a position elsewhere",
                "I've decided to decline, as I've accepted a position elsewhere!",
                "I've decided to decline, as I've accepted a position elsewhere...",
                "I've decided to decline, as I've accepted a position elsewhere.)",
                "I've decided to decline, as I've accepted a Position elsewhere.",
                "I've decided to decline as I've accepted a position elsewhere.",
                "I have decided to decline, as I've accepted a position elsewhere.",
                "I've decided to decline. As I've accepted a position elsewhere.",
                "and I've decided to decline, as I've accepted a position elsewhere.",
            })
    void aWordOrAMarkIsAChange(String sentence) {
        assertThat(parts(List.of(DECISION), sentence.endsWith("elsewhere") ? sentence + " now." : sentence))
                .containsExactly(Part.OWN_WORDS);
    }

    @Test
    void aNamesPointEndsNoSentence() {
        String thanks = "Thank you for considering me at Copperline Inc.";
        String wish = "Regards go to Dr. Lena Brandt, too.";

        assertThat(parts(List.of(thanks, wish), thanks + " " + wish)).containsExactly(Part.THANKS, Part.WISHES);
        assertThat(parts(List.of(thanks, wish), thanks + " because you asked.")).containsExactly(Part.OWN_WORDS);
        assertThat(parts(List.of(wish), "Lena Brandt, too.")).containsExactly(Part.OWN_WORDS);
        assertThat(parts(List.of(wish), "Regards go to Dr. Kerr. Lena Brandt, too."))
                .containsExactly(Part.OWN_WORDS);
    }

    @Test
    void equalSentencesAreTakenInTheirOrder() {
        assertThat(parts(List.of("Thank you.", "Thank you."), "Thank you.\n\nThank you.\n\nThank you."))
                .containsExactly(Part.THANKS, Part.WISHES, Part.WISHES);
    }

    @Test
    void whatThePersonTypedIsTheirOwn() {
        List<Passage> composed = List.of(
                new Passage(Part.DECISION, List.of(), "I've decided to decline."),
                new Passage(Part.OWN_WORDS, List.of(), "The course starts in September."));

        assertThat(Aligning.of(composed, "I've decided to decline. The course starts in September. Wish me luck."))
                .extracting(Piece::text)
                .containsExactly("I've decided to decline.", "The course starts in September. Wish me luck.");
    }

    @Test
    void withoutPassagesAllIsThePersonsOwn() {
        assertThat(Aligning.of(List.of(), "Hi Dana,\r\n\r\nno thank you"))
                .containsExactly(
                        new Piece(Part.OWN_WORDS, List.of(), "Hi Dana,", 0, 8),
                        new Piece(Part.OWN_WORDS, List.of(), "no thank you", 12, 24));
        assertThat(Aligning.of(COMPOSED, "")).isEmpty();
        assertThat(Aligning.of(COMPOSED, " \n\u00A0\u200B\r\n")).isEmpty();
    }

    @Test
    void aPieceIsWhatStandsThere() {
        assertThatThrownBy(() -> new Piece(Part.THANKS, List.of(), "Thanks", 0, 5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Piece(Part.THANKS, List.of(), " \u00A0", 0, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The first sentence is thanks, the next one a wish. */
    private static List<Part> parts(List<String> sentences, String text) {
        List<Part> named = List.of(Part.THANKS, Part.WISHES);
        List<Passage> composed = IntStream.range(0, sentences.size())
                .mapToObj(i -> new Passage(named.get(i), List.of(), sentences.get(i)))
                .toList();
        List<Piece> pieces = Aligning.of(composed, text);
        Covered.exactly(text, pieces);
        return pieces.stream().map(Piece::part).toList();
    }

    /** The earlier text is A, B, C, D, each a paragraph; lower case stands for the letter in other words. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        A|B|C|D; unchanged
        A|X|B|C|D; unchanged
        C|A|D|B; unchanged
        B; unchanged
        A X B X C; unchanged
        A|b|C|D; changed
        A b C|D; changed
        b|C|D; changed
        b; changed
        A|X|C|D; changed
        A|b|c|D; changed
        A|b|X|C|D; changed
        A|X|b|C|D; changed
        a|b|c|d; changed
        a b c d; changed
        A|b c|D; changed
        A|C|D; gone
        A|c|D; gone
        C|D|A; gone
        A|D; gone
        X|A|C|D; gone
        """)
    void aPieceIsFoundAgain(String now, String how) {
        String text = words(now);
        Again again = Aligning.again(pieces(words("A|B|C|D")), 1, text);

        switch (again) {
            case Again.Unchanged(Piece at) -> {
                assertThat(how).isEqualTo("unchanged");
                assertThat(at.text()).isEqualTo(words("B"));
                assertThat(at.start()).isEqualTo(text.indexOf(words("B")));
            }
            case Again.Changed(Piece to) -> {
                assertThat(how).isEqualTo("changed");
                assertThat(to.text()).isEqualTo(words(now.contains("b") ? "b" : "X"));
                assertThat(to.start()).isEqualTo(text.indexOf(to.text()));
            }
            case Again.Gone() -> assertThat(how).isEqualTo("gone");
        }
    }

    private static String words(String letters) {
        return letters.replace("|", "\n\n")
                .replace("A", "Thank you for the invitation.")
                .replace("B", "I've decided to decline the interview, as the commute is too long.")
                .replace("C", "I'm sorry about the time you kept free.")
                .replace("D", "Good luck with the search.")
                .replace("X", "My regards to everybody.")
                .replaceAll("\\ba\\b(?! p)", "Many thanks for the kind invitation.")
                .replaceAll("\\bb\\b", "I won't come to the interview, since the commute is very long.")
                .replaceAll("\\bc\\b", "Sorry about the time you kept.")
                .replaceAll("\\bd\\b", "All the luck with your search.");
    }

    private static List<Piece> pieces(String text) {
        return Aligning.of(List.of(), text);
    }

    @Test
    void ofEqualPiecesEachIsFoundInItsPlaceAndALoneOneWhereItIsNearest() {
        List<Piece> before = pieces("Thank you.\n\nFirst.\n\nThank you.\n\nSecond.");

        assertThat(Aligning.again(before, 2, "A line more than there was.\n\nThank you.\n\nFirst.\n\nThank you."))
                .isEqualTo(new Again.Unchanged(new Piece(Part.OWN_WORDS, List.of(), "Thank you.", 49, 59)));
        assertThat(Aligning.again(before, 3, "Second.\n\nThank you.\n\nFirst.\n\nThank you.\n\nSecond."))
                .isEqualTo(new Again.Unchanged(new Piece(Part.OWN_WORDS, List.of(), "Second.", 41, 48)));
    }

    @Test
    void aGreetingIsFoundAgainAfterTheTextWasJoined() {
        List<Piece> before = pieces("Hey Dana\n\nThank you for the invitation.\n\nCheers,\nSam");

        assertThat(Aligning.again(before, 0, "Hey Dana, thanks a lot.\n\nCheers,\nSam"))
                .isInstanceOf(Again.Changed.class);
        assertThat(Aligning.again(before, 0, "Hey Dana Thank you for the invitation.\n\nCheers,\nSam"))
                .isInstanceOf(Again.Unchanged.class);
        assertThat(Aligning.again(before, 2, "Hey Dana Thank you for the invitation.\nCheers, Sam"))
                .isInstanceOf(Again.Unchanged.class);
        assertThat(Aligning.again(before, 1, "")).isEqualTo(new Again.Gone());
        assertThatThrownBy(() -> Aligning.again(before, 3, "")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    static List<String> longTexts() {
        return List.of(
                "Thank you. ".repeat(500),
                "Thank you. ".repeat(3_600),
                "a. ".repeat(13_000),
                "a.".repeat(20_000),
                "a ".repeat(20_000),
                "a\n\n".repeat(13_000),
                "*".repeat(40_000),
                "(".repeat(40_000),
                "Hi Dana, ".repeat(4_000),
                "word".repeat(10_000),
                "Thank you for inviting me, but no. I'd rather stay.\n\n".repeat(750));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void noTextTakesLong(String text) {
        List<Passage> composed = List.of(
                new Passage(Part.GREETING, List.of(), "Hi Dana,"),
                new Passage(Part.THANKS, List.of(), text),
                new Passage(Part.WISHES, List.of(), "Thank you."));
        String edited = "So, " + text.substring(3, text.length() - 3);

        assertTimeout(Duration.ofSeconds(3), () -> {
            List<Piece> pieces = Aligning.of(composed, edited);
            Covered.exactly(edited, pieces);
            List<Piece> before = Aligning.of(List.of(), text);
            Aligning.again(before, before.size() / 2, edited);
            Aligning.again(pieces, pieces.size() / 2, text);
        });
    }
}
