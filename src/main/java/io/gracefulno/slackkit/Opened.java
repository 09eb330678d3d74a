package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;

/**
 * The person opened the app's Home.
 *
 * @param hash of the page that stands there now; empty if none does
 */
public record Opened(Owner owner, String hash) {}
