package io.gracefulno.letter;

/** What sort of message is wanted. */
public enum Kind {
    /** Turns the interview down. */
    DECLINE,
    /** Asks to answer by a date. */
    HOLDING,
    /** Asks what they need to know before they answer. */
    QUESTIONS,
    /** Asks for another time. */
    RESCHEDULE,
    /** Proposes a short call first. */
    SHORTER_CALL,
    /** Proposes a video call before a journey. */
    VIDEO_FIRST,
    /** Declines this role and asks about another one there. */
    OTHER_ROLE,
    /** Declines the interview and proposes staying in contact. */
    NETWORKING,
    /** Stops after a first round. */
    FURTHER_ROUNDS,
    /** Cancels an interview that was accepted. */
    CANCEL_ACCEPTED,
    /** A connection note of at most 300 characters. */
    LINKEDIN_NOTE,
    /** Writes again months later, because something changed. */
    RECONNECT,
    /** Puts a declining call in writing. */
    CONFIRM_AFTER_CALL,
    /** Takes a no back within a day. */
    CHANGED_MIND,
    /** The hiring side's answer to a decline; the candidate is greeted and the recruiter signs. */
    HIRING_SIDE;

    /** Whether the message says no to the interview, with everything that belongs to a no. */
    public boolean declines() {
        return switch (this) {
            case DECLINE, FURTHER_ROUNDS, CANCEL_ACCEPTED, CONFIRM_AFTER_CALL -> true;
            case HOLDING,
                    QUESTIONS,
                    RESCHEDULE,
                    SHORTER_CALL,
                    VIDEO_FIRST,
                    OTHER_ROLE,
                    NETWORKING,
                    LINKEDIN_NOTE,
                    RECONNECT,
                    CHANGED_MIND,
                    HIRING_SIDE -> false;
        };
    }

    /** Whether a reason belongs in it. */
    public boolean givesReason() {
        return declines() || this == NETWORKING;
    }

    /** Whether a booked time becomes free by it. */
    public boolean givesUpSlot() {
        return declines() || this == RESCHEDULE || this == OTHER_ROLE || this == NETWORKING;
    }

    /** Whether the interview is neither taken nor declined once it is sent: their answer, or the person's, is to come. */
    public boolean leavesOpen() {
        return switch (this) {
            case HOLDING, QUESTIONS, RESCHEDULE, SHORTER_CALL, VIDEO_FIRST, CHANGED_MIND -> true;
            case DECLINE,
                    OTHER_ROLE,
                    NETWORKING,
                    FURTHER_ROUNDS,
                    CANCEL_ACCEPTED,
                    LINKEDIN_NOTE,
                    RECONNECT,
                    CONFIRM_AFTER_CALL,
                    HIRING_SIDE -> false;
        };
    }
}
