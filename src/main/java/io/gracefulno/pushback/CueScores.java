package io.gracefulno.pushback;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How likely each kind holds, by its cues alone. */
final class CueScores {
    private static final double STRONG = 0.7;
    private static final double WEAK = 0.25;

    private CueScores() {}

    static Map<ReplyKind, Double> of(Cues.Seen seen) {
        Map<ReplyKind, Double> scores = new EnumMap<>(ReplyKind.class);
        for (ReplyKind kind : ReplyKind.values()) {
            scores.put(kind, score(seen.of(kind)));
        }
        return scores;
    }

    private static double score(List<Cues.Cue> cues) {
        double missing = 1;
        for (Cues.Cue cue : cues) {
            missing *= 1 - (cue.strong() ? STRONG : WEAK);
        }
        return 1 - missing;
    }
}
