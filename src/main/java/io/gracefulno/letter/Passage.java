package io.gracefulno.letter;

import java.util.List;

/**
 * A stretch of the letter with what it is.
 *
 * @param with further parts said in the same breath, such as the reason within the decision
 */
public record Passage(Part part, List<Part> with, String text) {
    public Passage {
        with = List.copyOf(with);
    }
}
