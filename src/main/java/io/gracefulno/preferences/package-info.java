/**
 * What a person has set for themselves, in every case of theirs; and what a workspace's admins have set for everybody.
 *
 * <p>Start at {@link io.gracefulno.preferences.Personal} and {@link io.gracefulno.preferences.Workspace}.
 */
@NullMarked
package io.gracefulno.preferences;

import org.jspecify.annotations.NullMarked;
