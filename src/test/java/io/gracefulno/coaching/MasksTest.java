package io.gracefulno.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class MasksTest {
    private static final Masks MASKS = new Masks(Map.of("company 1", "Larkfield $1", "recruiter 12", "Tomasz"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦company 1⟧",
                "⟦Company 1⟧",
                "⟦COMPANY 1⟧",
                "⟦ company  1 ⟧",
                "⟦company1⟧",
                "⟦company\u00A01⟧",
                "⟦company-1⟧",
                "⟦company_1⟧",
                "⟦company\n1⟧",
                "[company 1]",
                "[Company1]",
                "[[company 1]]",
                "[[ company 1 ]]"
            })
    void aMaskIsKnownHoweverItIsWrittenDown(String mask) {
        assertThat(MASKS.fill("at " + mask + "'s, (" + mask + ")")).isEqualTo("at Larkfield $1's, (Larkfield $1)");
    }

    @Test
    void thePossessiveMayStandInside() {
        assertThat(MASKS.fill("⟦company 1's⟧ team, [recruiter 12’s]")).isEqualTo("Larkfield $1's team, Tomasz’s");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company 1",
                "⟦company 2⟧",
                "⟦company⟧",
                "⟦company 1",
                "⟦company 11⟧",
                "⟦company 999999999999⟧",
                "(company 1)",
                "⟦the company 1⟧",
                "[recruiter 1]"
            })
    void whatIsNoneStays(String text) {
        assertThat(MASKS.fill(text)).isEqualTo(text);
    }

    @Test
    void whatAMaskGivesBackIsNotFilledAgain() {
        Masks masks = new Masks(Map.of("company 1", "⟦company 2⟧", "company 2", "Arc"));

        assertThat(masks.fill("⟦company 1⟧⟦company 2⟧")).isEqualTo("⟦company 2⟧Arc");
    }

    @Test
    void marksThatNothingStandsBehindAreNamedAsTheyAreWritten() {
        assertThat(MASKS.unknown(
                        "⟦company 1⟧ ⟦Company 2⟧ ⟦companny 1⟧ ⟦Company 2⟧ [company 3] ⟦recruiter12⟧ ⟦⟧ ⟦ open"))
                .containsExactly("⟦Company 2⟧", "⟦companny 1⟧", "⟦⟧");
    }

    @Test
    void noneFillsNothing() {
        assertThat(Masks.NONE.isEmpty()).isTrue();
        assertThat(MASKS.isEmpty()).isFalse();
        assertThat(Masks.NONE.fill("⟦company 1⟧")).isEqualTo("⟦company 1⟧");
        assertThat(Masks.NONE.unknown("⟦company 1⟧")).containsExactly("⟦company 1⟧");
    }

    @Test
    void aKeyIsAWordAndANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Masks(Map.of("company", "Arc")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Masks(Map.of("⟦company 1⟧", "Arc")));
    }

    @Test
    void theyAreKept() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThat(mapper.readValue(mapper.writeValueAsBytes(MASKS), Masks.class))
                .isEqualTo(MASKS);
    }
}
