package io.gracefulno.review;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Kind;
import io.gracefulno.wording.Library;
import java.util.List;
import java.util.Set;

/** Drafts and what the review says of them. */
final class Drafts {
    static final Library LIBRARY = Library.english();
    static final Review REVIEW = new Review(LIBRARY);

    private Drafts() {}

    /** A decline that nothing can be said against, with one sentence more. */
    static String with(String sentence) {
        return "Hi Dana,\n\nThank you for the invitation. I've decided not to go ahead with the interview.\n\n"
                + sentence + "\n\nKind regards,\nSam";
    }

    static List<Finding> findings(String text, Circumstance... circumstances) {
        return REVIEW.of(new Draft(text, Kind.DECLINE, Channel.EMAIL, Set.of(circumstances)))
                .findings();
    }

    static List<Finding> findings(String text, Kind kind) {
        return REVIEW.of(new Draft(text, kind, Channel.EMAIL, Set.of())).findings();
    }

    static Finding found(Rule rule, String fix, String quote, String text) {
        int start = text.lastIndexOf(quote);
        return new Finding(rule, fix, start, start + quote.length(), quote);
    }

    static Finding missing(Rule rule) {
        return new Finding(rule, "", 0, 0, "");
    }
}
