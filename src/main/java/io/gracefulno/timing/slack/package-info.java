/** What the clocks and the channel look like on a screen. Start at {@link io.gracefulno.timing.slack.TimingLine}. */
@NullMarked
package io.gracefulno.timing.slack;

import org.jspecify.annotations.NullMarked;
