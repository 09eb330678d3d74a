package io.gracefulno.review;

import java.util.List;

/** Somebody who wants contact leaves a way to it. */
final class WayBack implements Check {
    @Override
    public List<Finding> look(Reading reading) {
        if (!reading.holds(Circumstance.WANTS_CONTACT) || reading.has("door")) {
            return List.of();
        }
        int end = reading.text().stripTrailing().length();
        return List.of(reading.finding(Rule.NO_WAY_BACK, "", end, end));
    }
}
