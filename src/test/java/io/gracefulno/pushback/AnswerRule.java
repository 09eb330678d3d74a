package io.gracefulno.pushback;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What must hold for every answer that it concerns.
 *
 * @param spoilt makes of an answer that holds one that doesn't, so that the rule is seen to fail
 */
record AnswerRule(String name, Predicate<Push> concerns, Predicate<Answered> holds, UnaryOperator<String> spoilt) {
    /**
     * An answer with what it answers.
     *
     * @param text what stands between greeting and sign-off
     */
    record Answered(Push push, String text) {}

    boolean isBrokenBy(Answered answered) {
        return concerns.test(answered.push()) && !holds.test(answered);
    }

    @Override
    public String toString() {
        return name;
    }
}
