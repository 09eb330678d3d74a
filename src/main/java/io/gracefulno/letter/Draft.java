package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A letter before it is laid out for its channel, with what is needed to judge it. */
record Draft(
        String greeting,
        List<List<Passage>> paragraphs,
        String signoff,
        Optional<Passage> subject,
        List<Wording> used,
        Flow flow) {

    private static final Pattern CONTRACTION = Pattern.compile("(?i)\\b(i'|n't\\b|\\w+'(ll|ve|d|re|m)\\b|it's)|n't\\b");
    private static final Set<String> TO_SOMEBODY =
            Set.of("you", "you'll", "you'd", "you're", "you've", "please", "someone", "whoever");

    List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        paragraphs.forEach(all::addAll);
        return all;
    }

    /** What tells this letter from another of the same facts. */
    String fingerprint() {
        StringBuilder key = new StringBuilder();
        passages().forEach(passage -> key.append(passage.text()).append('\n'));
        return key.toString();
    }

    /** How much it lacks of what only a whole letter can have: its rhythm, its role, the sound of its register. */
    int faults(Brief brief, Length length) {
        int faults = (flow.hasThirdI() ? 2 : 0) + (flow.repeatsAnOpening() ? 1 : 0);
        boolean subjectless = brief.facts().channel() != Channel.EMAIL;
        if (subjectless && brief.has("role") && !flow.hasNamed("role")) {
            faults++;
        }
        if (brief.voice() == Register.FORMAL || !brief.facts().kind().declines()) {
            return faults;
        }
        boolean contracts =
                used.stream().anyMatch(w -> CONTRACTION.matcher(w.text()).find());
        boolean mustSpeakToSomebody = brief.voice() == Register.WARM && length == Length.STANDARD;
        boolean speaksToSomebody = !mustSpeakToSomebody || used.stream().anyMatch(Draft::isToSomebody);
        return faults + (contracts ? 0 : 1) + (speaksToSomebody ? 0 : 1);
    }

    private static boolean isToSomebody(Wording wording) {
        return wording.text().contains(" you'll ")
                || wording.sentences().stream().anyMatch(s -> TO_SOMEBODY.contains(s.firstWord()));
    }
}
