package io.gracefulno.coaching;

import java.util.Locale;

/** What is hidden from a coach unless it is shown. */
public enum Hidden {
    COMPANY,
    RECRUITER,
    /** The person's own name, as it stands in the letter: their coach knows who is asking. */
    CANDIDATE,
    /** Anybody else, such as the one they refer to. */
    PERSON,
    ADDRESS,
    LINK,
    PHONE;

    /** The word in its marks: {@code company}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
