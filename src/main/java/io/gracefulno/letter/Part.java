package io.gracefulno.letter;

import java.util.Locale;

/** One tagged piece of a letter. */
public enum Part {
    SUBJECT,
    GREETING,
    THANKS,
    DECISION,
    REASON,
    APOLOGY,
    SLOT,
    COMPLIMENT,
    FEEDBACK,
    REFERRAL,
    REQUEST,
    DOOR,
    WISHES,
    SIGNOFF,
    OWN_WORDS;

    /** The name in folders, in JSON and in the table of parts: {@code own_words}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
