package io.gracefulno.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.review.Circumstance;
import io.gracefulno.review.Draft;
import io.gracefulno.review.Review;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A door that is seldom drawn must open all the same, so each is looked at by itself. */
class DoorsTest {
    private static final Review REVIEW = new Review(Letters.LIBRARY);
    private static final Facts FACTS = Letters.facts()
            .text(Fact.REPLY_ADDRESS, "noor@example.org")
            .text(Fact.LATER_MONTH, "October")
            .build();

    static Stream<String> doors() {
        Brief brief = Brief.of(FACTS);
        return Letters.LIBRARY.all().stream()
                .filter(wording -> wording.part().equals("door"))
                .filter(wording -> !wording.needs().contains("hiring_side"))
                .map(brief::fill)
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("doors")
    void everyDoorIsAWayBackAndNoBargain(String door) {
        String letter = "Thank you for asking me to interview. I'm declining. " + door;

        assertThat(REVIEW.of(new Draft(letter, Kind.DECLINE, Channel.EMAIL, Set.of(Circumstance.WANTS_CONTACT)))
                        .findings())
                .isEmpty();
    }
}
