package io.gracefulno.playground;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Draws Slack's mrkdwn: bold, italic, struck, code, quotes, links and mentions. The escapes for ampersand, less-than and
 * greater-than are the only ones in it, and only what stands in angle brackets is more than text.
 */
final class Mrkdwn {
    private static final Map<Character, String> TAGS = Map.of('*', "strong", '_', "em", '~', "s");
    private static final String FENCE = "```";

    private final Team team;

    Mrkdwn(Team team) {
        this.team = team;
    }

    /** The HTML of a text object, plain or mrkdwn. */
    String textObject(JsonNode text) {
        String written = Json.text(text, "text");
        return Json.text(text, "type").equals("mrkdwn") ? html(written) : Html.lines(written);
    }

    /** The HTML of a mrkdwn text; safe to put between tags whatever the text is. */
    String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 32);
        int at = 0;
        while (at < text.length()) {
            int fence = text.indexOf(FENCE, at);
            int end = fence < 0 ? -1 : text.indexOf(FENCE, fence + FENCE.length());
            if (end < 0) {
                break;
            }
            lines(text.substring(at, fence), html);
            String code = text.substring(fence + FENCE.length(), end);
            html.append("<pre>").append(Html.escape(decoded(code.strip()))).append("</pre>");
            at = end + FENCE.length();
        }
        lines(text.substring(at), html);
        return html.toString();
    }

    private void lines(String text, StringBuilder html) {
        boolean first = true;
        for (String line : text.split("\n", -1)) {
            boolean quoted = line.startsWith("&gt;") || line.startsWith(">");
            if (quoted) {
                String rest = line.substring(line.startsWith(">") ? 1 : "&gt;".length());
                html.append("<blockquote>");
                spans(rest.strip(), html);
                html.append("</blockquote>");
            } else {
                html.append(first ? "" : "<br>");
                spans(line, html);
            }
            first = quoted;
        }
    }

    private void spans(String line, StringBuilder html) {
        int at = 0;
        while (at < line.length()) {
            at = span(line, at, html);
        }
    }

    /** Draws whatever begins at {@code at} and says where it ended. */
    private int span(String line, int at, StringBuilder html) {
        char c = line.charAt(at);
        if (c == '<') {
            int end = line.indexOf('>', at);
            if (end > at + 1) {
                html.append(control(line.substring(at + 1, end)));
                return end + 1;
            }
        } else if (c == '`') {
            int end = line.indexOf('`', at + 1);
            if (end > at + 1) {
                String code = Html.escape(decoded(line.substring(at + 1, end)));
                html.append("<code>").append(code).append("</code>");
                return end + 1;
            }
        } else if (TAGS.containsKey(c) && opens(line, at)) {
            int end = closing(line, at);
            if (end > 0) {
                String tag = TAGS.get(c);
                html.append('<').append(tag).append('>');
                spans(line.substring(at + 1, end), html);
                html.append("</").append(tag).append('>');
                return end + 1;
            }
        }
        int next = at + 1;
        while (next < line.length() && "<`*_~".indexOf(line.charAt(next)) < 0) {
            next++;
        }
        html.append(Html.escape(decoded(line.substring(at, next))));
        return next;
    }

    private static boolean opens(String line, int at) {
        return (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
                && at + 1 < line.length()
                && !Character.isWhitespace(line.charAt(at + 1));
    }

    /** Where the mark that opened at {@code from} closes, outside of links; -1 if it doesn't. */
    private static int closing(String line, int from) {
        char mark = line.charAt(from);
        boolean inLink = false;
        for (int i = from + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '<') {
                inLink = true;
            } else if (c == '>') {
                inLink = false;
            } else if (c == mark && !inLink && i > from + 1 && closes(line, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean closes(String line, int at) {
        return !Character.isWhitespace(line.charAt(at - 1))
                && (at + 1 == line.length() || !Character.isLetterOrDigit(line.charAt(at + 1)));
    }

    private String control(String inner) {
        int bar = inner.indexOf('|');
        String target = decoded(bar < 0 ? inner : inner.substring(0, bar));
        String label = decoded(bar < 0 ? "" : inner.substring(bar + 1));
        return switch (target.isEmpty() ? ' ' : target.charAt(0)) {
            case '@' -> Html.mention("@" + (label.isEmpty() ? name(target.substring(1)) : label));
            case '#' -> Html.mention("#" + (label.isEmpty() ? target.substring(1) : label));
            case '!' -> special(target.substring(1), label);
            default ->
                Html.mayOpen(target)
                        ? Html.link(target, Html.escape(label.isEmpty() ? target : label))
                        : Html.escape("<" + decoded(inner) + ">");
        };
    }

    private static String special(String command, String label) {
        if (command.startsWith("date^") && !label.isEmpty()) {
            return Html.escape(label);
        }
        return Html.mention("@" + (label.isEmpty() ? command : label.replaceFirst("^@", "")));
    }

    private String name(String userId) {
        return userId.equals(team.botUserId())
                ? team.appName()
                : team.find(userId).map(Person::realName).orElse(userId);
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
