package io.gracefulno.letter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The distinct letters of one brief in the order in which "another wording" shows them. Used once.
 *
 * <p>Every turn enters the pools elsewhere and gives a draft; a draft with a fault is passed over while the facts allow
 * a dozen without. The first is the first; after each comes the earliest one left that differs from it in thanks, decision
 * and one part more. Where the pools don't give that (there is one wording for the decision, say), the one that differs
 * in most of the three; so near relations come last, and none is left out. After the last they begin again, and there
 * the two neighbours may be nearer.
 */
final class Variants {
    /** Where there are fewer letters without a fault, those with a small one come after them. */
    static final int FEW = 12;

    /** How many turns are looked through. */
    private static final int TURNS = 96;

    private final Pools pools;
    private final Brief brief;
    private final Length length;
    private final Set<String> seen = new HashSet<>();
    private final List<Sketch> waiting = new ArrayList<>();
    private final List<Sketch> faulty = new ArrayList<>();
    private int turn;

    private record Sketch(int turn, int faults, List<List<String>> parts) {
        int difference(Sketch other) {
            int difference = 0;
            for (int i = 0; i < parts.size(); i++) {
                difference += parts.get(i).equals(other.parts.get(i)) ? 0 : 1;
            }
            return difference;
        }

        boolean isWellApartFrom(Sketch other) {
            return difference(other) == parts.size();
        }
    }

    Variants(Pools pools, Brief brief, Length length) {
        this.pools = pools;
        this.brief = brief;
        this.length = length;
    }

    /** The turns that give the first so many distinct letters; fewer where there are fewer. */
    List<Integer> turns(int most) {
        List<Integer> shown = new ArrayList<>();
        Optional<Sketch> next = first();
        while (next.isPresent()) {
            Sketch sketch = next.get();
            shown.add(sketch.turn);
            if (shown.size() == most) {
                return shown;
            }
            next = after(sketch, shown.size());
        }
        return shown;
    }

    private Optional<Sketch> first() {
        Optional<Sketch> sound = another();
        if (sound.isPresent()) {
            return sound;
        }
        admit(Integer.MAX_VALUE);
        return Optional.of(waiting.removeFirst());
    }

    private Optional<Sketch> after(Sketch last, int shown) {
        Optional<Sketch> enough = enough(last);
        while (enough.isEmpty() && takeOneMore()) {
            enough = enough(last);
        }
        while (enough.isEmpty() && shown + waiting.size() < FEW && admit(Flow.HEARD)) {
            enough = enough(last);
        }
        if (waiting.isEmpty() && shown < FEW) {
            admit(Flow.GRAVE);
            enough = enough(last);
        }
        Optional<Sketch> next = enough.or(() -> nearest(last));
        next.ifPresent(waiting::remove);
        return next;
    }

    private boolean takeOneMore() {
        Optional<Sketch> next = another();
        next.ifPresent(waiting::add);
        return next.isPresent();
    }

    private Optional<Sketch> enough(Sketch last) {
        return waiting.stream().filter(sketch -> sketch.isWellApartFrom(last)).findFirst();
    }

    /** Takes in those with the fewest faults, if they have fewer than so many. */
    private boolean admit(int tooMany) {
        int fewest = faulty.stream().mapToInt(Sketch::faults).min().orElse(tooMany);
        faulty.stream()
                .filter(sketch -> sketch.faults == fewest && fewest < tooMany)
                .forEach(waiting::add);
        return faulty.removeIf(sketch -> sketch.faults == fewest && fewest < tooMany);
    }

    private Optional<Sketch> nearest(Sketch last) {
        Optional<Sketch> most = Optional.empty();
        int difference = -1;
        for (Sketch sketch : waiting) {
            if (sketch.difference(last) > difference) {
                difference = sketch.difference(last);
                most = Optional.of(sketch);
            }
        }
        return most;
    }

    /** The next draft without a fault that isn't one of those before; empty after the last turn. */
    private Optional<Sketch> another() {
        while (turn < TURNS) {
            Draft draft = Drafting.sketched(pools, brief, turn, length);
            Sketch sketch = new Sketch(turn++, draft.faults(brief, length), draft.parts());
            if (!seen.add(draft.fingerprint())) {
                continue;
            }
            if (sketch.faults == 0) {
                return Optional.of(sketch);
            }
            faulty.add(sketch);
        }
        return Optional.empty();
    }
}
