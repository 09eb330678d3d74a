/**
 * Home and help in Slack. Start at {@link io.gracefulno.home.slack.HomeView}; it is published by
 * {@link io.gracefulno.home.slack.HomePublisher}, which is run by the outbox, and only when what it shows has changed.
 */
@NullMarked
package io.gracefulno.home.slack;

import org.jspecify.annotations.NullMarked;
