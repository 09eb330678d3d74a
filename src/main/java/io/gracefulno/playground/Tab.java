package io.gracefulno.playground;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two halves of a conversation with an app. */
enum Tab {
    HOME,
    MESSAGES;

    /** Slack's word for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which tab of this team's app {@code url} opens, if it is Slack's deep link to one. */
    static Optional<Tab> linkedTo(String url, Team team) {
        String address = "slack://app?team=" + team.id() + "&id=" + team.appId() + "&tab=";
        return Stream.of(values())
                .filter(tab -> url.equals(address + tab.word()))
                .findFirst();
    }
}
