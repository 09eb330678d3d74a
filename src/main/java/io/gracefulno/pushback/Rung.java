package io.gracefulno.pushback;

/** How firm an answer is. */
public enum Rung {
    /** Warm and general. */
    WARM(1),
    FIRM(2),
    /** Appreciation, final, no detail; after it no further answer is owed. */
    CLOSING(3);

    private final int number;

    Rung(int number) {
        this.number = number;
    }

    /** @param count the answers so far in a case, this one included, from 1 */
    public static Rung of(int count) {
        return count >= CLOSING.number ? CLOSING : count == FIRM.number ? FIRM : WARM;
    }

    /** 1 to 3. */
    public int number() {
        return number;
    }
}
