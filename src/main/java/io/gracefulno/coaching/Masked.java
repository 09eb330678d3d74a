package io.gracefulno.coaching;

import java.util.List;

/**
 * Texts in which names are hidden.
 *
 * @param texts in the order they were given
 * @param masks what stands behind the marks; not for whoever is shown the texts
 */
public record Masked(List<String> texts, Masks masks) {
    public Masked {
        texts = List.copyOf(texts);
    }
}
