/**
 * Loads {@code resources/wording}: every sentence a person may send, and every sentence the app says on a screen.
 *
 * <p>A letter's wording is one file with a header line ({@link io.gracefulno.wording.WordingFile}); blanks are strict
 * ({@link io.gracefulno.wording.StrictTemplate}). What stands on screens lies in {@code screen.properties} per room.
 */
@NullMarked
package io.gracefulno.wording;

import org.jspecify.annotations.NullMarked;
