package io.gracefulno.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Holds pieces to what they promise of their text. */
final class Covered {
    private Covered() {}

    /** Every character that isn't blank lies in exactly one piece, and the pieces stand in order. */
    static void exactly(String text, List<Piece> pieces) {
        StringBuilder outside = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            assertThat(piece.start()).isGreaterThanOrEqualTo(at);
            assertThat(piece.text()).isEqualTo(text.substring(piece.start(), piece.end()));
            outside.append(text, at, piece.start());
            at = piece.end();
        }
        outside.append(text.substring(at));
        assertThat(outside.codePoints().filter(c -> !Tokens.isBlank(c)).count())
                .as("characters of no piece")
                .isZero();
    }
}
