package io.gracefulno.casebook;

/** A case by its id, and whose it is. */
public record CaseOf(Owner owner, String id) {}
