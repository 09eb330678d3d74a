/**
 * What comes after: which reminders a case wants and when, in the person's working hours, and the short hello some months
 * later. Start at {@link io.gracefulno.afterwards.Agenda} and {@link io.gracefulno.afterwards.Hellos}.
 */
@NullMarked
package io.gracefulno.afterwards;

import org.jspecify.annotations.NullMarked;
