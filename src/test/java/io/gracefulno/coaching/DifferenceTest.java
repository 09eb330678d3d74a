package io.gracefulno.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.gracefulno.coaching.Difference.Mark;
import io.gracefulno.coaching.Difference.Run;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a proposal changes is marked in whole words and in marks behind them, so that a person sees it at a glance. */
class DifferenceTest {
    /** Brackets stand around what is marked, a bar for a line's end. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
        I've decided to decline.; I've decided to decline.
        I've decided to [decline].; I've decided to [withdraw].
        [Sadly,] I decline.; I decline.
        I decline.; I decline[, with regret].
        I decline[,] with regret.; I decline with regret.
        I decline[, and] thank you.; I decline[. I] thank you.
        I [came, saw] it.; I [went, heard] it.
        I decline[.]; I decline[?]
        I decline.; I decline[, as I am staying].
        Well[.] So be it[...]; Well[,] So be it[.]
        Wait…; Wait...
        [“No,”] I said.; [“No”,] I said.
        At 10:30.; At 10:30[, please].
        Dear ⟦recruiter⟧[,] thanks.; Dear ⟦recruiter⟧ thanks.
        ⟦company 1[,] it is.; ⟦company 1[:] it is.
        I decline [at once].; I decline [now].
        I [have] decided to decline.; I decided to decline.
        [No]; [Yes]
        I [have decided to decline].; I [had chosen to withdraw].
        The [search for your next colleague] goes [well].; The [hunt] goes [on].
        Thank ⟦recruiter⟧ at ⟦company 1⟧ for [me].; Thank ⟦recruiter⟧ at ⟦company 1⟧ for [us].
        [Thank] ⟦company 1⟧ [now]; [Thanks] ⟦company 1⟧ [again]
        At [⟦company 1⟧] it rains.; At [⟦company 2⟧] it rains.
        At ⟦company 1⟧[,] it rains.; At ⟦company 1⟧ it rains.
        It’s “fine” – really…; It's \"fine\" - really...
        One two.||Three.; One two. Three.
        One two.||[Three].; One two. [Four].
        One [two.||Three] four.; One [ten] four.
        """)
    void whatChangesIsMarkedInWholeWords(String now, String suggested) {
        String was = now.replace('|', '\n');
        String is = suggested.replace('|', '\n');

        Difference difference = Difference.between(plain(was), plain(is));

        assertThat(marked(difference.now())).isEqualTo(was);
        assertThat(marked(difference.suggested())).isEqualTo(is);
    }

    private static String plain(String marked) {
        return marked.replace("[", "").replace("]", "");
    }

    private static String marked(List<Run> runs) {
        return runs.stream()
                .map(run -> run.mark() == Mark.CHANGED ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }

    @Test
    void whatIsNewOrGoneIsMarkedWhole() {
        assertThat(Difference.between("", "Good luck.").now()).isEmpty();
        assertThat(Difference.between("", "Good luck.").suggested())
                .containsExactly(new Run("Good luck.", Mark.CHANGED));
        assertThat(Difference.between(" Good luck. ", " ").now())
                .containsExactly(new Run(" ", Mark.SAME), new Run("Good luck.", Mark.CHANGED), new Run(" ", Mark.SAME));
        assertThat(Difference.between(" Good luck. ", " ").suggested()).containsExactly(new Run(" ", Mark.SAME));
    }

    @Test
    void theRunsOfASideAreThatSideToTheLetter() {
        Random random = new Random(118);
        for (int i = 0; i < 2_000; i++) {
            String now = scrawl(random);
            String suggested = scrawl(random);
            Difference difference = Difference.between(now, suggested);
            assertRuns(difference.now(), now);
            assertRuns(difference.suggested(), suggested);
            assertThat(same(difference.now())).isEqualTo(same(difference.suggested()));
        }
    }

    private static String scrawl(Random random) {
        List<String> some = List.of(
                "a",
                "to",
                "decline",
                "decline.",
                "decline,",
                "?!",
                "⟦company 1⟧",
                "⟦open",
                "I’ve",
                " ",
                " ",
                " ",
                "\n\n",
                "\u00A0");
        return IntStream.range(0, random.nextInt(20))
                .mapToObj(_ -> some.get(random.nextInt(some.size())))
                .collect(Collectors.joining());
    }

    private static void assertRuns(List<Run> runs, String whole) {
        assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo(whole);
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            assertThat(run.text()).isNotEmpty();
            if (i > 0) {
                assertThat(run.mark()).isNotEqualTo(runs.get(i - 1).mark());
            }
            if (run.mark() == Mark.CHANGED) {
                assertThat(run.text()).isEqualTo(stripped(run.text()));
            }
        }
    }

    private static String stripped(String text) {
        return text.replaceAll("^[\\s\u00A0]+|[\\s\u00A0]+$", "");
    }

    /** The words that aren't marked, which are on both sides. */
    private static List<String> same(List<Run> runs) {
        return runs.stream()
                .filter(run -> run.mark() == Mark.SAME)
                .flatMap(run ->
                        List.of(run.text().split("[\\s\u00A0]+|(?=(?<![.,?!])[.,?!]+(?:[\\s\u00A0]|$))", -1)).stream())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void noProposalTakesLong() {
        Random random = new Random(12);
        String letters = "etaoin";
        String one = IntStream.range(0, 20_000)
                .mapToObj(_ -> letters.charAt(random.nextInt(letters.length())) + (random.nextInt(9) == 0 ? "." : ""))
                .collect(Collectors.joining(" "));
        String reversed = new StringBuilder(one).reverse().toString();
        List<String> texts =
                List.of(one, reversed, "⟦".repeat(40_000), "word".repeat(10_000), "Thank you. ".repeat(3_600));

        assertTimeout(
                Duration.ofSeconds(5),
                () -> texts.forEach(now -> texts.forEach(suggested -> {
                    Difference difference = Difference.between(now, suggested);
                    assertRuns(difference.now(), now);
                    assertRuns(difference.suggested(), suggested);
                })));
    }
}
