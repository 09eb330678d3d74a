package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminder;

/** A reminder whose time has come, and whose it is. */
public record DueReminder(Owner owner, Reminder reminder) {}
