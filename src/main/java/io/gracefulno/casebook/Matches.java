package io.gracefulno.casebook;

import java.util.List;

/**
 * What was found among a person's cases.
 *
 * @param newest the latest changed of them, that one first
 * @param count how many there are in all
 */
public record Matches(List<Case> newest, int count) {
    public Matches {
        newest = List.copyOf(newest);
    }
}
