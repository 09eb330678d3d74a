package io.gracefulno.playground;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The few pieces of HTML that aren't templates. Everything else an app says is escaped on its way in. */
final class Html {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private Html() {}

    /** Text for between tags and within quoted attributes. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** Plain text, its line breaks kept. */
    static String lines(String text) {
        return escape(text).replace("\n", "<br>");
    }

    /** A link that opens elsewhere; just its label if the address isn't one of the web, mail or telephone. */
    static String link(String url, String labelHtml) {
        return mayOpen(url)
                ? "<a href=\"" + escape(url) + "\" target=\"_blank\" rel=\"noopener noreferrer\">" + labelHtml + "</a>"
                : labelHtml;
    }

    /** Whether an address may be opened from the page: never {@code javascript:} and its like. */
    static boolean mayOpen(String url) {
        int colon = url.indexOf(':');
        return colon > 0 && SCHEMES.contains(url.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** Text as RFC 8187 writes it in a header: its UTF-8 bytes, all but letters and digits as {@code %XX}. */
    static String percent(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > 0 && Character.isLetterOrDigit(b);
            escaped.append(plain ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return escaped.toString();
    }

    /** A mention, drawn so that nobody overlooks it. */
    static String mention(String text) {
        return "<span class=\"mention\">" + escape(text) + "</span>";
    }
}
