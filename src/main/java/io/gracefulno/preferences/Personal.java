package io.gracefulno.preferences;

import io.gracefulno.review.Rule;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person has set for themselves.
 *
 * @param rulesOff what the review never looks for in their letters
 */
public record Personal(Set<Rule> rulesOff) {
    /** Nothing set yet. */
    public static final Personal USUAL = new Personal(Set.of());

    public Personal {
        rulesOff = Set.copyOf(rulesOff);
    }

    /** "Never check for this". */
    public Personal off(Rule rule) {
        Set<Rule> off = EnumSet.of(rule);
        off.addAll(rulesOff);
        return new Personal(off);
    }

    /** Every check is made again. */
    public Personal allOn() {
        return new Personal(Set.of());
    }
}
