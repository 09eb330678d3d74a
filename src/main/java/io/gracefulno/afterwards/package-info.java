/**
 * What comes after: for now the reminders that a case wants, as they are kept. Start at
 * {@link io.gracefulno.afterwards.Reminder}.
 */
@NullMarked
package io.gracefulno.afterwards;

import org.jspecify.annotations.NullMarked;
