package io.gracefulno.afterwards;

import java.time.Instant;

/**
 * Something to remind the person of in a case.
 *
 * @param occasion what it is about, as a moment: the same occasion is reminded of once, whenever that was due
 * @param dueAt when, at a decent hour of their day
 */
public record Reminder(String caseId, Kind kind, Instant occasion, Instant dueAt) {
    /** Of what. */
    public enum Kind {
        /** Their answer isn't sent, and the usual time for one ends. */
        UNSENT,
        /** Their interview is near, and their no isn't sent. */
        SLOT,
        /** The day has come by which they promised their answer. */
        HOLDING,
        /** Months after the no: a short hello keeps the contact. */
        FOLLOWUP,
        /** Half a year after the no: has something changed? */
        RECONNECT
    }
}
