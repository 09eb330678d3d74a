package io.gracefulno.pushback;

import static io.gracefulno.pushback.Pushes.answer;
import static io.gracefulno.pushback.Pushes.between;
import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Register;
import io.gracefulno.letter.Words;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No situation is without an answer, and answers get shorter as they climb. */
class AnswerPoolsTest {
    record Asked(Register register, ReplyKind kind) {}

    static Stream<Asked> asked() {
        return Stream.of(Register.values())
                .flatMap(register -> Stream.of(ReplyKind.values()).map(kind -> new Asked(register, kind)));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void everySituationHasThreeAnswersOnEveryRung(Asked asked) {
        for (Rung rung : Rung.values()) {
            Pushes.of(asked.register(), asked.kind(), rung).forEach(push -> {
                Set<String> texts = IntStream.range(0, 3)
                        .mapToObj(variant -> between(answer(push.variant(variant))))
                        .collect(Collectors.toSet());
                assertThat(texts).as(push.toString()).hasSize(3);
            });
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void everythingElseTheyAskHasASentenceUntilTheLastWord(Asked asked) {
        for (ReplyKind other : ReplyKind.values()) {
            boolean asks = other != ReplyKind.ACCEPTS && other != ReplyKind.UNCLEAR && other != asked.kind();
            boolean takes = asked.kind() != ReplyKind.ACCEPTS && asked.kind() != ReplyKind.UNCLEAR;
            for (Rung rung : Rung.values()) {
                Pushes.of(asked.register(), asked.kind(), rung)
                        .filter(push -> push.terms() == Terms.NONE_ASKED)
                        .forEach(push -> {
                            int texts =
                                    answer(push.with(Set.of(other))).passages().size();
                            int expected = asks && takes && rung != Rung.CLOSING ? 4 : 3;
                            assertThat(texts).as(push + " and " + other).isEqualTo(expected);
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void answersGetShorterAsTheyClimb(Asked asked) {
        Map<String, List<IntSummaryStatistics>> lengths = new TreeMap<>();
        for (Rung rung : Rung.values()) {
            Pushes.of(asked.register(), asked.kind(), rung)
                    .filter(AnswerPoolsTest::isANo)
                    .forEach(push -> IntStream.range(0, 6)
                            .forEach(variant -> lengths.computeIfAbsent(known(push), _ -> ofThreeRungs())
                                    .get(rung.number() - 1)
                                    .accept(Words.count(between(answer(push.variant(variant)))))));
        }
        lengths.forEach((known, by) -> {
            assertThat(by.get(0).getMin()).as(known).isGreaterThan(by.get(1).getMax());
            assertThat(by.get(1).getMin()).as(known).isGreaterThan(by.get(2).getMax());
        });
    }

    private static List<IntSummaryStatistics> ofThreeRungs() {
        return Stream.generate(IntSummaryStatistics::new).limit(3).toList();
    }

    /** A yes, a date for one and a thank-you have no rungs. */
    private static boolean isANo(Push push) {
        return push.primary() != ReplyKind.ACCEPTS && push.terms() != Terms.TALK && push.terms() != Terms.THINK;
    }

    /** Facts that lengthen whatever names them: answers are compared where the same are known. */
    private static String known(Push push) {
        return List.of(
                        push.sent().knows(Fact.REFERRAL_NAME),
                        push.sent().knows(Fact.REFERRAL_EMAIL),
                        !push.byDate().isEmpty())
                .toString();
    }

    @ParameterizedTest
    @EnumSource(Register.class)
    void twoMoreQuestionsAreAnsweredShorterToo(Register register) {
        Set<ReplyKind> others = Set.of(ReplyKind.values());
        for (ReplyKind kind : ReplyKind.values()) {
            Pushes.of(register, kind, Rung.WARM).filter(AnswerPoolsTest::isANo).forEach(push -> {
                int warm = Words.count(between(answer(push.with(others))));
                int firm = Words.count(between(answer(push.at(Rung.FIRM).with(others))));
                int closing = Words.count(between(answer(push.at(Rung.CLOSING).with(others))));
                assertThat(warm).as(push.toString()).isGreaterThan(firm).isLessThanOrEqualTo(75);
                assertThat(firm).as(push.toString()).isGreaterThan(closing);
            });
        }
    }
}
