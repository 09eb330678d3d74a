package io.gracefulno.coaching;

import java.util.Locale;

/** What is hidden from a coach unless it is shown. */
public enum Hidden {
    COMPANY,
    RECRUITER,
    CANDIDATE,
    /** Anybody else who is named. */
    PERSON,
    /** An email address. */
    ADDRESS,
    /** A link, or a domain by itself. */
    LINK,
    PHONE;

    /** As it stands in a mask: {@code company}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
