/**
 * What to say: the composition core. Facts go in, a letter comes out; it knows no Slack, no database and no clock.
 *
 * <p>Start at {@link io.gracefulno.letter.Composer}: it decides what may be said ({@link io.gracefulno.letter.Brief}),
 * lays the parts out in order ({@link io.gracefulno.letter.Plan}), chooses a wording for each
 * ({@link io.gracefulno.letter.Chooser}) and fills in the facts. The sentences themselves are data behind
 * {@link io.gracefulno.letter.Wordings}.
 */
@NullMarked
package io.gracefulno.letter;

import org.jspecify.annotations.NullMarked;
