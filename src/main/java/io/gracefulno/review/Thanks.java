package io.gracefulno.review;

import java.util.List;

/** A letter that says no thanks somebody for something. */
final class Thanks implements Check {
    @Override
    public List<Finding> look(Reading reading) {
        return reading.has("gratitude") ? List.of() : List.of(reading.finding(Rule.MISSING_THANKS, "", 0, 0));
    }
}
