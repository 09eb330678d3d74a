package io.gracefulno.casebook;

/**
 * A message in somebody else's conversation that tells of a person.
 *
 * @param whose whose conversation it is
 */
public record Elsewhere(Owner whose, MessageAt at) {}
