package io.gracefulno.timing;

import java.util.Locale;

/** What the person should know beside the clocks. The sentence itself is wording: {@code timing.note.<note>}. */
public enum Note {
    /** When the invitation arrived isn't known, so nobody can say how long there is. */
    INVITATION_UNKNOWN,
    /** No time is booked, or it isn't known. */
    SLOT_UNKNOWN,
    /** It is said to arrive later than now, and counts as now. */
    INVITED_IN_FUTURE,
    /** Business days are Monday to Friday; holidays aren't known. */
    HOLIDAYS_UNKNOWN,
    /** The answer is late: today. */
    ANSWER_TODAY,
    /** The notice is late: sorry once, a brief honest cause, at once. */
    LATE_NOTICE,
    /** The booked time is today: call. */
    CALL_TODAY,
    /** The booked time has passed: sorry once, without an excuse. */
    MISSED;

    /** The id of its sentence. */
    public String sentence() {
        return "timing.note." + name().toLowerCase(Locale.ROOT);
    }
}
