package io.gracefulno.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseListsTest {
    static final List<String> LISTS = Review.LISTS;

    private static List<Span> spans(String text, String... lines) {
        Map<String, List<String>> lists =
                Map.of("short", List.of(), "theirs", List.of("team", "hiring process"), "list", List.of(lines));
        Phrasebook book = name -> {
            if (!lists.containsKey(name)) {
                throw new IllegalStateException("no list " + name);
            }
            return lists.getOrDefault(name, List.of());
        };
        List<Token> tokens = new Tokenizer(book).read(text);
        return new PhraseIndex(book, List.of("list")).find(tokens).getOrDefault("list", List.of());
    }

    @ParameterizedTest
    @FieldSource("LISTS")
    void noListSaysTheSameTwice(String list) {
        assertThat(Drafts.LIBRARY.lines(list)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"so (sorry", "so sorry)", "a) (b", "so <unknown>", "so <theirs", "so sor-ry", "..many sorry"})
    void aLineWrittenWrongNamesItself(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> spans("", line)).withMessageContaining(line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "if .. could ; if a b c d could ; if a b c d e could",
                "if ..2 could ; if a b could ; if a b c could",
                "so (really)? sorry ; so sorry ; so very sorry",
                "so (very much|really) sorry ; so very much sorry ; so much sorry",
                "am/was sorry ; was sorry ; be sorry",
                "appreciat* ; appreciated ; depreciated",
                "<theirs> failed ; hiring process failed ; process failed",
                "^ unless ; unless ; not unless",
                "later $ ; later ; later on",
                "work at @name ; work at Acme Corp ; work at home",
                "for @money ; for $95k ; for 95",
                "in @number ; in 12 ; in twelve"
            })
    void eachPieceMatchesWhatItSays(String phrase, String matching, String other) {
        assertThat(spans(matching, phrase)).hasSize(1);
        assertThat(spans(other, phrase)).isEmpty();
    }

    @Test
    void anExceptionTakesAwayWhatItOverlaps() {
        assertThat(spans("not sorry. sorry", "sorry", "! not sorry")).containsExactly(new Span(2, 3, ""));
    }

    @Test
    void aLabelIsGivenToWhatItsLineFinds() {
        assertThat(spans("the pay", "pay => money")).containsExactly(new Span(1, 2, "money"));
    }
}
