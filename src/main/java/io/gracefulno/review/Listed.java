package io.gracefulno.review;

import java.util.ArrayList;
import java.util.List;

/** A rule whose phrase list says it all: one finding for each sentence that has one of its phrases. */
record Listed(Rule rule, String list) implements Check {
    @Override
    public List<Finding> look(Reading reading) {
        List<Finding> findings = new ArrayList<>();
        int lastSentence = -1;
        for (Span span : reading.of(list)) {
            if (reading.sentence(span) != lastSentence) {
                lastSentence = reading.sentence(span);
                findings.add(reading.finding(rule, span));
            }
        }
        return findings;
    }
}
