/**
 * Loads {@code resources/wording}: every sentence a person may send, and every sentence the app says on a screen.
 *
 * <p>The wording of a letter, or of an answer to a reply, is one file with a header line ({@link io.gracefulno.wording.WordingFile}); blanks are strict
 * ({@link io.gracefulno.wording.StrictTemplate}). What the draft review and the
 * reading of replies look for are lists, one phrase a line. What stands on screens lies in {@code screen.properties} per room.
 */
@NullMarked
package io.gracefulno.wording;

import org.jspecify.annotations.NullMarked;
