package io.gracefulno.afterwards;

import java.time.LocalDate;
import java.time.Period;

/** How long after a no a short hello is wanted: never at once. */
public enum Touch {
    THREE_WEEKS(Period.ofWeeks(3)),
    ONE_MONTH(Period.ofMonths(1)),
    THREE_MONTHS(Period.ofMonths(3)),
    SIX_MONTHS(Period.ofMonths(6)),
    NEVER(Period.ZERO);

    /** Where nothing else is said. */
    static final Touch USUAL = THREE_MONTHS;

    private final Period after;

    Touch(Period after) {
        this.after = after;
    }

    LocalDate after(LocalDate declined) {
        return declined.plus(after);
    }
}
