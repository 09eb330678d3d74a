package io.gracefulno.casebook;

import java.util.List;

/**
 * A page of a list of cases.
 *
 * @param before how many lie before them in the list
 * @param of how many the list holds in all
 * @param start where the page begins
 * @param end where the next one would begin
 */
public record Page(List<Case> cases, int before, int of, Cursor start, Cursor end) {
    /** Of a list that holds nothing. */
    public static final Page EMPTY = new Page(List.of(), 0, 0, Cursor.START, Cursor.START);

    public Page {
        cases = List.copyOf(cases);
    }

    /** How many come after it. */
    public int after() {
        return of - before - cases.size();
    }
}
