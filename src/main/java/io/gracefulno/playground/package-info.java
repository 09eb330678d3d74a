/**
 * A Slack-shaped stand-in on this machine: a few people whom one can act as, each with a direct conversation with the app,
 * its messages, its Home and its modals, and one with a recruiter who writes what they are made to, in the browser and
 * over HTTP. It lets a person try the app, and tests drive it, without a Slack account.
 *
 * <p>Start at {@link io.gracefulno.playground.Playground}, which opens the port. {@link
 * io.gracefulno.playground.Workspace} is what one person does (and what a test calls), {@code WebApi} is what the app
 * may ask for, {@code BlockKitRules} what it may show, {@link io.gracefulno.playground.Mishaps} what shall go wrong on
 * demand, {@code Deliveries} is what the app receives, {@code PageDrawing} is what the person sees. Nothing here
 * knows the app: the two talk over Slack's own protocol.
 */
@NullMarked
package io.gracefulno.playground;

import org.jspecify.annotations.NullMarked;
