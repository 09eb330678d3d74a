/**
 * The core as commands: JSON Lines in, JSON Lines out, no Slack. Start at {@link io.gracefulno.cli.ComposeCommand}.
 */
@NullMarked
package io.gracefulno.cli;

import org.jspecify.annotations.NullMarked;
