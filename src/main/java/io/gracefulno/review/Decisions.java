package io.gracefulno.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the no is there, whether it is softened, and whether something else in the draft takes it back. */
final class Decisions implements Check {
    /** How far before the no a softening word may stand, in words. */
    private static final int NEAR = 6;

    /** After these a sentence speaks of something else: softening a reason isn't softening the no. */
    private static final Set<String> TURNS = Set.of("because", "as", "since", "and", "but", "so", "which");

    /** What only implies a no: another job taken, staying where one is. */
    private static final String IMPLIED = "implied";

    @Override
    public List<Finding> look(Reading reading) {
        List<Span> firm = new ArrayList<>();
        List<Span> implied = new ArrayList<>();
        Optional<Finding> softened = Optional.empty();
        int softSentence = -1;
        for (Span decision : reading.of("decision")) {
            if (isUndecided(reading, decision)) {
                continue;
            }
            if (decision.label().equals(IMPLIED)) {
                implied.add(decision);
                continue;
            }
            Optional<Finding> hedge = hedge(reading, decision);
            if (hedge.isPresent()) {
                softened = softened.or(() -> hedge);
                softSentence = reading.sentence(decision);
            } else if (reading.sentence(decision) != softSentence) {
                // "I think I'll leave it and not come": what follows is as soft as what it hangs on.
                firm.add(decision);
            }
        }
        if (firm.isEmpty() && (implied.isEmpty() || softened.isPresent())) {
            return List.of(softened.or(() -> halfSaid(reading))
                    .orElseGet(() -> reading.finding(Rule.MISSING_DECISION, "", 0, 0)));
        }
        firm.addAll(implied);
        return contradictions(reading, firm);
    }

    private static boolean isUndecided(Reading reading, Span decision) {
        for (Span doubt : reading.of("undecided")) {
            if (reading.sentence(doubt) == reading.sentence(decision)
                    && doubt.from() <= decision.from()
                    && decision.from() - doubt.to() <= NEAR
                    && !turns(reading, doubt.to(), decision.from())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Finding> hedge(Reading reading, Span decision) {
        for (Span half : reading.of("soft_no")) {
            if (half.overlaps(decision)) {
                return Optional.of(between(reading, half, decision));
            }
        }
        for (Span hedge : reading.of("hedge")) {
            if (reading.sentence(hedge) == reading.sentence(decision)
                    && hedge.from() < decision.to()
                    && hedge.to() <= decision.to()
                    && decision.from() - hedge.to() <= NEAR
                    && !turns(reading, hedge.to(), decision.from())) {
                return Optional.of(between(reading, hedge, decision));
            }
        }
        for (Span hedge : reading.of("hedge_after")) {
            if (reading.sentence(hedge) == reading.sentence(decision) && hedge.from() >= decision.from()) {
                return Optional.of(between(reading, decision, hedge));
            }
        }
        return Optional.empty();
    }

    private static Finding between(Reading reading, Span one, Span other) {
        return reading.finding(
                Rule.HEDGED_DECISION,
                "",
                Math.min(reading.start(one), reading.start(other)),
                Math.max(reading.end(one), reading.end(other)));
    }

    private static boolean turns(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (TURNS.contains(reading.tokens().get(i).word())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Finding> halfSaid(Reading reading) {
        return reading.of("soft_no").stream().findFirst().map(span -> reading.finding(Rule.HEDGED_DECISION, span));
    }

    /** What would hold only on a condition is a bargain, not a contradiction. */
    private static List<Finding> contradictions(Reading reading, List<Span> decisions) {
        for (Span still : reading.of("still_in")) {
            boolean conditional =
                    reading.of("bargain").stream().anyMatch(span -> reading.sentence(span) == reading.sentence(still));
            if (!conditional && decisions.stream().noneMatch(still::overlaps)) {
                return List.of(reading.finding(Rule.CONTRADICTORY_DECISION, still));
            }
        }
        return List.of();
    }
}
