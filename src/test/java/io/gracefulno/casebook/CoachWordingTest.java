package io.gracefulno.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.coaching.Excerpt;
import io.gracefulno.letter.Channel;
import io.gracefulno.preferences.Personal;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Review;
import io.gracefulno.review.Rule;
import io.gracefulno.wording.Library;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coach is told of a wording that they propose. */
class CoachWordingTest {
    private static final Reviewing REVIEWING = new Reviewing(new Review(Library.english()));

    private static List<Rule> rules(String part, String now, String wording, Personal coach) {
        return REVIEWING.ofWording(wording, new Excerpt(part, "", now), Channel.EMAIL, coach).stream()
                .map(Finding::rule)
                .toList();
    }

    private static List<Rule> rules(String part, String now, String wording) {
        return rules(part, now, wording, Personal.USUAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you, ⟦recruiter 1⟧, for the invitation to ⟦company 1⟧.",
                "I have accepted another role at ⟦company 2⟧ and start in May.",
                "You can reach me at ⟦address 1⟧ or ⟦phone 1⟧, or see ⟦link 1⟧.",
                "My colleague ⟦person 1⟧ might be a good fit for the team at ⟦company 1⟧.",
                "⟦company 1⟧'s plans sound good to me, and I wish ⟦company 1⟧ well.",
                "Best wishes,\n⟦candidate 1⟧"
            })
    void whatIsHiddenIsNoBlankAndNothingPrivate(String wording) {
        assertThat(rules("own_words", "Hello.", wording)).isEmpty();
    }

    @Test
    void theSentenceThatDecidesIsHeldToDeciding() {
        String now = "I have decided not to take part in the interview.";

        assertThat(rules("decision", now, "I have decided not to go ahead with the ⟦company 1⟧ interview."))
                .isEmpty();
        assertThat(rules("decision", now, "I think I might not be able to take part in the interview."))
                .isNotEmpty();
        assertThat(rules("thanks", "Thank you.", "Thank you for the invitation."))
                .isEmpty();
    }

    @Test
    void harmIsToldUnlessItStandsInTheLetterAlready() {
        String harsh = "Your process is a joke and you should be ashamed.";

        assertThat(rules("own_words", "Thank you.", harsh)).isNotEmpty();
        assertThat(rules("own_words", harsh, harsh)).isEmpty();
    }

    @Test
    void whatTheCoachSwitchedOffIsNotTold() {
        String harsh = "Dear [Company], thank you for the invitation.";

        assertThat(rules("thanks", "Thank you.", harsh)).containsExactly(Rule.PLACEHOLDER_LEFT);
        assertThat(rules("thanks", "Thank you.", harsh, Personal.USUAL.off(Rule.PLACEHOLDER_LEFT)))
                .isEmpty();
    }

    @Test
    void noWordingHasNoRemarks() {
        assertThat(rules("decision", "I have decided not to take part.", "")).isEmpty();
    }
}
