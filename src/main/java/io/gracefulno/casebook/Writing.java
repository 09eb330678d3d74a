package io.gracefulno.casebook;

import io.gracefulno.letter.CardLine;
import io.gracefulno.letter.Letter;
import io.gracefulno.letter.Note;
import io.gracefulno.letter.Part;
import io.gracefulno.letter.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the writing of a letter stands.
 *
 * @param variant which wording was composed last
 * @param composed what the composer wrote
 * @param current what stands in the inputs now
 * @param mine what the person had typed before another wording took its place
 * @param notes what the person should know about the composed text
 * @param card what to say on the telephone, branch by branch; empty on other channels
 * @param reasons the sentences of the composed text that give the reason
 * @param passages the parts of the composed body in order, without the subject; empty where an older version wrote it
 * @param messagePassages the parts of the composed message that goes before the email; empty on other channels
 */
public record Writing(
        int variant,
        Texts composed,
        Texts current,
        Optional<Texts> mine,
        Set<Note> notes,
        List<CardLine> card,
        List<String> reasons,
        List<Passage> passages,
        List<Passage> messagePassages) {

    public Writing {
        // A row of an older version has none of them.
        notes = Set.copyOf(Objects.requireNonNullElse(notes, Set.of()));
        card = List.copyOf(Objects.requireNonNullElse(card, List.of()));
        reasons = List.copyOf(Objects.requireNonNullElse(reasons, List.of()));
        passages = List.copyOf(Objects.requireNonNullElse(passages, List.of()));
        messagePassages = List.copyOf(Objects.requireNonNullElse(messagePassages, List.of()));
    }

    /** As older versions kept it, whose parts nobody noted. */
    public Writing(
            int variant,
            Texts composed,
            Texts current,
            Optional<Texts> mine,
            Set<Note> notes,
            List<CardLine> card,
            List<String> reasons) {
        this(variant, composed, current, mine, notes, card, reasons, List.of(), List.of());
    }

    /** Freshly composed, nothing typed. */
    public static Writing fresh(int variant, Letter composed) {
        Texts texts = Texts.of(composed);
        return new Writing(
                variant,
                texts,
                texts,
                Optional.empty(),
                composed.notes(),
                composed.card(),
                reasons(composed),
                ofBody(composed.email().orElse(composed)),
                composed.email().map(_ -> ofBody(composed)).orElse(List.of()));
    }

    private static List<Passage> ofBody(Letter letter) {
        return letter.passages().stream()
                .filter(passage -> passage.part() != Part.SUBJECT)
                .toList();
    }

    /** On LinkedIn the message may give it, or the email that goes with it. */
    private static List<String> reasons(Letter composed) {
        return Stream.concat(Stream.of(composed), composed.email().stream())
                .flatMap(letter -> letter.passages().stream())
                .filter(passage ->
                        passage.part() == Part.REASON || passage.with().contains(Part.REASON))
                .map(Passage::text)
                .toList();
    }

    /** Whether a sentence of ours that gives the reason still stands in it, to the letter. */
    public boolean givesOurReason() {
        return reasons.stream()
                .anyMatch(reason ->
                        current.body().contains(reason) || current.message().contains(reason));
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
        return new Writing(variant, composed, texts, mine, notes, card, reasons, passages, messagePassages);
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
                fresh.card,
                fresh.reasons,
                fresh.passages,
                fresh.messagePassages);
    }

    /** Text that came too late to take the current one's place is kept beside it. */
    public Writing beside(Texts overtaken) {
        return new Writing(
                variant, composed, current, Optional.of(overtaken), notes, card, reasons, passages, messagePassages);
    }

    /** The person's own text is back; what they typed instead takes its place beside it. */
    public Writing withMineBack() {
        return new Writing(
                variant,
                composed,
                mine.orElse(current),
                isTouched() ? Optional.of(current) : Optional.empty(),
                notes,
                card,
                reasons,
                passages,
                messagePassages);
    }
}
