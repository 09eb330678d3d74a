package io.gracefulno.letter.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.letter.Fact;
import java.util.List;

/** What a case is about, in a few words that its owner recognises. */
final class Subjects {
    private Subjects() {}

    static String of(Case theCase, String otherwise) {
        for (Fact fact : List.of(Fact.COMPANY, Fact.RECRUITER, Fact.ROLE)) {
            if (theCase.facts().knows(fact)) {
                return theCase.facts().text(fact);
            }
        }
        return otherwise;
    }
}
