package io.gracefulno.pushback;

import io.gracefulno.pushback.Reading.Unclear;
import io.gracefulno.review.Phrases.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Makes a reading of what was learned says of a text. */
final class Verdict {
    private final Weights weights;
    private final Cues.Seen seen;
    private final String words;
    private final Scores scores;

    Verdict(Weights weights, Cues.Seen seen, String words, Scores scores) {
        this.weights = weights;
        this.seen = seen;
        this.words = words;
        this.scores = scores;
    }

    Reading reading() {
        List<ReplyKind> ranked = Arrays.stream(ReplyKind.values())
                .sorted(Comparator.comparingDouble(scores::primary).reversed())
                .toList();
        ReplyKind primary = ranked.getFirst();
        double best = scores.primary(primary);
        double sure = scores.sure(best, best - scores.primary(ranked.get(1)));
        List<Found> found = new ArrayList<>();
        found.add(found(primary, sure));
        if (primary != ReplyKind.UNCLEAR) {
            ranked.stream()
                    .skip(1)
                    .filter(kind -> kind != ReplyKind.UNCLEAR && scores.likely(kind) >= scores.threshold())
                    .forEach(kind -> found.add(found(kind, scores.likely(kind))));
            found.sort(Comparator.comparingDouble(Found::confidence).reversed());
        }
        return new Reading(found, primary, seen.mentions(), primary == ReplyKind.UNCLEAR ? why() : Optional.empty());
    }

    private Optional<Unclear> why() {
        if (seen.signs().contains(Cues.AUTOMATIC)) {
            return Optional.of(Unclear.AUTOMATIC);
        }
        return seen.signs().contains(Cues.MISSED_THE_NO) ? Optional.of(Unclear.MISSED_THE_NO) : Optional.empty();
    }

    private Found found(ReplyKind kind, double confidence) {
        List<Evidence> cues = evidence(seen.of(kind));
        return new Found(kind, confidence, cues.isEmpty() ? sentence(kind) : cues);
    }

    /** The strong cues, or the weak where there are no others; those that touch are one. */
    private static List<Evidence> evidence(List<Cues.Cue> cues) {
        boolean strong = cues.stream().anyMatch(Cues.Cue::strong);
        List<Evidence> evidence = new ArrayList<>();
        for (Cues.Cue cue : cues) {
            if (cue.strong() != strong) {
                continue;
            }
            if (!evidence.isEmpty() && cue.start() <= evidence.getLast().end()) {
                Evidence last = evidence.removeLast();
                evidence.add(new Evidence(last.start(), Math.max(last.end(), cue.end())));
            } else {
                evidence.add(new Evidence(cue.start(), cue.end()));
            }
        }
        return evidence;
    }

    /** The sentence that speaks most for a kind by itself. */
    private List<Evidence> sentence(ReplyKind kind) {
        ToDoubleFunction<Sentence> speaks = sentence -> weights.score(
                        new float[Traits.COUNT], words.substring(sentence.start(), sentence.end()), Optional.empty())
                .holds(kind);
        return seen.sentences().stream()
                .max(Comparator.comparingDouble(speaks))
                .map(sentence -> List.of(new Evidence(sentence.start(), sentence.end())))
                .orElse(List.of());
    }
}
