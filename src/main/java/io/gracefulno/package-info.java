/**
 * Graceful No: helps a person turn down a job interview well, in Slack.
 *
 * <p>A room per thing a person does. Start at {@code Wiring}, which puts the rooms together, and at {@code Features},
 * the table of contents: one line per door.
 */
@NullMarked
package io.gracefulno;

import org.jspecify.annotations.NullMarked;
