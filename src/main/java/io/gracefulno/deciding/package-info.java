/**
 * Deciding first: four lenses, what is in the way, where that leaves the person, and what else they could propose. Pure.
 * Start at {@link io.gracefulno.deciding.Verdict}.
 */
@NullMarked
package io.gracefulno.deciding;

import org.jspecify.annotations.NullMarked;
