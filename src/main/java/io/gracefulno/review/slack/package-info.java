/**
 * Where the review meets Slack: how a remark is drawn, and what may be done about it.
 *
 * <p>Start at {@link io.gracefulno.review.slack.RemarksView}.
 */
@NullMarked
package io.gracefulno.review.slack;

import org.jspecify.annotations.NullMarked;
