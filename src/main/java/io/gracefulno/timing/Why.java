package io.gracefulno.timing;

import java.util.Locale;

/** Why a channel is advised. The sentence itself is wording: {@code timing.channel.<why>}. */
public enum Why {
    SAME_DAY,
    CLOSE_TO_MANAGER,
    IN_PERSON,
    LATER_ROUND,
    WEEKS_OF_RAPPORT,
    SENSITIVE,
    INVITED_ON_LINKEDIN,
    SPOKEN,
    NOT_SPOKEN;

    /** The id of its sentence. */
    public String sentence() {
        return "timing.channel." + name().toLowerCase(Locale.ROOT);
    }
}
