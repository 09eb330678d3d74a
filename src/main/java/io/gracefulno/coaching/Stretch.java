package io.gracefulno.coaching;

/**
 * Some neighbouring tokens of a text; none where both are equal.
 *
 * @param from the first of them
 * @param to after the last one
 */
record Stretch(int from, int to) {
    boolean isEmpty() {
        return from == to;
    }

    int length() {
        return to - from;
    }
}
