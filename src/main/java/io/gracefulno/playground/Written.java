package io.gracefulno.playground;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody types at Slack, as Slack keeps it: three characters escaped, addresses made links, the rest as it is. */
final class Written {
    /** An address of the web, or of mail. It ends in no sign of punctuation. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>|]*[\\p{Alnum}/=]"
            + "|[\\p{Alnum}._+-]{1,64}@[\\p{Alnum}-]{1,64}(?:\\.[\\p{Alnum}-]{1,64}){1,8}");

    private Written() {}

    static String of(String typed) {
        StringBuilder kept = new StringBuilder(typed.length() + 64);
        Matcher address = ADDRESS.matcher(typed);
        int at = 0;
        while (address.find()) {
            kept.append(escaped(typed.substring(at, address.start()))).append(link(escaped(address.group())));
            at = address.end();
        }
        return kept.append(escaped(typed.substring(at))).toString();
    }

    private static String link(String address) {
        return address.contains("://") ? "<" + address + ">" : "<mailto:" + address + "|" + address + ">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
