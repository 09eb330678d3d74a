package io.gracefulno.playground;

/** What came of a delivery to the app. */
sealed interface Answer {
    /** The app took it: HTTP 200, with this body (often empty). */
    record Taken(String body) implements Answer {}

    /** The app answered with something else than 200. */
    record Refused(int status) implements Answer {}

    /** No answer within three seconds. */
    record TimedOut() implements Answer {}

    /** Nothing listens there, or the app isn't connected yet. */
    record Unreachable() implements Answer {}
}
