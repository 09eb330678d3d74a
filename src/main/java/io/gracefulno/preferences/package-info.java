/**
 * What a person has set for themselves, in every case of theirs.
 *
 * <p>Start at {@link io.gracefulno.preferences.Personal}.
 */
@NullMarked
package io.gracefulno.preferences;

import org.jspecify.annotations.NullMarked;
