/**
 * Slack plumbing shared by the closets: what comes in ({@link io.gracefulno.slackkit.Pressed},
 * {@link io.gracefulno.slackkit.Submitted}, {@link io.gracefulno.slackkit.Typed},
 * {@link io.gracefulno.slackkit.Picked}), what goes back ({@link io.gracefulno.slackkit.Then},
 * {@link io.gracefulno.slackkit.Reply}), how views are drawn ({@link io.gracefulno.slackkit.Draw}) and read ({@link io.gracefulno.slackkit.Form}), and one error boundary.
 *
 * <p>Start at {@link io.gracefulno.slackkit.Gate}: every delivery passes through it, once only.
 */
@NullMarked
package io.gracefulno.slackkit;

import org.jspecify.annotations.NullMarked;
