package io.gracefulno.review;

import io.gracefulno.letter.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads drafts for what harms a decline. Safe for use by many threads. */
public final class Review {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}\n]*}}|\\[[^\\]\n]{2,40}]|_{3,}|XXX+");
    private static final int MOST_WORDS = 150;

    public Review(Phrasebook phrases) {
        phrases.lines("thanks");
    }

    public Remarks of(Draft draft) {
        List<Finding> findings = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(draft.text());
        while (placeholder.find()) {
            findings.add(new Finding(
                    Rule.PLACEHOLDER_LEFT, "", placeholder.start(), placeholder.end(), placeholder.group()));
        }
        if (Words.count(draft.text()) > MOST_WORDS) {
            findings.add(new Finding(Rule.TOO_LONG, "", 0, draft.text().length(), draft.text()));
        }
        return new Remarks(findings, Set.of());
    }
}
