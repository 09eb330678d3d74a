package io.gracefulno.timing;

import io.gracefulno.letter.Stage;
import java.time.Duration;
import java.time.Instant;

/** How much warning a booked time gets. A boundary belongs to the better one. */
public enum Notice {
    FINE,
    ACCEPTABLE,
    /** One apology, one honest brief cause, and at once. */
    LATE,
    /** The time has passed: an apology without an excuse. */
    MISSED;

    private static final Duration FIRST_TALK_FINE = Duration.ofDays(2);
    private static final Duration FIRST_TALK_ACCEPTABLE = Duration.ofHours(24);
    private static final Duration LATER_FINE = Duration.ofDays(3);

    /** How it stands now. */
    static Notice of(Instant slot, Situation situation, Instant now) {
        Duration left = Duration.between(now, slot);
        if (left.isNegative()) {
            return MISSED;
        }
        if (left.compareTo(fine(situation)) >= 0) {
            return FINE;
        }
        return isFirstTalk(situation) && left.compareTo(FIRST_TALK_ACCEPTABLE) >= 0 ? ACCEPTABLE : LATE;
    }

    /** The last moment before a slot at which the notice is still what it is now; a late one has none. */
    static Instant lastMoment(Notice notice, Instant slot, Situation situation) {
        return switch (notice) {
            case FINE -> slot.minus(fine(situation));
            case ACCEPTABLE -> slot.minus(FIRST_TALK_ACCEPTABLE);
            case LATE, MISSED -> slot;
        };
    }

    private static Duration fine(Situation situation) {
        return isFirstTalk(situation) ? FIRST_TALK_FINE : LATER_FINE;
    }

    /** A first talk by phone or video costs them least. */
    private static boolean isFirstTalk(Situation situation) {
        return situation.stage() == Stage.INVITED && !situation.holds(Circumstance.IN_PERSON);
    }
}
