package io.gracefulno.letter.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.letter.Fact;

/** What a case is about, in a few words that its owner recognises. */
final class Subjects {
    private Subjects() {}

    static String of(Case theCase, String otherwise) {
        return theCase.facts()
                .firstKnown(Fact.COMPANY, Fact.RECRUITER, Fact.ROLE)
                .orElse(otherwise);
    }
}
