package io.gracefulno.playground;

import java.util.Locale;

/** The two halves of a conversation with an app. */
enum Tab {
    HOME,
    MESSAGES;

    /** Slack's word for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
