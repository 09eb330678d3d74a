package io.gracefulno.playground;

/** What came of a delivery to the app. */
sealed interface Answer {
    /** What the app says about another try: it doesn't want one if it sends {@code X-Slack-No-Retry: 1}. */
    enum Retry {
        WELCOME,
        UNWANTED
    }

    /** The app took it: HTTP 200, with this body (often empty). */
    record Taken(String body) implements Answer {}

    /** The app answered with something else than 200, and an event may come again or not. */
    record Refused(int status, Retry retry) implements Answer {}

    /** No answer within three seconds. */
    record TimedOut() implements Answer {}

    /** Nothing listens there, or the app isn't connected yet. */
    record Unreachable() implements Answer {}
}
