package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A letter before it is laid out for its channel, with what is needed to judge it. */
record Draft(
        String greeting,
        List<List<Passage>> paragraphs,
        String signoff,
        Optional<Passage> subject,
        List<Wording> used,
        Flow flow) {

    /** Greeting and sign-off take ten of the 120 that a letter may have. */
    private static final int MOST_WORDS = 110;

    private static final Pattern CONTRACTION = Pattern.compile("(?i)\\b(i'|n't\\b|\\w+'(ll|ve|d|re|m)\\b|it's)|n't\\b");
    private static final Set<String> TO_SOMEBODY =
            Set.of("you", "you'll", "you'd", "you're", "you've", "please", "someone", "whoever");

    private static final List<Predicate<String>> DIFFERING = List.of(
            "thanks"::equals,
            "decision"::equals,
            part -> !Set.of("thanks", "decision", "greeting", "signoff", "subject")
                    .contains(part));

    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        paragraphs.forEach(all::addAll);
        return all;
    }

    /** What its neighbour should differ in: the thanks, the decision, anything else between the two lines. */
    List<List<String>> parts() {
        return DIFFERING.stream().map(this::wordings).toList();
    }

    private List<String> wordings(Predicate<String> parts) {
        return used.stream()
                .filter(wording -> parts.test(wording.part()))
                .map(Wording::name)
                .toList();
    }

    /** What tells this letter from another of the same facts. */
    String fingerprint() {
        StringBuilder key = new StringBuilder();
        passages().forEach(passage -> key.append(passage.text()).append('\n'));
        return key.toString();
    }

    /**
     * What speaks against it: what its seams lack (see {@link Flow}) and what only a whole letter can have, which is its
     * rhythm, its role and the sound of its register.
     */
    int faults(Brief brief, Length length) {
        int faults = flow.faults();
        boolean subjectless = brief.facts().channel() != Channel.EMAIL;
        if (subjectless && brief.has("role") && !flow.hasNamed("role")) {
            // Without a subject nothing else says which interview it is.
            faults += 2 * Flow.GRAVE;
        }
        if (!brief.facts().kind().declines()) {
            return faults;
        }
        faults += flow.words() > MOST_WORDS ? Flow.HEARD : 0;
        faults += flow.tooLong() + (length == Length.STANDARD && !flow.hasShortSentence() ? 1 : 0);
        if (brief.voice() == Register.FORMAL) {
            return faults;
        }
        boolean contracts =
                used.stream().anyMatch(w -> CONTRACTION.matcher(w.text()).find());
        boolean mustSpeakToSomebody = brief.voice() == Register.WARM && length == Length.STANDARD;
        boolean speaksToSomebody = !mustSpeakToSomebody || used.stream().anyMatch(Draft::isToSomebody);
        return faults + (contracts ? 0 : Flow.GRAVE) + (speaksToSomebody ? 0 : Flow.GRAVE);
    }

    private static boolean isToSomebody(Wording wording) {
        return wording.text().contains(" you'll ")
                || wording.sentences().stream().anyMatch(s -> TO_SOMEBODY.contains(s.firstWord()));
    }
}
