package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/** A modal was closed. Slack sends no typed values with it. */
public record Closed(Owner owner, String metadata) {}
