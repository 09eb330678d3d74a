package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/**
 * A slash command.
 *
 * @param text what stood after it
 */
public record Typed(Owner owner, String text) {}
