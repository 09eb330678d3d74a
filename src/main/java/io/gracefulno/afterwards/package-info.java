/**
 * What comes after: which reminders a case wants and when, in the person's working hours, and the few lines that keep a
 * contact. Start at {@link io.gracefulno.afterwards.Agenda}, and for what is written at
 * {@link io.gracefulno.afterwards.Hellos}.
 */
@NullMarked
package io.gracefulno.afterwards;

import org.jspecify.annotations.NullMarked;
