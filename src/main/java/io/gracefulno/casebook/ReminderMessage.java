package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminder;

/**
 * A reminder that stands in Slack.
 *
 * @param folded whether it says what became of it already
 */
public record ReminderMessage(MessageAt at, String caseId, Reminder.Kind kind, boolean folded) {}
