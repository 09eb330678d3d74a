package io.gracefulno.casebook.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.casebook.Texts;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses that open a mail: each is taken apart again as a mail program would, and says one header each. */
class MailLinksTest {
    private static final String ADDRESS = "dana@acme.example";
    private static final String BODY = "Hi Dana,\n\nno & thanks + more? 50% #1 = ü 👩‍👧\n";

    /** Nothing but what needs no further encoding in a link or in mrkdwn. */
    private static final Pattern ENCODED = Pattern.compile("[A-Za-z0-9:/?=&%@._*-]+");

    private static List<String> links(String address, String subject, String body) {
        MailLinks links = new MailLinks(address, new Texts("", subject, body));
        return List.of(links.gmail(), links.outlook(), links.mailApp());
    }

    /** The link's parts, decoded once; {@code to}, {@code subject} and {@code body} for all three. */
    private static Map<String, String> read(String link) {
        assertThat(link).matches(ENCODED).hasSizeLessThanOrEqualTo(3_000);
        URI uri = URI.create(link);
        Map<String, String> parts = new HashMap<>();
        String query;
        if (uri.getScheme().equals("mailto")) {
            String[] halves = uri.getRawSchemeSpecificPart().split("\\?", 2);
            parts.put("to", decoded(halves[0]));
            query = halves[1];
        } else {
            assertThat(uri.getScheme()).isEqualTo("https");
            assertThat(uri.getHost()).isIn("mail.google.com", "outlook.office.com");
            query = uri.getRawQuery();
        }
        for (String pair : query.split("&", -1)) {
            String[] halves = pair.split("=", 2);
            String name = halves[0].equals("su") ? "subject" : halves[0];
            assertThat(parts.put(name, decoded(halves[1])))
                    .as(name + " stands once")
                    .isNull();
        }
        assertThat(parts.keySet()).isSubsetOf("view", "fs", "to", "subject", "body");
        return parts;
    }

    /** Plus signs stay as they are in a mailto link, so none may stand for a space. */
    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Test
    void addressSubjectAndBodyArriveAsTheyAre() {
        for (String link : links(ADDRESS, "Interview & more = 50% + 1? #2 ü", BODY)) {
            assertThat(read(link))
                    .containsEntry("to", ADDRESS)
                    .containsEntry("subject", "Interview & more = 50% + 1? #2 ü")
                    .containsEntry("body", BODY.replace("\n", "\r\n"));
        }
    }

    static Stream<String> injections() {
        return Stream.of(
                "x\rBcc: evil@evil.example",
                "x\nBcc: evil@evil.example",
                "x\r\nBcc: evil@evil.example",
                "x\r\n\r\nBody",
                "x%0d%0aBcc: evil@evil.example",
                "x%0D%0ABcc:%20evil@evil.example",
                "x\u2028Bcc: evil@evil.example",
                "x\u2029Bcc: evil@evil.example",
                "x\u0085Bcc: evil@evil.example",
                "x\0Bcc: evil@evil.example",
                "x\u000B\u000CBcc: evil@evil.example",
                "=?utf-8?q?x=0D=0ABcc:_evil@evil.example?=",
                "=?utf-8?b?eA0KQmNjOiBldmlsQGV2aWwuZXhhbXBsZQ==?=",
                "x&bcc=evil@evil.example",
                "x?bcc=evil@evil.example&cc=a@b.example",
                "x>|<!channel><https://evil.example|bank.example>",
                "javascript:alert(1)",
                "\uD83D",
                "x".repeat(1_000),
                "李".repeat(1_000),
                "👩‍👩‍👧‍👦".repeat(100));
    }

    @ParameterizedTest
    @MethodSource("injections")
    void aSubjectStaysOneSubject(String subject) {
        for (String link : links(ADDRESS, subject, BODY)) {
            Map<String, String> parts = read(link);
            assertThat(parts).containsEntry("to", ADDRESS);
            assertThat(parts.getOrDefault("subject", ""))
                    .doesNotContainPattern("[\\p{Cc}\\u2028\\u2029]")
                    .hasSizeBetween(1, 150);
            assertThat(parts.keySet()).doesNotContain("bcc", "cc");
        }
    }

    @ParameterizedTest
    @MethodSource("injections")
    void anAddressIsOneOrIsLeftOut(String address) {
        for (String link : links(address, "Interview", BODY)) {
            // An ampersand may stand in an address, and does no harm in one.
            String to = address.startsWith("x&bcc=") ? address : "";
            assertThat(read(link)).containsEntry("to", to).containsEntry("subject", "Interview");
        }
        for (String almost : List.of(
                address + "@acme.example", ADDRESS + "," + address, ADDRESS + address, address + "<" + ADDRESS + ">")) {
            for (String link : links(almost, "Interview", BODY)) {
                assertThat(read(link).getOrDefault("to", ""))
                        .hasSizeLessThanOrEqualTo(254)
                        .doesNotContainPattern("[\\p{Cc}\\s\\u2028\\u2029,;<>]");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("injections")
    void aBodyStaysTheBody(String body) {
        for (String link : links(ADDRESS, "Interview", body)) {
            Map<String, String> parts = read(link);
            assertThat(parts).containsEntry("to", ADDRESS).containsEntry("subject", "Interview");
            assertThat(parts.getOrDefault("body", "")).doesNotContain("\r\r", "\n\n");
        }
    }

    @Test
    void whatIsTooLongForALinkLeavesTheBodyOut() {
        MailLinks links = new MailLinks(ADDRESS, new Texts("", "Interview", "ü".repeat(3_000)));

        assertThat(links.isTooLong()).isTrue();
        for (String link : List.of(links.gmail(), links.outlook(), links.mailApp())) {
            assertThat(read(link)).containsEntry("to", ADDRESS).doesNotContainKey("body");
        }
    }
}
