package io.gracefulno.slackkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody wrote at Slack, as they would read it: escapes undone, and mentions, broadcasts and links as words. None
 * of it can come alive again, since whoever shows it escapes it like anything that was typed.
 */
final class Plain {
    /** A control sequence, or one of Slack's three escapes. A bracket that somebody typed is an escape. */
    private static final Pattern MARK = Pattern.compile("<([^<>]+)>|&(amp|lt|gt);");

    private Plain() {}

    /** @param mrkdwn as Slack sends it */
    static String of(String mrkdwn) {
        return MARK.matcher(mrkdwn)
                .replaceAll(mark -> Matcher.quoteReplacement(
                        mark.group(1) == null ? character(mark.group(2)) : words(mark.group(1))));
    }

    private static String character(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            default -> "&";
        };
    }

    private static String words(String inBrackets) {
        int bar = inBrackets.indexOf('|');
        String target = of(bar < 0 ? inBrackets : inBrackets.substring(0, bar));
        String label = of(bar < 0 ? "" : inBrackets.substring(bar + 1));
        return switch (target.isEmpty() ? ' ' : target.charAt(0)) {
            case '@' -> marked('@', label.isEmpty() ? "someone" : label);
            case '#' -> marked('#', label.isEmpty() ? "channel" : label);
            case '!' -> special(target.substring(1), label);
            default -> link(target, label);
        };
    }

    private static String marked(char mark, String name) {
        return name.startsWith(String.valueOf(mark)) ? name : mark + name;
    }

    /** A broadcast, a group, or a date, whose label is a sentence. */
    private static String special(String command, String label) {
        if (command.startsWith("date^")) {
            return label;
        }
        String group = command.startsWith("subteam^") ? "group" : command;
        return marked('@', label.isEmpty() ? group : label);
    }

    /** The label and where it leads, unless the label says that itself. */
    static String link(String target, String label) {
        String address = target.replaceFirst("^(mailto|tel):", "");
        if (label.isEmpty()) {
            return address;
        }
        return bare(label).equals(bare(address)) ? label : label + " (" + address + ")";
    }

    /** {@code acme.example} is made a link by Slack, and means the same. */
    private static String bare(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("/$", "");
    }
}
