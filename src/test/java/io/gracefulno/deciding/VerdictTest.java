package io.gracefulno.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the answers leave a person. */
class VerdictTest {
    private static Deliberation answers(Answer career, Answer logistics, Answer timing, Answer readiness) {
        return Deliberation.begun()
                .answered(Lens.CAREER, career)
                .answered(Lens.LOGISTICS, logistics)
                .answered(Lens.TIMING, timing)
                .answered(Lens.READINESS, readiness);
    }

    private static Deliberation goals(Answer career, Answer culture) {
        return answers(career, Answer.YES, Answer.YES, Answer.YES).culture(culture);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,    YES,    PROCEED",
        "YES,    UNSURE, RESEARCH",
        "YES,    NO,     OTHER_ROLES",
        "UNSURE, YES,    RESEARCH",
        "UNSURE, UNSURE, RESEARCH",
        "UNSURE, NO,     RESEARCH",
        "NO,     YES,    OTHER_ROLES",
        "NO,     UNSURE, RESEARCH",
        "NO,     NO,     DECLINE"
    })
    void theTreeAsksForTheGoalsFirstAndThenForTheCulture(Answer goals, Answer culture, Outcome outcome) {
        assertThat(Verdict.of(goals(goals, culture)).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @EnumSource(
            value = Lens.class,
            names = {"LOGISTICS", "TIMING", "READINESS"})
    void whereOnlyFormatTimeOrTravelIsWrongSomethingElseIsProposed(Lens practical) {
        Deliberation answers = goals(Answer.YES, Answer.YES).answered(practical, Answer.NO);

        assertThat(Verdict.of(answers).outcome()).isEqualTo(Outcome.ALTERNATIVE);
    }

    @Test
    void anUnsureLensDoesNotStandInTheWayOfAnInterviewThatFits() {
        Deliberation answers = goals(Answer.YES, Answer.YES).answered(Lens.LOGISTICS, Answer.UNSURE);

        assertThat(Verdict.of(answers).outcome()).isEqualTo(Outcome.PROCEED);
        assertThat(Verdict.of(answers).open()).containsExactly(Topic.LOGISTICS);
    }

    static Stream<Deliberation> everyAnswer() {
        List<Deliberation> all = new ArrayList<>();
        for (Answer career : Answer.values()) {
            for (Answer logistics : Answer.values()) {
                for (Answer timing : Answer.values()) {
                    for (Answer readiness : Answer.values()) {
                        for (Answer culture : Answer.values()) {
                            all.add(answers(career, logistics, timing, readiness)
                                    .culture(culture));
                        }
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyAnswer")
    void twoNoesMakeDecliningReasonableAndFewerNameWhatIsOpen(Deliberation answers) {
        Verdict verdict = Verdict.of(answers);
        long noes = answers.answers().values().stream()
                .filter(answer -> answer == Answer.NO)
                .count();

        assertThat(verdict.noes()).hasSize((int) noes);
        if (noes >= 2) {
            assertThat(verdict.declineIsReasonable()).isTrue();
        } else {
            assertThat(verdict.outcome()).isEqualTo(verdict.tree());
        }
        boolean unclear = answers.answers().containsValue(Answer.UNSURE);
        assertThat(verdict.open().isEmpty()).isEqualTo(!unclear && noes == 0 && isCultureClear(answers));
    }

    private static boolean isCultureClear(Deliberation answers) {
        return !answers.culture().equals(Optional.of(Answer.UNSURE));
    }

    @ParameterizedTest
    @EnumSource(RedFlag.class)
    void oneRedFlagIsEnough(RedFlag flag) {
        Verdict verdict = Verdict.of(goals(Answer.YES, Answer.YES).flags(Set.of(flag)));

        assertThat(verdict.declineIsReasonable()).isTrue();
        assertThat(verdict.tree()).isEqualTo(Outcome.PROCEED);
        assertThat(verdict.reason()).isPresent();
        assertThat(verdict.asksAnyway(Stage.INVITED)).isFalse();
    }

    @Test
    void aNoteThatWasGivenIsNoOpenQuestion() {
        Deliberation answers = goals(Answer.UNSURE, Answer.YES).answered(Lens.LOGISTICS, Answer.NO);

        assertThat(Verdict.of(answers).open()).containsExactly(Topic.LOGISTICS, Topic.CAREER);
        assertThat(Verdict.of(answers.noted(Lens.LOGISTICS, "two days on site")).open())
                .containsExactly(Topic.CAREER);
    }

    @Test
    void theCultureIsNotAskedForWhereTheGoalsAreUnclear() {
        Deliberation unclear = answers(Answer.UNSURE, Answer.YES, Answer.YES, Answer.YES);

        assertThat(unclear.asksForCulture()).isFalse();
        assertThat(Verdict.of(unclear).open()).containsExactly(Topic.CAREER);
        assertThat(goals(Answer.NO, Answer.NO).asksForCulture()).isTrue();
    }

    @Test
    void interviewAnywayIsAskedOnceWhileAFirstTalkIsAhead() {
        Deliberation answers = goals(Answer.NO, Answer.NO);

        assertThat(Verdict.of(answers).asksAnyway(Stage.INVITED)).isTrue();
        assertThat(Verdict.of(answers).asksAnyway(Stage.LATER)).isFalse();
        assertThat(Verdict.of(answers.withAnywayShown()).asksAnyway(Stage.INVITED))
                .isFalse();
        assertThat(Verdict.of(goals(Answer.YES, Answer.YES)).asksAnyway(Stage.INVITED))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nervesHearItAtEveryStageAndWhoIsSureAtNone(Stage stage) {
        Deliberation nervous = goals(Answer.NO, Answer.NO).doubt(Doubt.NERVES);

        assertThat(Verdict.of(nervous).asksAnyway(stage)).isTrue();
        assertThat(Verdict.of(nervous.asSure()).asksAnyway(stage)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"CAREER,    ROLE_FIT", "LOGISTICS, LOCATION", "TIMING,    TIMING", "READINESS, NO_PREP_TIME"})
    void aNoSpeaksForItsReason(Lens lens, Reason reason) {
        assertThat(Verdict.of(goals(Answer.YES, Answer.YES).answered(lens, Answer.NO))
                        .reason())
                .contains(reason);
    }

    @Test
    void aRedFlagSpeaksBeforeALensAndTheCultureLast() {
        Deliberation answers = goals(Answer.NO, Answer.NO);

        assertThat(Verdict.of(answers).reason()).contains(Reason.ROLE_FIT);
        assertThat(Verdict.of(answers.flags(EnumSet.of(RedFlag.VISA, RedFlag.PROCESS)))
                        .reason())
                .contains(Reason.PROCESS);
        assertThat(Verdict.of(goals(Answer.YES, Answer.NO)).reason()).contains(Reason.VALUES);
        assertThat(Verdict.of(goals(Answer.YES, Answer.YES)).reason()).isEmpty();
    }

    @Test
    void termsArePayUnlessThePlaceWasTheNo() {
        Deliberation answers = goals(Answer.YES, Answer.YES).flags(Set.of(RedFlag.TERMS));

        assertThat(Verdict.of(answers).reason()).contains(Reason.PAY);
        assertThat(Verdict.of(answers.answered(Lens.LOGISTICS, Answer.NO)).reason())
                .contains(Reason.LOCATION);
    }

    @Test
    void theAlternativeThatFitsTheReasonComesFirstAndNoneIsMissing() {
        assertThat(Alternative.inOrder(Alternative.fitting(Reason.TIMING)).getFirst())
                .isEqualTo(Alternative.ANOTHER_TIME);
        assertThat(Alternative.inOrder(Alternative.fitting(Reason.TRAVEL)).getFirst())
                .isEqualTo(Alternative.VIDEO_FIRST);
        assertThat(Alternative.inOrder(Alternative.fitting(Reason.LOCATION)).getFirst())
                .isEqualTo(Alternative.VIDEO_FIRST);
        assertThat(Alternative.inOrder(Alternative.fitting(Reason.LEVEL)).getFirst())
                .isEqualTo(Alternative.OTHER_ROLE);
        assertThat(Alternative.inOrder(Alternative.fitting(Reason.ROLE_FIT)).getFirst())
                .isEqualTo(Alternative.OTHER_ROLE);
        for (Reason reason : Reason.values()) {
            assertThat(Alternative.inOrder(Alternative.fitting(reason)))
                    .containsExactlyInAnyOrder(Alternative.values());
        }
    }
}
