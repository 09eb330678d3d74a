package io.gracefulno.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads drafts for what harms a decline. Safe for use by many threads. */
public final class Review {
    static final List<String> LISTS = List.of(
            "gratitude",
            "decision",
            "undecided",
            "hedge",
            "hedge_after",
            "soft_no",
            "still_in",
            "negative",
            "hostile",
            "bargain",
            "private",
            "fog",
            "drama",
            "gushing",
            "praise",
            "apology",
            "door",
            "story",
            "reason",
            "another_reason",
            "wish");

    /** What any message is held to. */
    private static final List<Check> ALWAYS = List.of(
            new Placeholders(),
            new Hostility(),
            new Listed(Rule.NEGATIVE_ABOUT_EMPLOYER, "negative"),
            new Listed(Rule.DISCLOSES_PRIVATE, "private"),
            new Apologies(),
            new Drama(),
            new Fog(),
            new Gushing(),
            new Length());

    /** What a message that says no is held to besides. */
    private static final List<Check> IN_A_NO =
            List.of(new Decisions(), new Bargains(), new Explaining(), new Thanks(), new WayBack());

    private final Tokenizer tokenizer;
    private final PhraseIndex phrases;

    /** @throws IllegalArgumentException quoting a line of a list that isn't written as a phrase */
    public Review(Phrasebook book) {
        tokenizer = new Tokenizer(book);
        phrases = new PhraseIndex(book, LISTS);
    }

    public Remarks of(Draft draft) {
        List<Token> tokens = tokenizer.read(draft.text());
        if (!English.isIt(draft.text(), tokens)) {
            return new Remarks(List.of(), Set.of(Note.NOT_ENGLISH));
        }
        Reading reading = new Reading(draft, tokens, phrases.find(tokens));
        List<Finding> findings = new ArrayList<>();
        ALWAYS.forEach(check -> findings.addAll(check.look(reading)));
        if (draft.kind().declines()) {
            IN_A_NO.forEach(check -> findings.addAll(check.look(reading)));
        }
        findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule));
        return new Remarks(findings, Set.of());
    }
}
