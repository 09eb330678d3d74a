package io.gracefulno.review;

import java.util.ArrayList;
import java.util.List;

/** One sorry is courtesy, a second for the same thing makes the no sound like a fault. */
final class Apologies implements Check {
    /** Apologies as close as this in one sentence, in words, are one: "so sorry, really sorry". */
    private static final int ONE_BREATH = 3;

    @Override
    public List<Finding> look(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        List<Span> apologies = reading.of("apology");
        for (int i = 1; i < apologies.size(); i++) {
            Span last = apologies.get(i - 1);
            Span next = apologies.get(i);
            boolean sameSentence = reading.sentence(last) == reading.sentence(next);
            if (!last.overlaps(next) && !(sameSentence && next.from() - last.to() < ONE_BREATH)) {
                findings.add(reading.finding(Rule.OVER_APOLOGISES, next));
            }
        }
        return findings;
    }
}
