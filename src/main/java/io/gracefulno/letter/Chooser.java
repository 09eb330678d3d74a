package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses a wording for a part. The pool is what the facts allow; it is entered at a place given by the facts and the
 * variant, and the first wording that follows well from there is taken; if none does, the one with fewest faults.
 */
final class Chooser {
    /** Different primes, larger than any pool, so that the parts don't march in step from variant to variant. */
    private static final Map<String, Integer> STRIDES = Map.ofEntries(
            Map.entry("thanks", 31),
            Map.entry("decision", 37),
            Map.entry("reason", 41),
            Map.entry("slot", 43),
            Map.entry("apology", 47),
            Map.entry("referral", 53),
            Map.entry("request", 59),
            Map.entry("times", 61),
            Map.entry("door", 67),
            Map.entry("wishes", 71),
            Map.entry("subject", 73));

    private static final int OTHER_STRIDE = 79;

    private final Pools pools;
    private final Brief brief;
    private final Flow flow;
    private final int turn;

    /** @param turn 0 for the first letter; each further turn starts every pool elsewhere */
    Chooser(Pools pools, Brief brief, Flow flow, int turn) {
        this.pools = pools;
        this.brief = brief;
        this.flow = flow;
        this.turn = turn;
    }

    Optional<Wording> choose(String part) {
        return choose(part, wording -> wording.form() == Form.SENTENCE);
    }

    Optional<Wording> choose(String part, Predicate<Wording> allowed) {
        List<Wording> pool = pool(part, allowed);
        if (pool.isEmpty()) {
            return Optional.empty();
        }
        long stride = STRIDES.getOrDefault(part, OTHER_STRIDE);
        int start = Math.floorMod((brief.seed() ^ (stride * 0x9E3779B97F4A7C15L)) + turn * stride, pool.size());
        Wording best = pool.get(start);
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < pool.size() && fewest > 0; i++) {
            Wording wording = pool.get((start + i) % pool.size());
            int faults = flow.faults(wording);
            if (faults < fewest) {
                fewest = faults;
                best = wording;
            }
        }
        return Optional.of(best);
    }

    /**
     * What the facts allow. A wording made for this kind of message, or for going back on a yes, goes before those made
     * for any; so does one that says the month they named, since nobody names a month to see it dropped.
     */
    private List<Wording> pool(String part, Predicate<Wording> allowed) {
        List<Wording> any = new ArrayList<>();
        for (Wording wording : pools.of(part)) {
            if (allowed.test(wording)) {
                any.add(wording);
            }
        }
        List<Wording> made = thoseThatNeed("cancelling", thoseThatNeed(brief.kind(), any));
        return thoseThatNeed(Fact.LATER_MONTH.field(), made);
    }

    private static List<Wording> thoseThatNeed(String tag, List<Wording> pool) {
        List<Wording> those = new ArrayList<>();
        for (Wording wording : pool) {
            if (wording.needs().contains(tag)) {
                those.add(wording);
            }
        }
        return those.isEmpty() ? pool : those;
    }
}
