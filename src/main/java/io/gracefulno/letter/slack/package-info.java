/**
 * The letter's doors and drawings in Slack: S1 intake ({@link io.gracefulno.letter.slack.IntakeView}), S2 more about it
 * ({@link io.gracefulno.letter.slack.MoreView}), S3 your letter ({@link io.gracefulno.letter.slack.EditView}). The
 * class that draws a field reads it too.
 */
@NullMarked
package io.gracefulno.letter.slack;

import org.jspecify.annotations.NullMarked;
