package io.gracefulno.review.slack;

import io.gracefulno.casebook.Heard;
import io.gracefulno.casebook.Remark;
import io.gracefulno.review.Rule;
import io.gracefulno.slackkit.Pressed;
import java.util.Optional;

/** What the person wants to hear no more of. */
public sealed interface Dismissal {
    /** "Ignore this one". */
    record One(String mark) implements Dismissal {}

    /** "Ignore in this letter". */
    record InThisText(Rule rule) implements Dismissal {}

    /** "Never check for this". */
    record ForGood(Rule rule) implements Dismissal {}

    /** As a remark's menu tells it, {@code mark|one}; empty where it is none of ours. */
    static Optional<Dismissal> of(Pressed pressed) {
        int bar = pressed.choice().indexOf('|');
        String mark = pressed.choice().substring(0, Math.max(0, bar));
        String how = pressed.choice().substring(bar + 1);
        return Remark.ruleOf(mark).flatMap(rule -> switch (how) {
            case "one" -> Optional.of(new One(mark));
            case "letter" -> Optional.of(new InThisText(rule));
            case "never" -> Optional.of(new ForGood(rule));
            default -> Optional.empty();
        });
    }

    /** What was heard of a text, without it. What is dismissed for good is kept with the person instead. */
    default Heard from(Heard heard) {
        return switch (this) {
            case One(String mark) -> heard.ignoring(mark);
            case InThisText(Rule rule) -> heard.ignoring(rule);
            case ForGood(Rule _) -> heard;
        };
    }
}
