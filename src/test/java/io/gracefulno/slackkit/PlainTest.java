package io.gracefulno.slackkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "Why not? → Why not?",
                "R&amp;D, 3 &lt; 4 &gt; 2 → R&D, 3 < 4 > 2",
                "<https://acme.example/jobs|the advert> → the advert (https://acme.example/jobs)",
                "<https://acme.example> → https://acme.example",
                "<http://acme.example|acme.example> → acme.example",
                "<https://acme.example/|https://acme.example> → https://acme.example",
                "<https://a.example/?x=1&amp;y=2|more> → more (https://a.example/?x=1&y=2)",
                "<mailto:dana@acme.example|dana@acme.example> → dana@acme.example",
                "<mailto:dana@acme.example|write to me> → write to me (dana@acme.example)",
                "<tel:+4912345|+4912345> → +4912345",
                "<@U123> → @someone",
                "<@U123|dana> → @dana",
                "<#C1|jobs> → #jobs",
                "<#C1|> → #channel",
                "<#C1> → #channel",
                "<!channel> → @channel",
                "<!> → @",
                "<!here|here> → @here",
                "<!everyone|@everyone> → @everyone",
                "<!subteam^S1> → @group",
                "<!subteam^S1|@hiring> → @hiring",
                "<!date^1795435827^{date_short}|24 November> → 24 November",
                "<|x> → x ()",
                "a < b → a < b",
                "<> → <>",
                "<<@U1> → <@someone"
            })
    void marksOfSlackAreReadAsWords(String mrkdwn, String plain) {
        assertThat(Plain.of(mrkdwn)).isEqualTo(plain);
    }

    @Test
    void whatSomebodyTypedIsUndoneOnceAndStaysText() {
        assertThat(Plain.of("&lt;!channel&gt; and &amp;lt;@U1&amp;gt; and <https://a.example|&lt;!here&gt;>"))
                .isEqualTo("<!channel> and &lt;@U1&gt; and <!here> (https://a.example)");
    }

    @Test
    void fortyThousandCharactersOfAnythingAreReadAtOnce() {
        for (String one : new String[] {"<", "&", "<a", "|", "<@U1>", "&amp;", "a"}) {
            String many = one.repeat(40_000 / one.length());

            assertThat(Plain.of(many)).isNotEmpty();
        }
    }
}
