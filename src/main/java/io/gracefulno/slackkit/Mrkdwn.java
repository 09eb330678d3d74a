package io.gracefulno.slackkit;

import java.util.regex.Pattern;

/** Text for mrkdwn objects. */
public final class Mrkdwn {
    private Mrkdwn() {}

    /** An escape that was cut in two, and what is left of it would be shown. */
    private static final Pattern HALF_AN_ESCAPE = Pattern.compile("&[a-z]{0,3}…$");

    /** Escaped text within the limit; nothing shows that it was escaped. */
    public static String fit(int limit, String escaped) {
        String fitted = Fit.to(limit, escaped);
        return fitted.equals(escaped) ? escaped : HALF_AN_ESCAPE.matcher(fitted).replaceFirst("…");
    }

    /**
     * The text with Slack's three control characters escaped, so that no mention, link or broadcast in it comes alive.
     * Asterisks and the like can't be escaped in mrkdwn; a hidden character takes their meaning.
     */
    public static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '*', '_', '~', '`' -> escaped.append('\u200B').append(c).append('\u200B');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
