package io.gracefulno.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrkdwnTest {
    private final Mrkdwn mrkdwn = new Mrkdwn(Team.in(ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "*bold* and _italic_ and ~gone~ → <strong>bold</strong> and <em>italic</em> and <s>gone</s>",
                "*_both_* → <strong><em>both</em></strong>",
                "2 * 3 * 4 and snake_case_name → 2 * 3 * 4 and snake_case_name",
                "`*code*` → <code>*code*</code>",
                "a &amp; b &lt;i&gt; → a &amp; b &lt;i&gt;",
                "<https://a.example/?x=1&amp;y=2|here> → <a href=\"https://a.example/?x=1&amp;y=2\" target=\"_blank\""
                        + " rel=\"noopener noreferrer\">here</a>",
                "<mailto:a@b.example?subject=Hi%20you|mail> → "
                        + "<a href=\"mailto:a@b.example?subject=Hi%20you\" target=\"_blank\""
                        + " rel=\"noopener noreferrer\">mail</a>",
                "*see <https://a.example|a*b>* → <strong>see <a href=\"https://a.example\" target=\"_blank\""
                        + " rel=\"noopener noreferrer\">a*b</a></strong>",
                "<!channel> <!here> → <span class=\"mention\">@channel</span> <span class=\"mention\">@here</span>",
                "<@U0ROBINASH> → <span class=\"mention\">@Robin Ashdown</span>",
                "<!subteam^S1|@team> → <span class=\"mention\">@team</span>",
                "<!date^1392734382^{date}|on Tuesday> → on Tuesday"
            })
    void marksAreDrawn(String text, String html) {
        assertThat(mrkdwn.html(text)).isEqualTo(html);
    }

    @Test
    void linesQuotesAndFencesAreDrawn() {
        assertThat(mrkdwn.html("a\nb")).isEqualTo("a<br>b");
        assertThat(mrkdwn.html("&gt; said\nand")).isEqualTo("<blockquote>said</blockquote>and");
        assertThat(mrkdwn.html("x ```a\n*b*``` y")).isEqualTo("x <pre>a\n*b*</pre> y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "<javascript:alert(1)|press>",
                "<JaVaScRiPt:alert(1)>",
                "<data:text/html,x|press>",
                "<https://a.example/\" onmouseover=\"x|y>",
                "<https://a.example|<img src=x onerror=alert(1)>>",
                "`<script>`",
                "```<script>```",
                "<!\"><script>|<script>>",
                "<@\"><script>>",
                "*<script>*",
                "&amp;lt;script&amp;gt;"
            })
    void nothingInATextBecomesMarkupOfItsOwn(String text) {
        assertHarmless(text);
    }

    @Test
    void noMixtureOfMarksBreaksOut() {
        String[] pieces = {
            "<",
            ">",
            "|",
            "!",
            "@",
            "#",
            "*",
            "_",
            "~",
            "`",
            "```",
            "\"",
            "'",
            "&amp;",
            "&lt;",
            "a",
            " ",
            "\n",
            "https://x",
            "javascript:",
            "&gt;",
            "img onerror=x"
        };
        Random random = new Random(20261123);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            assertHarmless(text.toString());
        }
    }

    private void assertHarmless(String text) {
        String html = mrkdwn.html(text);

        assertThat(html.replaceAll("</?(strong|em|s|code|pre|br|blockquote)>", "")
                        .replaceAll("<span class=\"mention\">|</span>|</a>", "")
                        .replaceAll(
                                "<a href=\"(https?|mailto):[^\"<>]*\" target=\"_blank\" rel=\"noopener noreferrer\">",
                                ""))
                .as(text)
                .doesNotContain("<", "\"");
    }
}
