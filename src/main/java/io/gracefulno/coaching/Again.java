package io.gracefulno.coaching;

/** Where a piece of an earlier text is in the current one. */
public sealed interface Again {
    /** It stands there as it did, but for what a telephone changes by itself: spaces, quotes, a first capital. */
    record Unchanged(Piece at) implements Again {}

    /** Something else stands in its place now. */
    record Changed(Piece now) implements Again {}

    /** Nothing stands in its place. */
    record Gone() implements Again {}
}
