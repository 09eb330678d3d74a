package io.gracefulno.letter;

import java.util.Map;

/** A text with blanks. */
@FunctionalInterface
public interface Template {
    /**
     * The text with its blanks filled.
     *
     * @param blanks known facts by the name of their blank; none of them empty
     * @throws IllegalArgumentException if a blank that isn't optional has nothing to fill it
     */
    String fill(Map<String, String> blanks);
}
