package io.gracefulno.preferences;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A blank that own wording may have. The person may not have told any of them. */
public enum Blank {
    ROLE("role"),
    COMPANY("company"),
    /** As the greeting says it. */
    RECRUITER("name"),
    SLOT("slot");

    private final String filledBy;

    Blank(String filledBy) {
        this.filledBy = filledBy;
    }

    /** The name between the braces, and of the fact. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called in the letter's own wording. */
    String filledBy() {
        return filledBy;
    }

    static Optional<Blank> named(String name) {
        return Stream.of(values())
                .filter(blank -> blank.code().equalsIgnoreCase(name))
                .findFirst();
    }
}
