/**
 * What comes after: the reminders that a case wants, as they are kept, and the few lines that keep a contact. Start at
 * {@link io.gracefulno.afterwards.Reminder}, and for what is written at {@link io.gracefulno.afterwards.Hellos}.
 */
@NullMarked
package io.gracefulno.afterwards;

import org.jspecify.annotations.NullMarked;
