/** Reminders as messages, and what can be pressed in them. Start at {@link io.gracefulno.afterwards.slack.ReminderView}. */
@NullMarked
package io.gracefulno.afterwards.slack;

import org.jspecify.annotations.NullMarked;
