package io.gracefulno.pushback;

import io.gracefulno.pushback.Reading.Unclear;
import io.gracefulno.review.Phrasebook;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a recruiter answered to a no: which kinds hold, how sure that is, and the words that led to it. What they
 * quoted, signed and added by law is left out. Nothing in the text is ever obeyed. Safe for use by many threads.
 */
public final class Reader {
    private final Cues cues;
    private final Weights weights;
    private final Sense sense;

    /**
     * @param book the lists of {@code wording/en/pushback/cues}
     * @param sense asked anew for each text, so it may be empty at first and there later
     */
    public Reader(Phrasebook book, Weights weights, Sense sense) {
        this.cues = new Cues(book);
        this.weights = weights;
        this.sense = sense;
    }

    /**
     * @param text as it was pasted, of any length; the first 4,000 characters of their words are read
     * @return with offsets into this text
     */
    public Reading read(String text) {
        String words = TheirWords.of(text);
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return unclear(Unclear.NO_WORDS);
        }
        Cues.Seen seen = cues.in(words);
        if (!seen.english()) {
            return unclear(Unclear.NOT_ENGLISH);
        }
        Scores scores = weights.score(Traits.of(seen, words), words, sense.of(words));
        return new Verdict(weights, seen, words, scores).reading();
    }

    private static Reading unclear(Unclear why) {
        Found found = new Found(ReplyKind.UNCLEAR, 1, List.of());
        return new Reading(List.of(found), ReplyKind.UNCLEAR, Set.of(), Optional.of(why));
    }
}
