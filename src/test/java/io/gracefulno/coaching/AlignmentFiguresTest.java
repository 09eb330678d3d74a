package io.gracefulno.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How well a letter's parts are found again: in composed letters edited by chance, and in some edited by hand. */
class AlignmentFiguresTest {
    private static final int LETTERS = 100;

    /** What was measured over some letters. A sentence is kept if every character of it has its part and its company. */
    private static final class Figures {
        private int letters;
        private int untouched;
        private int kept;
        private int own;
        private int mistaken;
        private final List<String> faults = new ArrayList<>();

        void add(List<Passage> composed, List<Said> edited) {
            StringBuilder text = new StringBuilder();
            edited.forEach(said -> text.append(said.gap()).append(said.text()));
            List<Piece> pieces = Aligning.of(composed, text.toString());
            Covered.exactly(text.toString(), pieces);
            letters++;
            int at = 0;
            for (Said said : edited) {
                int start = at + said.gap().length();
                at = start + said.text().length();
                count(said, start, at, pieces, text.toString());
            }
        }

        private void count(Said said, int start, int end, List<Piece> pieces, String text) {
            List<Piece> met = pieces.stream()
                    .filter(piece -> piece.start() < end && piece.end() > start)
                    .toList();
            boolean as = met.stream()
                    .allMatch(
                            piece -> piece.part() == said.part() && piece.with().containsAll(said.with()));
            if (!as) {
                faults.add(said + " in " + met + " of\n" + text);
            }
            if (said.part() == Part.OWN_WORDS) {
                own++;
                mistaken += as ? 0 : 1;
            } else {
                untouched++;
                kept += as ? 1 : 0;
            }
        }

        double recall() {
            return (double) kept / untouched;
        }

        double precision() {
            return 1 - (double) mistaken / own;
        }

        void expectWell(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "Aligning, %s: %d letters, %d of %d untouched sentences keep their part (%.4f), %d of %d in own"
                            + " words got one (precision %.4f)%n",
                    what,
                    letters,
                    kept,
                    untouched,
                    recall(),
                    mistaken,
                    own,
                    precision());
            String some = String.join("\n\n", faults.subList(0, Math.min(faults.size(), 8)));
            assertThat(recall()).as(some).isGreaterThanOrEqualTo(0.99);
            assertThat(precision()).as(some).isGreaterThanOrEqualTo(0.99);
        }
    }

    private static Figures edited(long seed, Function<Editing, List<Said>> how) {
        Random random = new Random(seed);
        Correspondence correspondence = new Correspondence(random);
        Figures figures = new Figures();
        for (int i = 0; i < LETTERS; i++) {
            Letter letter = correspondence.letter(i);
            List<Said> sentences = Correspondence.sentences(letter);
            figures.add(letter.passages(), how.apply(new Editing(random, sentences)));
        }
        return figures;
    }

    @Test
    void lettersThatNobodyEditedAreFoundWhole() {
        Random random = new Random(1);
        Correspondence correspondence = new Correspondence(random);
        for (int i = 0; i < 2 * LETTERS; i++) {
            Letter letter = correspondence.letter(i);
            Figures figures = new Figures();
            figures.add(letter.passages(), Correspondence.sentences(letter));
            assertThat(figures.faults).isEmpty();
        }
    }

    @Test
    void lettersEditedLightlyKeepTheirParts() {
        edited(12, Editing::lightly).expectWell("light edits");
    }

    @Test
    void lettersEditedHeavilyKeepTheirParts() {
        edited(118, Editing::heavily).expectWell("heavy edits");
    }

    @Test
    void lettersEditedByHandKeepTheirParts() {
        Figures figures = new Figures();
        EditedByHand.all().forEach(letter -> figures.add(letter.composed(), letter.edited()));
        figures.expectWell("edits by hand");
    }
}
