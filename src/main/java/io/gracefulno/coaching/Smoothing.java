package io.gracefulno.coaching;

import java.util.ArrayList;
import java.util.List;

/** Joins changes that have next to nothing between them, since a lone "to" amid struck words helps nobody to read. */
final class Smoothing {
    private static final int LITTLE_WORD = 3;
    private static final int FEW_WORDS = 2;

    private Smoothing() {}

    /** @param now the side to whose words the changes refer */
    static List<Edit> of(List<Edit> edits, Side now) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            boolean joins = !joined.isEmpty() && isTrifle(joined.getLast(), edit, now);
            joined.add(joins ? joined.removeLast().upTo(edit) : edit);
        }
        return joined;
    }

    private static boolean isTrifle(Edit before, Edit after, Side now) {
        List<String> between =
                now.words().subList(before.now().to(), after.now().from());
        if (between.stream().anyMatch(word -> word.indexOf(Side.MASK_OPENS) >= 0)) {
            return false;
        }
        boolean little = between.size() == 1 && between.getFirst().length() <= LITTLE_WORD;
        boolean outweighed = between.size() <= FEW_WORDS && between.size() < Math.min(before.size(), after.size());
        return little || outweighed || between.isEmpty();
    }
}
