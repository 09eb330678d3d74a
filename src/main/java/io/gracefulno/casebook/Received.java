package io.gracefulno.casebook;

import java.time.Instant;

/**
 * What a candidate wrote when they declined, kept so that it can be read above the answer.
 *
 * @param words as they were pasted; never blank
 * @param at when they were pasted
 */
public record Received(String words, Instant at) {
    public Received {
        if (words.isBlank()) {
            throw new IllegalArgumentException("nothing was received");
        }
    }

    /** When the words are to be forgotten. */
    Instant oldAt() {
        return at.plus(Pushbacks.KEPT);
    }
}
