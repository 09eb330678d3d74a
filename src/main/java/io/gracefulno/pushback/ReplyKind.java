package io.gracefulno.pushback;

import java.util.Locale;

/**
 * What a recruiter does in a reply to a no, in the order in which it wants an answer: of several in one reply the first
 * here is the primary one.
 */
public enum ReplyKind {
    /** Offers a concrete changed term, or asks what it would take. */
    RENEGOTIATES,
    /** Asks who was chosen instead. */
    ASKS_COMPETITOR,
    /** Asks whether they know somebody else. */
    ASKS_REFERRAL,
    /** Another role, another time, keeping the details, staying connected. */
    PROPOSES_LATER,
    /** Asks why, or what would have made it interesting. */
    ASKS_REASON,
    /** Are you sure, just a quick call: however politely. */
    PRESSES_AGAIN,
    /** Takes the no. */
    ACCEPTS,
    /** An automatic reply, logistics, the wrong thread, or truly ambiguous. */
    UNCLEAR;

    /** The name in JSON, in folders and in headers: {@code asks_reason}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
