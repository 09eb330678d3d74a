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
    /** Different primes, larger than any pool, so that the parts don't march in step from turn to turn. */
    private static final Map<String, Integer> STRIDES = Map.ofEntries(
            Map.entry("thanks", 101),
            Map.entry("decision", 103),
            Map.entry("reason", 107),
            Map.entry("slot", 109),
            Map.entry("apology", 113),
            Map.entry("feedback", 127),
            Map.entry("referral", 131),
            Map.entry("request", 137),
            Map.entry("times", 139),
            Map.entry("door", 149),
            Map.entry("wishes", 151),
            Map.entry("subject", 157));

    private static final int OTHER_STRIDE = 163;

    private static final int ROUND = 12;

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
        int start = Math.floorMod(scrambled(brief.seed(), stride) + turn * stride + shift(stride), pool.size());
        int best = start;
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < pool.size() && fewest > 0; i++) {
            int number = (start + i) % pool.size();
            int faults = flow.faults(pool.get(number));
            // None without a fault: of those with fewest the lowest number.
            if (faults < fewest || (faults == fewest && number < best)) {
                fewest = faults;
                best = number;
            }
        }
        return Optional.of(pool.get(best));
    }

    /**
     * Pools of one size march in step whatever their strides, and then there are few letters; so after a round of turns
     * the parts are shifted against each other.
     */
    private long shift(long stride) {
        int round = turn / ROUND;
        return round == 0 ? 0 : scrambled(round, stride) >>> 8;
    }

    private static long scrambled(long seed, long stride) {
        long mixed = (seed ^ (stride * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 31);
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
