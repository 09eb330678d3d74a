package io.gracefulno.casebook;

import java.util.Optional;

/**
 * Where the writing of a letter stands.
 *
 * @param variant which wording was composed last
 * @param composed what the composer wrote
 * @param current what stands in the inputs now
 * @param mine what the person had typed before another wording took its place
 */
public record Writing(int variant, Texts composed, Texts current, Optional<Texts> mine) {

    /** Freshly composed, nothing typed. */
    public static Writing fresh(int variant, Texts composed) {
        return new Writing(variant, composed, composed, Optional.empty());
    }

    /** Whether the person changed a word of it. */
    public boolean isTouched() {
        return !current.equals(composed);
    }

    public Writing typed(Texts texts) {
        return new Writing(variant, composed, texts, mine);
    }

    /** A newly composed text takes the place of the current one, which is kept if it was touched. */
    public Writing replacedBy(int newVariant, Texts newlyComposed) {
        return new Writing(newVariant, newlyComposed, newlyComposed, isTouched() ? Optional.of(current) : mine);
    }

    /** Text that came too late to take the current one's place is kept beside it. */
    public Writing beside(Texts overtaken) {
        return new Writing(variant, composed, current, Optional.of(overtaken));
    }

    /** The person's own text is back; what they typed instead takes its place beside it. */
    public Writing withMineBack() {
        return new Writing(
                variant, composed, mine.orElse(current), isTouched() ? Optional.of(current) : Optional.empty());
    }
}
