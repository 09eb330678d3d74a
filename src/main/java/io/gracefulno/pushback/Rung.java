package io.gracefulno.pushback;

/** How firm an answer is. */
public enum Rung {
    /** Warm and general. */
    WARM,
    FIRM,
    /** Appreciation, final, no detail; after it no further answer is owed. */
    CLOSING;

    /** @param count the answers so far in a case, this one included, from 1 */
    public static Rung of(int count) {
        return values()[Math.clamp(count, 1, 3) - 1];
    }

    /** 1 to 3. */
    @SuppressWarnings("EnumOrdinal")
    public int number() {
        return ordinal() + 1;
    }
}
