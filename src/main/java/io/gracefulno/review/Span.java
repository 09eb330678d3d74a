package io.gracefulno.review;

/**
 * Tokens that a phrase matched.
 *
 * @param from the first token
 * @param to after the last one
 * @param label what the phrase's line says after {@code =>}; empty without one
 */
record Span(int from, int to, String label) {
    boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }
}
