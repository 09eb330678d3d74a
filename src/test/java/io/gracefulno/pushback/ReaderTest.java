package io.gracefulno.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.reader.Model;
import io.gracefulno.wording.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {
    private static final Reader READER = new Reader(Library.english().cues(), Model.weights(), Sense.NONE);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Why? ; ASKS_REASON",
                "Are you sure? ; PRESSES_AGAIN",
                "Shame!! who got you? ; ASKS_COMPETITOR",
                "Do you know anyone who might be interested? ; ASKS_REFERRAL",
                "Could we keep your CV on file? ; PROPOSES_LATER",
                "What would it take? ; RENEGOTIATES",
                "k thanks ; ACCEPTS",
                "I am out of the office until Monday. ; UNCLEAR"
            })
    void thePlainPhraseOfAKindIsRead(String text, ReplyKind kind) {
        assertThat(READER.read(text).primary()).isEqualTo(kind);
    }

    @Test
    void whatLedToItIsPointedAt() {
        String text = "Thank you for letting me know.\n\nDo you know anyone who would suit?";
        Found found = READER.read(text).found().stream()
                .filter(kind -> kind.kind() == ReplyKind.ASKS_REFERRAL)
                .findAny()
                .orElseThrow();
        Evidence evidence = found.evidence().getFirst();
        assertThat(text.substring(evidence.start(), evidence.end())).startsWith("know anyone");
    }
}
