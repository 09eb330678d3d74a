package io.gracefulno.casebook.slack;

import io.gracefulno.casebook.Texts;
import io.gracefulno.letter.slack.MoreFaults;
import io.gracefulno.slackkit.Fit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Addresses that open the letter as a new mail. Every part is percent-encoded, so that nothing in it can begin another
 * header; the address may be empty.
 */
public final class MailLinks {
    /** Slack takes 3,000 characters; the rest is room for escaping. */
    private static final int LONGEST = 2900;

    private static final int LONGEST_SUBJECT = 150;

    /** Whatever some mail program might take for the end of a header. */
    private static final Pattern LINE_ENDS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

    public static final String LINKEDIN = "https://www.linkedin.com/messaging/";

    private final String address;
    private final Texts texts;

    public MailLinks(String address, Texts texts) {
        // What is kept while somebody types may not be an address yet; then the mail program asks for one.
        this.address = MoreFaults.isAddress(address) ? address : "";
        this.texts = texts;
    }

    public String gmail() {
        return fitting("https://mail.google.com/mail/?view=cm&fs=1&to=" + encoded(address) + "&su=" + subject());
    }

    public String outlook() {
        return fitting(
                "https://outlook.office.com/mail/deeplink/compose?to=" + encoded(address) + "&subject=" + subject());
    }

    /** For a link in mrkdwn, where it must hold no {@code <}, {@code >} or {@code |}; encoding sees to that. */
    String mailApp() {
        return fitting("mailto:" + encoded(address).replace("%40", "@") + "?subject=" + subject());
    }

    /** Whether the text is too long to travel in a link; then only address and subject do. */
    boolean isTooLong() {
        return withBody("https://outlook.office.com/mail/deeplink/compose?to=" + encoded(address) + "&subject="
                                + subject())
                        .length()
                > LONGEST;
    }

    private String fitting(String link) {
        return isTooLong() ? link : withBody(link);
    }

    private String withBody(String link) {
        return link + "&body=" + encoded(texts.body().replace("\r\n", "\n").replace("\n", "\r\n"));
    }

    private String subject() {
        return encoded(
                Fit.to(LONGEST_SUBJECT, LINE_ENDS.matcher(texts.subject()).replaceAll(" ")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
