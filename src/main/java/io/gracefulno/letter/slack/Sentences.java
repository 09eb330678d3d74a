package io.gracefulno.letter.slack;

import java.text.BreakIterator;
import java.util.Locale;

/** Counts sentences in what a person typed. */
final class Sentences {
    private Sentences() {}

    static int count(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.strip());
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
