package io.gracefulno.coaching;

import java.util.List;

/**
 * What a proposed wording changes, word by word and mark by mark. The runs of each side, joined, are that side to the
 * letter; white space is marked only between two words that are.
 */
public final class Difference {
    /** Whether the other side has it, too. */
    public enum Mark {
        SAME,
        CHANGED
    }

    /** A stretch of one side; never empty, and the next one has the other mark. */
    public record Run(String text, Mark mark) {}

    private final List<Run> now;
    private final List<Run> suggested;

    private Difference(List<Run> now, List<Run> suggested) {
        this.now = now;
        this.suggested = suggested;
    }

    /**
     * Of a wording and another one in its place. A mask such as ⟦company 1⟧ is one word, a stop or comma is marked
     * without the word before it where only one of them changes, and quotes and dashes in another form are no difference.
     */
    public static Difference between(String now, String suggested) {
        Side was = Side.of(now);
        Side is = Side.of(suggested);
        for (Edit edit : Smoothing.of(Comparing.edits(was, is), was)) {
            was.mark(edit.now());
            is.mark(edit.suggested());
        }
        return new Difference(was.runs(), is.runs());
    }

    /** The wording that stands there. */
    public List<Run> now() {
        return now;
    }

    /** The wording proposed for it. */
    public List<Run> suggested() {
        return suggested;
    }
}
