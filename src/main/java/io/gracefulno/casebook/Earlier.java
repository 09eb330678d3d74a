package io.gracefulno.casebook;

import io.gracefulno.letter.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A letter of a case that was sent before the one that is written now.
 *
 * @param promised the day by which it promised an answer
 */
public record Earlier(Kind kind, Instant sentAt, Texts texts, Optional<LocalDate> promised) {}
