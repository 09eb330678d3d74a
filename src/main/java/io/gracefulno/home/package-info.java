/**
 * The person's own page: what is open, what is done. {@link io.gracefulno.home.Overview} says which cases stand where;
 * its closet draws and publishes them.
 */
@NullMarked
package io.gracefulno.home;

import org.jspecify.annotations.NullMarked;
