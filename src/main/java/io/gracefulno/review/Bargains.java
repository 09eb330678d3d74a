package io.gracefulno.review;

import java.util.List;

/** The no as a lever, unless its writer said that they are negotiating. */
final class Bargains implements Check {
    private static final Check BARGAINS = new Listed(Rule.BARGAINS, "bargain");

    @Override
    public List<Finding> look(Reading reading) {
        return reading.holds(Circumstance.NEGOTIATING) ? List.of() : BARGAINS.look(reading);
    }
}
