package io.gracefulno.review;

import java.util.List;
import java.util.Set;

/**
 * What the review has to say.
 *
 * @param findings in the order of the text, those about what is missing first
 */
public record Remarks(List<Finding> findings, Set<Note> notes) {
    public Remarks {
        findings = List.copyOf(findings);
        notes = Set.copyOf(notes);
    }
}
