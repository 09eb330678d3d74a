/**
 * What a person has set for themselves, in every case of theirs; and what a workspace's admins have set for everybody.
 *
 * <p>Start at {@link io.gracefulno.preferences.Personal} and {@link io.gracefulno.preferences.Workspace}; own wording is
 * read by {@link io.gracefulno.preferences.Proofreading} before it is kept, and used by
 * {@link io.gracefulno.preferences.Composers}.
 */
@NullMarked
package io.gracefulno.preferences;

import org.jspecify.annotations.NullMarked;
