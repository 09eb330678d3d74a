/**
 * Keeps what the rooms want kept: JDBI over H2 or PostgreSQL, migrated by Flyway, personal text encrypted by Tink.
 * Implements the rooms' ports; start at {@link io.gracefulno.store.Store}.
 */
@NullMarked
package io.gracefulno.store;

import org.jspecify.annotations.NullMarked;
