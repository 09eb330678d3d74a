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

    /** Whether it keeps what only a whole letter can keep: its rhythm, and the sound of its register. */
    boolean isSound(Brief brief, Length length) {
        if (flow.hasThirdI() || flow.repeatsAnOpening()) {
            return false;
        }
        boolean subjectless = brief.facts().channel() != Channel.EMAIL;
        if (subjectless && brief.has("role") && !flow.hasNamed("role")) {
            return false;
        }
        if (brief.voice() == Register.FORMAL || !brief.facts().kind().declines()) {
            return true;
        }
        boolean contracts =
                used.stream().anyMatch(w -> CONTRACTION.matcher(w.text()).find());
        boolean speaksToSomebody = brief.voice() != Register.WARM
                || length == Length.SHORT
                || used.stream().anyMatch(Draft::isToSomebody);
        return contracts && speaksToSomebody;
    }

    private static boolean isToSomebody(Wording wording) {
        return wording.text().contains(" you'll ")
                || wording.sentences().stream().anyMatch(s -> TO_SOMEBODY.contains(s.firstWord()));
    }
}
