package io.gracefulno.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictTemplateTest {
    @Test
    void whatFillsABlankIsNeverEscapedAndNeverReadAsATemplate() {
        StrictTemplate template = StrictTemplate.of("t", "Hi {{name}},");

        assertThat(template.fill(Map.of("name", "O'Neil & {{name}} <b>"))).isEqualTo("Hi O'Neil & {{name}} <b>,");
    }

    @Test
    void aBlankNobodyFilledIsAFailure() {
        StrictTemplate template = StrictTemplate.of("t", "Hi {{name}},");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.fill(Map.of()))
                .withMessageContaining("{{name}}");
        assertThatIllegalArgumentException().isThrownBy(() -> template.fill(Map.of("name", "")));
    }

    @Test
    void aBlankInItsOwnSectionIsLeftOut() {
        StrictTemplate template = StrictTemplate.of("t", "Free{{#slot}} on {{slot}}{{/slot}}.");

        assertThat(template.fill(Map.of())).isEqualTo("Free.");
        assertThat(template.fill(Map.of("slot", "Monday"))).isEqualTo("Free on Monday.");
    }

    @Test
    void aNameIsAKeyAndNeverAMethodOfWhatFillsABlank() {
        StrictTemplate template = StrictTemplate.of("t", "Free{{#slot}}{{#length}} long{{/length}}{{/slot}}.");

        assertThat(template.fill(Map.of("slot", "Monday"))).isEqualTo("Free.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{>file}}",
                "{{{name}}}",
                "{{&name}}",
                "{{=<% %>=}}",
                "{{#slot}}open",
                "{{/slot}}",
                "{{ }}",
                "{{"
            })
    void whatIsNoBlankOrSectionIsRefused(String text) {
        assertThatExceptionOfType(WordingException.class).isThrownBy(() -> StrictTemplate.of("letter/x", text));
    }

    @Test
    void aFileWithoutItsHeaderIsRefusedByName() {
        assertThatExceptionOfType(WordingException.class)
                .isThrownBy(() -> WordingFile.read("letter/warm/thanks/010-x", "Thank you.\n"))
                .withMessageContaining("letter/warm/thanks/010-x");
    }
}
