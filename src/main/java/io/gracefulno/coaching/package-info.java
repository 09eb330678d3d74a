/**
 * Asking a coach: what of a letter a coach sees, and what comes back. It knows no Slack, no database and no clock.
 *
 * <p>Names are hidden: start at {@link io.gracefulno.coaching.Masker}, which puts {@code ⟦company 1⟧} where a name
 * stood, and at {@link io.gracefulno.coaching.Masks}, which gives the names back.
 */
@NullMarked
package io.gracefulno.coaching;

import org.jspecify.annotations.NullMarked;
