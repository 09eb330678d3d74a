package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/**
 * A modal's submit.
 *
 * @param metadata what the view carries, an opaque id
 */
public record Submitted(Owner owner, String metadata, Form form) {}
