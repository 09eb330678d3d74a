package io.gracefulno.playground;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two halves of a conversation with an app. */
enum Tab {
    HOME,
    MESSAGES;

    private static final String APP = "slack://app?";

    /** Slack's word for it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Which tab of this team's app {@code url} opens, if it is Slack's deep link to one. */
    static Optional<Tab> linkedTo(String url, Team team) {
        if (!url.startsWith(APP)) {
            return Optional.empty();
        }
        List<String> asked = List.of(url.substring(APP.length()).split("&"));
        return Stream.of(values())
                .filter(tab ->
                        asked.containsAll(List.of("team=" + team.id(), "id=" + team.appId(), "tab=" + tab.word())))
                .findFirst();
    }
}
