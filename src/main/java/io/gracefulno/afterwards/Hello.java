package io.gracefulno.afterwards;

import io.gracefulno.letter.Facts;
import io.gracefulno.letter.OwnWords;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a short hello rests on.
 *
 * @param sent the facts of the no; its names, role, register and spelling are those of the hello, which knows nothing
 *     else of them: neither that it was a no nor why
 * @param words the person's own, for the idea; one line
 * @param lastInTouch the day of the last message either way; empty where it isn't known
 * @param today on their clock
 * @param variant 0 for the first; see {@link io.gracefulno.letter.Scripts}
 */
public record Hello(
        Facts sent, Idea idea, String words, Optional<LocalDate> lastInTouch, LocalDate today, int variant) {
    /** How much there may be of the person's own words, in UTF-16 units. */
    public static final int LIMIT = 300;

    public Hello {
        if (variant < 0) {
            throw new IllegalArgumentException("variant is negative");
        }
    }

    /** The first hello with this. */
    public static Hello of(Facts sent, Idea idea, String words, LocalDate today) {
        return new Hello(sent, idea, words, Optional.empty(), today, 0);
    }

    /** Whether there is anything in it that somebody could read. */
    public static boolean isEnough(String words) {
        return !OwnWords.line(words).isEmpty();
    }

    public Hello since(LocalDate day) {
        return new Hello(sent, idea, words, Optional.of(day), today, variant);
    }

    public Hello variant(int value) {
        return new Hello(sent, idea, words, lastInTouch, today, value);
    }
}
