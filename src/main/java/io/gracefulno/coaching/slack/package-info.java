/**
 * Coaching in Slack: asking a coach, the coach's review, and what the candidate makes of it. Start at
 * {@link io.gracefulno.coaching.slack.AskedView}.
 */
@NullMarked
package io.gracefulno.coaching.slack;

import org.jspecify.annotations.NullMarked;
