package io.gracefulno.playground;

/** How something the person did ended. What the person sees of it is in the workspace. */
public enum Outcome {
    /** The app took it. */
    DELIVERED,
    /** The form has faults of its own; nothing went to the app. */
    HELD_BACK,
    /** The app took too long, could not be reached, or answered with something Slack refuses. */
    TROUBLE,
    /** The view, message or field is no longer there. */
    GONE
}
