package io.gracefulno.letter;

/** How much a letter says of the reason, from nothing to one sentence that names it. */
public enum Disclosure {
    NONE,
    GENERAL,
    SPECIFIC;

    /** The lesser of the two. */
    public Disclosure atMost(Disclosure cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }
}
