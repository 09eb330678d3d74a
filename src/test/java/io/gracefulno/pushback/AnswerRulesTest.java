package io.gracefulno.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Register;
import io.gracefulno.pushback.AnswerRule.Answered;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule, over every answer to every situation, alone and with two more questions in the same reply. */
class AnswerRulesTest {
    private static final int VARIANTS = 4;

    /** One of each text: what stands between the lines is judged once for what it was told. */
    private static Stream<Answered> answers() {
        return Stream.of(Register.values())
                .flatMap(register -> Stream.of(ReplyKind.values())
                        .flatMap(kind -> Stream.of(Rung.values())
                                .flatMap(rung -> Pushes.of(register, kind, rung).flatMap(AnswerRulesTest::variants))));
    }

    private static Stream<Answered> variants(Push push) {
        List<Answered> answers = new ArrayList<>();
        for (int variant = 0; variant < VARIANTS; variant++) {
            Push alone = push.variant(variant);
            answers.add(new Answered(alone, Pushes.between(Pushes.answer(alone))));
            Push more = alone.with(others(variant));
            answers.add(new Answered(more, Pushes.between(Pushes.answer(more))));
        }
        return answers.stream();
    }

    private static Set<ReplyKind> others(int variant) {
        return switch (variant) {
            case 0 -> Set.of(ReplyKind.PRESSES_AGAIN);
            case 1 -> Set.of(ReplyKind.ASKS_REASON, ReplyKind.PRESSES_AGAIN);
            case 2 -> Set.of(ReplyKind.ASKS_REFERRAL, ReplyKind.PROPOSES_LATER);
            default -> Set.of(ReplyKind.RENEGOTIATES, ReplyKind.ASKS_COMPETITOR);
        };
    }

    @Test
    void everyAnswerKeepsEveryRule() {
        Map<String, Set<String>> broken = new LinkedHashMap<>();
        List<AnswerRule> rules = AnswerRules.all();
        answers()
                .forEach(answered -> rules.stream()
                        .filter(rule -> rule.isBrokenBy(answered))
                        .forEach(rule -> broken.computeIfAbsent(rule.name(), _ -> new LinkedHashSet<>())
                                .add(answered.push().primary() + " "
                                        + answered.push().rung() + ": " + answered.text() + " "
                                        + AnswerRules.remarks(answered))));

        assertThat(broken).isEmpty();
    }

    static List<AnswerRule> rules() {
        return AnswerRules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsSeenToFail(AnswerRule rule) {
        Answered held = answers()
                .filter(answered ->
                        rule.concerns().test(answered.push()) && rule.holds().test(answered))
                .findFirst()
                .orElseThrow();

        assertThat(rule.isBrokenBy(new Answered(held.push(), rule.spoilt().apply(held.text()))))
                .isTrue();
    }
}
