package io.gracefulno.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Composer;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import io.gracefulno.wording.Library;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A writing knows which part each sentence of its texts is. */
class WritingTest {
    private static final Composer COMPOSER = new Composer(Library.english());

    private static Letter letter(Channel channel, boolean emailFollows, int variant) {
        return COMPOSER.compose(
                Facts.builder()
                        .channel(channel)
                        .emailFollows(emailFollows)
                        .text(Fact.CANDIDATE, "Noor Haddad")
                        .text(Fact.ROLE, "Contracts Associate")
                        .build(),
                variant);
    }

    @Test
    void aFreshLetterKeepsThePartsOfItsBodyWithoutTheSubject() {
        Letter letter = letter(Channel.EMAIL, false, 0);

        Writing fresh = Writing.fresh(0, letter);

        assertThat(fresh.passages())
                .isEqualTo(letter.passages().subList(1, letter.passages().size()));
        assertThat(parts(fresh.passages()))
                .startsWith(Part.GREETING, Part.THANKS)
                .endsWith(Part.SIGNOFF);
        assertThat(fresh.messagePassages()).isEmpty();
    }

    @Test
    void aMessageWithAnEmailKeepsThePartsOfBoth() {
        Letter letter = letter(Channel.LINKEDIN, true, 0);

        Writing fresh = Writing.fresh(0, letter);

        assertThat(fresh.messagePassages()).isEqualTo(letter.passages());
        assertThat(fresh.passages())
                .allSatisfy(passage -> assertThat(fresh.composed().body()).contains(passage.text()));
        assertThat(parts(fresh.passages())).doesNotContain(Part.SUBJECT);
    }

    @Test
    void whateverIsTypedThePartsStayThoseOfTheComposedText() {
        Writing fresh = Writing.fresh(0, letter(Channel.LINKEDIN, true, 0));
        Writing typed = fresh.typed(new Texts("m", "s", "b"));
        Letter other = letter(Channel.LINKEDIN, true, 1);

        List.of(typed, typed.beside(new Texts("n", "t", "c")), typed.withMineBack())
                .forEach(writing -> {
                    assertThat(writing.passages()).isEqualTo(fresh.passages());
                    assertThat(writing.messagePassages()).isEqualTo(fresh.messagePassages());
                });
        assertThat(typed.replacedBy(1, other).passages())
                .isEqualTo(Writing.fresh(1, other).passages());
        assertThat(typed.replacedBy(1, other).messagePassages()).isEqualTo(other.passages());
        assertThat(typed.replacedBy(1, other).mine()).isEqualTo(Optional.of(typed.current()));
    }

    private static List<Part> parts(List<Passage> passages) {
        return passages.stream().map(Passage::part).toList();
    }
}
