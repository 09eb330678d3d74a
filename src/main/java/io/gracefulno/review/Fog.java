package io.gracefulno.review;

import java.util.List;

/** A fog phrase, where nothing clear stands beside it. */
final class Fog implements Check {
    @Override
    public List<Finding> look(Reading reading) {
        return reading.of("fog").stream().findFirst().map(span -> reading.finding(Rule.TOO_VAGUE, span)).stream()
                .toList();
    }
}
