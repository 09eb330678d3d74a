package io.gracefulno.slackkit;

/** Text for mrkdwn objects. */
public final class Mrkdwn {
    private Mrkdwn() {}

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
