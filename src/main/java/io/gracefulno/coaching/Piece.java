package io.gracefulno.coaching;

import io.gracefulno.letter.Part;
import java.util.List;

/**
 * A stretch of a letter's text with the part it is: one paragraph's run of neighbouring sentences of one part.
 *
 * @param with further parts said in the same breath
 * @param text what stands there, to the letter; not blank
 * @param start of the text in the whole, in UTF-16 units
 * @param end after its last unit
 */
public record Piece(Part part, List<Part> with, String text, int start, int end) {
    public Piece {
        with = List.copyOf(with);
        if (text.codePoints().allMatch(Tokens::isBlank) || start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException("no piece of a text from " + start + " to " + end);
        }
    }
}
