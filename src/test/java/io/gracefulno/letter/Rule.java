package io.gracefulno.letter;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What must hold for every letter of its kind.
 *
 * @param concerns the letters it speaks about
 * @param spoilt makes of a letter that holds one that doesn't, so that the rule is seen to fail
 */
record Rule(String name, Predicate<Told> concerns, Predicate<Told> holds, UnaryOperator<Told> spoilt) {
    boolean isBrokenBy(Told told) {
        return concerns.test(told) && !holds.test(told);
    }

    @Override
    public String toString() {
        return name;
    }
}
