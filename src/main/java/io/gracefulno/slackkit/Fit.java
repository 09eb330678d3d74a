package io.gracefulno.slackkit;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens text to one of Slack's limits. */
public final class Fit {
    private Fit() {}

    /**
     * The text within the limit, cut between characters as people see them and ended with an ellipsis.
     *
     * @param limit in UTF-16 units
     */
    public static String to(int limit, String text) {
        if (text.length() <= limit) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = characters.preceding(limit);
        return text.substring(0, Math.max(0, end)).stripTrailing() + "…";
    }
}
