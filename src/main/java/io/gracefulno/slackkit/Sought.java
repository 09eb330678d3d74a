package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/**
 * Somebody types into a field whose options are ours to suggest.
 *
 * @param query what was typed so far, any text; empty if the list was just opened
 * @param metadata what the view carries, an opaque id; empty outside a modal
 */
public record Sought(Owner owner, String query, String metadata) {}
