package io.gracefulno.casebook;

import io.gracefulno.afterwards.Reminder;
import java.time.Instant;

/**
 * A reminder that stands in Slack.
 *
 * @param occasion of which occasion it reminds
 * @param folded whether it says what became of it already
 */
public record ReminderMessage(MessageAt at, String caseId, Reminder.Kind kind, Instant occasion, boolean folded) {}
