package io.gracefulno.coaching;

import java.util.List;

/**
 * Texts as a coach sees them.
 *
 * @param texts in the order in which they were given
 * @param masks what gives each of them back as it was
 */
public record Masked(List<String> texts, Masks masks) {
    public Masked {
        texts = List.copyOf(texts);
    }
}
