package io.gracefulno.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a message plainly says of an invitation, and nothing that it doesn't. */
class GleanedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "Dana Acheson at Larkfield Robotics for Embedded engineer | Dana Acheson | Larkfield Robotics |"
                        + " Embedded engineer",
                "Hi, I've an interview with Larkfield Robotics for the Embedded engineer role on Friday | '' |"
                        + " Larkfield Robotics | Embedded engineer",
                "I was invited by Tomasz Wierzbicki from Halden & Roe. How do I say no? | Tomasz Wierzbicki | Halden &"
                        + " Roe | ''",
                "I applied for a data analyst position at Quillon Health and changed my mind. | '' | Quillon Health |"
                        + " data analyst",
                "They offered me an interview at Ostrava Rail! I don't want it. | '' | Ostrava Rail | ''",
                "I have an interview with Dana at Acme for Product Manager | Dana | Acme | Product Manager"
            })
    void itReadsWhoWhereAndForWhat(String message, String recruiter, String company, String role) {
        Facts facts = Gleaned.of(message);

        assertThat(facts.text(Fact.RECRUITER)).isEqualTo(recruiter);
        assertThat(facts.text(Fact.COMPANY)).isEqualTo(company);
        assertThat(facts.text(Fact.ROLE)).isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hi",
                "Hello Siobhán, can you help me?",
                "I don't want to go to that interview on Friday, what now?",
                "Thanks for everything. I start on Monday.",
                "¿Me ayudas?",
                "👩🏽‍🚀"
            })
    void whatNamesNothingFillsNothing(String message) {
        assertThat(Gleaned.of(message)).isEqualTo(Facts.builder().build());
    }

    @Test
    void itNeverReadsWhy() {
        assertThat(Gleaned.of("Dana at Acme for Analyst, the pay is bad").reason())
                .isEqualTo(Reason.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "We already spoke and now I want out,SCREENED",
        "They invited me to a final round,LATER",
        "They invited me to an interview,INVITED"
    })
    void itReadsHowFarItHasGone(String message, Stage stage) {
        assertThat(Gleaned.of(message).stage()).isEqualTo(stage);
    }

    @Test
    @Timeout(5)
    void aMessageOfFortyThousandCharactersIsReadAtOnce() {
        for (String piece : new String[] {"interview ", "Aa ", "with Aa ", "for the a ", "we ", "I'd applied at A& "}) {
            long began = System.nanoTime();
            Gleaned.of(piece.repeat(40_000 / piece.length()));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(500));
        }
    }

    @Test
    void aNameThatIsTooLongForItsFieldIsLeftOut() {
        String long100 = "W" + "o".repeat(100);

        assertThat(Gleaned.of("an interview at " + long100).text(Fact.COMPANY)).isEmpty();
    }
}
