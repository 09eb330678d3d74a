/**
 * The case's doors and drawings in Slack: S4 ready to send ({@link io.gracefulno.casebook.slack.ReadyView}) and the
 * case's message ({@link io.gracefulno.casebook.slack.CaseMessage}), posted by
 * {@link io.gracefulno.casebook.slack.Messenger}.
 */
@NullMarked
package io.gracefulno.casebook.slack;

import org.jspecify.annotations.NullMarked;
