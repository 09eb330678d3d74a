/**
 * The two clocks and the channel: how soon an invitation wants its answer, how much notice a booked time gets, and how
 * best to tell them. Pure: the time and the zone are handed in. Start at {@link io.gracefulno.timing.Advice}.
 */
@NullMarked
package io.gracefulno.timing;

import org.jspecify.annotations.NullMarked;
