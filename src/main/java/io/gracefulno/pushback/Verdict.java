package io.gracefulno.pushback;

import io.gracefulno.pushback.Reading.Unclear;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a reading of how likely each kind is. */
final class Verdict {
    /** A kind as likely as this holds. */
    private static final double HOLDS = 0.5;

    /** What makes a reader look again isn't named as confidence of an unclear reply. */
    private static final double NOTHING_FOUND = 0.5;

    private Verdict() {}

    static Reading of(Cues.Seen seen, Map<ReplyKind, Double> scores) {
        Map<ReplyKind, Double> holding = new EnumMap<>(ReplyKind.class);
        scores.forEach((kind, score) -> {
            if (score >= HOLDS) {
                holding.put(kind, score);
            }
        });
        double unclear = scores.getOrDefault(ReplyKind.UNCLEAR, 0.0);
        if (holding.isEmpty() || holding.values().stream().allMatch(score -> score <= unclear)) {
            return unclear(seen, Math.max(unclear, NOTHING_FOUND));
        }
        holding.remove(ReplyKind.UNCLEAR);
        List<Found> found = new ArrayList<>();
        holding.forEach((kind, score) -> found.add(new Found(kind, score, evidence(seen.of(kind)))));
        found.sort(Comparator.comparingDouble(Found::confidence).reversed());
        // The enum is in the order in which they want an answer.
        ReplyKind primary = holding.keySet().iterator().next();
        return new Reading(found, primary, seen.mentions(), Optional.empty());
    }

    private static Reading unclear(Cues.Seen seen, double confidence) {
        Optional<Unclear> why = seen.signs().contains(Cues.AUTOMATIC)
                ? Optional.of(Unclear.AUTOMATIC)
                : seen.signs().contains(Cues.MISSED_THE_NO) ? Optional.of(Unclear.MISSED_THE_NO) : Optional.empty();
        Found found = new Found(ReplyKind.UNCLEAR, confidence, evidence(seen.of(ReplyKind.UNCLEAR)));
        return new Reading(List.of(found), ReplyKind.UNCLEAR, seen.mentions(), why);
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
}
