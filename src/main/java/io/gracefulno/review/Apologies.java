package io.gracefulno.review;

import java.util.ArrayList;
import java.util.List;

/** One sorry is courtesy, a second for the same thing makes the no sound like a fault. */
final class Apologies implements Check {
    /** Apologies as close as this, in words, are one: "so sorry, really sorry". */
    private static final int ONE_BREATH = 3;

    @Override
    public List<Finding> look(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        int end = -1;
        for (Span apology : reading.of("apology")) {
            if (end >= 0 && apology.from() >= end + ONE_BREATH) {
                findings.add(reading.finding(Rule.OVER_APOLOGISES, apology));
            }
            end = Math.max(end, apology.to());
        }
        return findings;
    }
}
