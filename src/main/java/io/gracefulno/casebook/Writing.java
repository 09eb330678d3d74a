package io.gracefulno.casebook;

import io.gracefulno.letter.CardLine;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Note;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where the writing of a letter stands.
 *
 * @param variant which wording was composed last
 * @param composed what the composer wrote
 * @param current what stands in the inputs now
 * @param mine what the person had typed before another wording took its place
 * @param notes what the person should know about the composed text
 * @param card what to say on the telephone, branch by branch; empty on other channels
 */
public record Writing(
        int variant, Texts composed, Texts current, Optional<Texts> mine, Set<Note> notes, List<CardLine> card) {

    public Writing {
        // A row of an older version has neither.
        notes = Set.copyOf(Objects.requireNonNullElse(notes, Set.of()));
        card = List.copyOf(Objects.requireNonNullElse(card, List.of()));
    }

    /** Freshly composed, nothing typed. */
    public static Writing fresh(int variant, Letter composed) {
        Texts texts = Texts.of(composed);
        return new Writing(variant, texts, texts, Optional.empty(), composed.notes(), composed.card());
    }

    /** Whether the person changed a word of it. */
    public boolean isTouched() {
        return !current.equals(composed);
    }

    /** Whether it is what the composer would write now. */
    boolean isOf(Letter letter) {
        return composed.equals(Texts.of(letter)) && card.equals(letter.card());
    }

    public Writing typed(Texts texts) {
        return new Writing(variant, composed, texts, mine, notes, card);
    }

    /** A newly composed text takes the place of the current one, which is kept if it was touched. */
    Writing replacedBy(int newVariant, Letter newlyComposed) {
        Writing fresh = fresh(newVariant, newlyComposed);
        return new Writing(
                newVariant,
                fresh.composed,
                fresh.current,
                isTouched() ? Optional.of(current) : mine,
                fresh.notes,
                fresh.card);
    }

    /** Text that came too late to take the current one's place is kept beside it. */
    public Writing beside(Texts overtaken) {
        return new Writing(variant, composed, current, Optional.of(overtaken), notes, card);
    }

    /** The person's own text is back; what they typed instead takes its place beside it. */
    public Writing withMineBack() {
        return new Writing(
                variant,
                composed,
                mine.orElse(current),
                isTouched() ? Optional.of(current) : Optional.empty(),
                notes,
                card);
    }
}
