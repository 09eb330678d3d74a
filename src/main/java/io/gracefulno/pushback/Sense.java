package io.gracefulno.pushback;

import java.util.Optional;

/** What a text means, in numbers: behind it is a language model that runs in this process. Safe for many threads. */
@FunctionalInterface
public interface Sense {
    /** So many views of a text, each a row of numbers. */
    int ROWS = 14;

    /** So many numbers in a row. */
    int WIDTH = 384;

    /** For where there is no model: a reader goes by cues and words alone. */
    Sense NONE = _ -> Optional.empty();

    /**
     * @param words theirs, at least one
     * @return {@link #ROWS} rows of {@link #WIDTH}; empty while there is no model
     */
    Optional<float[][]> of(String words);
}
