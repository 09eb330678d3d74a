package io.gracefulno.casebook;

import io.gracefulno.casebook.Remark.Field;
import io.gracefulno.coaching.Again;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Piece;
import io.gracefulno.coaching.Proposal.Fate;
import java.util.List;
import java.util.Optional;

/**
 * What a coach said of one excerpt, as their candidate reads it: with the names that were hidden.
 *
 * @param number which excerpt, from 0
 * @param about the excerpt as the coach saw it
 * @param comment empty if there is none
 * @param wording what could stand in its place; empty if nothing is proposed
 * @param unknown marks in the wording that stand for none of their names
 * @param field which of the letter's texts it is in; empty where it is in none of them
 * @param place where that part of the letter is now
 */
public record Counsel(
        int number,
        Excerpt about,
        String comment,
        String wording,
        List<String> unknown,
        Optional<Field> field,
        Again place,
        Fate fate) {
    public Counsel {
        unknown = List.copyOf(unknown);
    }

    public boolean isOpen() {
        return fate == Fate.OPEN;
    }

    /** Whether it proposes another wording of what the letter says. */
    public boolean rewords() {
        return field.isPresent() && !wording.isBlank();
    }

    /** What stands in that place now; empty where nothing does. */
    public Optional<Piece> now() {
        return switch (place) {
            case Again.Unchanged(Piece at) -> Optional.of(at);
            case Again.Changed(Piece now) -> Optional.of(now);
            case Again.Gone() -> Optional.empty();
        };
    }

    /** Whether it was written for other words than those that stand there now. */
    public boolean isOvertaken() {
        return place instanceof Again.Changed;
    }
}
