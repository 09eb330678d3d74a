/**
 * Asking a coach: what of a letter a coach sees, and what comes back. It knows no Slack, no database and no clock.
 *
 * <p>Names are hidden: start at {@link io.gracefulno.coaching.Masker}, which puts {@code ⟦company 1⟧} where a name
 * stood, and at {@link io.gracefulno.coaching.Masks}, which gives the names back.
 *
 * <p>A letter that was edited freely is cut into its parts again by {@link io.gracefulno.coaching.Aligning}. What a coach
 * sees of them, and says of each, is a {@link io.gracefulno.coaching.Round}; what a wording of theirs would change is a
 * {@link io.gracefulno.coaching.Difference}.
 */
@NullMarked
package io.gracefulno.coaching;

import org.jspecify.annotations.NullMarked;
