package io.gracefulno.casebook;

import io.gracefulno.coaching.Piece;

/**
 * Where an excerpt of a letter comes from.
 *
 * @param field which of the letter's texts
 * @param piece the stretch of it, its names not hidden
 */
public record Source(Remark.Field field, Piece piece) {}
