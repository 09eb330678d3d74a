/**
 * What comes after: which reminders a case wants and when, in the person's working hours. Start at
 * {@link io.gracefulno.afterwards.Agenda}.
 */
@NullMarked
package io.gracefulno.afterwards;

import org.jspecify.annotations.NullMarked;
