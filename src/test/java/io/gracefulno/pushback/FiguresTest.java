package io.gracefulno.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import io.gracefulno.reader.Model;
import io.gracefulno.wording.Library;
import org.junit.jupiter.api.Test;

/** How well replies are read that nothing was tuned on; {@code docs/decisions/0009} has the figures in full. */
class FiguresTest {
    @Test
    void unseenRepliesAreReadWell() throws InterruptedException {
        Model model = Model.unloaded().begin();
        assertThat(model.await()).isEqualTo(new Model.State.Ready());
        Figures figures =
                Figures.of(Replies.test(), new Reader(Library.english().cues(), Weights.shipped(), model)::read);
        System.out.println("With the model: " + figures);
        assertThat(figures.allKinds()).isGreaterThan(0.92);
        assertThat(figures.primary()).isGreaterThan(0.89);
        assertThat(figures.covered()).isGreaterThan(0.78);
        assertThat(figures.coveredRight()).isGreaterThan(0.94);
    }

    @Test
    void cuesAndWordsAloneReadMostOfThem() {
        Reader reader = new Reader(Library.english().cues(), Weights.shipped(), Sense.NONE);
        Figures figures = Figures.of(Replies.test(), reader::read);
        System.out.println("Without: " + figures);
        assertThat(figures.allKinds()).isGreaterThan(0.87);
    }
}
