/**
 * Where a push-back meets Slack: what they wrote (P1), what it was read as with an answer to it (P2), the deal-breakers
 * (P3) and thinking again (P4).
 *
 * <p>Start at {@link io.gracefulno.pushback.slack.ReplyDoors} for the ways in, and at
 * {@link io.gracefulno.pushback.slack.AnswerView} for what is seen.
 */
@NullMarked
package io.gracefulno.pushback.slack;

import org.jspecify.annotations.NullMarked;
