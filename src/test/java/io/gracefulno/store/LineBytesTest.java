package io.gracefulno.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Line;
import io.gracefulno.letter.Reason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineBytesTest {
    @Test
    void aLineComesBackAsItWasWrittenWhateverStandsInIt() {
        String odd = "Zoë's \0 {{x}} 👩‍👧 \u202E 李 " + "x".repeat(100_000);
        Line full = new Line(odd, odd + 1, odd + 2, Optional.of(Reason.PAY));
        Line empty = new Line("", "", "", Optional.empty());

        assertThat(LineBytes.read(LineBytes.of(full))).isEqualTo(full);
        assertThat(LineBytes.read(LineBytes.of(empty))).isEqualTo(empty);
    }
}
