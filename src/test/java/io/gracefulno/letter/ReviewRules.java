package io.gracefulno.letter;

import io.gracefulno.review.Circumstance;
import io.gracefulno.review.Draft;
import io.gracefulno.review.Review;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Everything the composer writes passes the draft review clean. */
final class ReviewRules {
    private static final Review REVIEW = new Review(Letters.LIBRARY);

    private ReviewRules() {}

    static List<Rule> all() {
        return List.of(new Rule(
                "our own review finds nothing",
                _ -> true,
                ReviewRules::isClean,
                told -> new Told(told.facts(), told.variant(), withoutItsGrace(told.letter()))));
    }

    static boolean isClean(Told told) {
        return REVIEW.of(draft(told)).findings().isEmpty();
    }

    static Draft draft(Told told) {
        Facts facts = told.facts();
        Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
        boolean roomForADoor = facts.kind().declines()
                && Brief.length(facts) == Length.STANDARD
                && facts.channel() != Channel.PHONE;
        if (roomForADoor && told.letter().email().isEmpty() && facts.doorOrUsual() != Door.NONE) {
            circumstances.add(Circumstance.WANTS_CONTACT);
        }
        return new Draft(told.letter().body(), facts.kind(), facts.channel(), circumstances);
    }

    private static Letter withoutItsGrace(Letter letter) {
        return new Letter(
                letter.subject(),
                letter.body() + "\n\nYour process is a shambles and you people are idiots.",
                letter.passages(),
                letter.email(),
                letter.card(),
                letter.notes());
    }
}
