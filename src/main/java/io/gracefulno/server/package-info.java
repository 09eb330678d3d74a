/**
 * The doors on the network: a Jetty handler in front of Bolt. Start at {@link io.gracefulno.server.SlackHandler}: a
 * request is capped, verified, parsed and answered, in this order.
 */
@NullMarked
package io.gracefulno.server;

import org.jspecify.annotations.NullMarked;
