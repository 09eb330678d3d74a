package io.gracefulno.slackkit;

import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import java.util.Optional;

/**
 * A slash command.
 *
 * @param text what stood after it
 * @param profile what is known of the person; empty at first use
 */
public record Typed(Owner owner, String text, Optional<Profile> profile) {}
