package io.gracefulno.casebook;

import io.gracefulno.letter.Kind;
import java.time.Instant;

/** A letter of a case that was sent before the one that is written now. */
public record Earlier(Kind kind, Instant sentAt, Texts texts) {}
