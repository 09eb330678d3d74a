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

    /**
     * Reads by cue phrases alone.
     *
     * @param book the lists of {@code wording/en/pushback/cues}
     */
    public Reader(Phrasebook book) {
        cues = new Cues(book);
    }

    /**
     * @param text as it was pasted, of any length; the first 4,000 characters of their words are read
     * @return with offsets into this text
     */
    public Reading read(String text) {
        String words = TheirWords.of(text);
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return unclear(1, Optional.of(Unclear.NO_WORDS));
        }
        Cues.Seen seen = cues.in(words);
        if (!seen.english()) {
            return unclear(1, Optional.of(Unclear.NOT_ENGLISH));
        }
        return Verdict.of(seen, CueScores.of(seen));
    }

    private static Reading unclear(double confidence, Optional<Unclear> why) {
        return new Reading(
                List.of(new Found(ReplyKind.UNCLEAR, confidence, List.of())), ReplyKind.UNCLEAR, Set.of(), why);
    }
}
