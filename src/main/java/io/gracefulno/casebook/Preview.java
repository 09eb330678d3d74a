package io.gracefulno.casebook;

import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Masks;
import io.gracefulno.coaching.Matter;
import java.util.List;

/**
 * Exactly what a coach is going to see, and what they aren't.
 *
 * @param question names hidden
 * @param excerpts names hidden
 * @param masks what stands behind the marks
 * @param sources where each of the first excerpts comes from, where it is a letter
 */
public record Preview(Matter matter, String question, List<Excerpt> excerpts, Masks masks, List<Source> sources) {
    public Preview {
        excerpts = List.copyOf(excerpts);
        sources = List.copyOf(sources);
    }
}
