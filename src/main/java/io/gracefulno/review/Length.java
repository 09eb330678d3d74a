package io.gracefulno.review;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Words;
import java.util.List;
import java.util.OptionalInt;

/** More than 150 words; the finding is what is too much. */
final class Length implements Check {
    private static final int MOST_WORDS = 150;

    @Override
    public List<Finding> look(Reading reading) {
        OptionalInt over = Words.endOf(reading.text(), MOST_WORDS);
        if (over.isEmpty()) {
            return List.of();
        }
        String fix = reading.draft().channel() == Channel.EMAIL ? "" : "text";
        int end = reading.text().stripTrailing().length();
        return List.of(reading.finding(Rule.TOO_LONG, fix, over.getAsInt(), end));
    }
}
