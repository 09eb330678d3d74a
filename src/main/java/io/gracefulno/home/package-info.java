/**
 * The person's own page: what is due, what is open, what is done, and how a case is found. Start at
 * {@link io.gracefulno.home.Overview}, which says which cases stand where; {@link io.gracefulno.home.Due} says what is
 * due, and {@link io.gracefulno.home.Search} what matches. The closet draws and publishes them.
 */
@NullMarked
package io.gracefulno.home;

import org.jspecify.annotations.NullMarked;
