package io.gracefulno.slackkit;

/** Where something was pressed. */
public enum Place {
    MESSAGE,
    /** A view that lies over everything and can be drawn anew in place. */
    MODAL,
    /** The app's own page; it is published, never updated in answer to a press. */
    HOME
}
