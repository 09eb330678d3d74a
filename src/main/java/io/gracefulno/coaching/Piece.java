package io.gracefulno.coaching;

import io.gracefulno.letter.Part;
import java.util.List;

/**
 * A stretch of a letter's text with the part it is: one paragraph's run of neighbouring sentences of one part.
 *
 * @param with further parts said in the same breath
 * @param start the offset of its first character in the whole text, in UTF-16 units
 * @param end the offset after its last one
 */
public record Piece(Part part, List<Part> with, String text, int start, int end) {
    public Piece {
        with = List.copyOf(with);
    }
}
