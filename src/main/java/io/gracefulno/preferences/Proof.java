package io.gracefulno.preferences;

import io.gracefulno.review.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be said of own wording before it is kept.
 *
 * @param fault why it can't be kept; the first that was found
 * @param withAll how it reads where everything is known; empty while it can't be read
 * @param withNone how it reads where nothing is; empty while it can't be read, and where it is never used so
 * @param uses what must hold before it is used
 * @param remarks what the review has to say of letters with it; none of it keeps anybody from keeping it
 * @param names names in it, which would stand in everybody's letter
 */
public record Proof(
        Optional<Fault> fault,
        Optional<String> withAll,
        Optional<String> withNone,
        Set<Use> uses,
        List<Finding> remarks,
        List<String> names) {
    public Proof {
        uses = Set.copyOf(uses);
        remarks = List.copyOf(remarks);
        names = List.copyOf(names);
    }

    static Proof faulty(Fault fault) {
        return new Proof(Optional.of(fault), Optional.empty(), Optional.empty(), Set.of(), List.of(), List.of());
    }

    Proof at(Fault found) {
        return new Proof(Optional.of(found), withAll, withNone, uses, remarks, names);
    }

    /** Whether it may be kept. */
    public boolean isSound() {
        return fault.isEmpty();
    }

    /** Whether there is nothing to say of it. */
    public boolean isClean() {
        return isSound() && remarks.isEmpty() && names.isEmpty();
    }
}
