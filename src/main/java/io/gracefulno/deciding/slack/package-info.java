/**
 * Deciding in Slack: D1 the lenses ({@link io.gracefulno.deciding.slack.LensesView}), D2 what is in the way
 * ({@link io.gracefulno.deciding.slack.DetailView}), D3 where one stands
 * ({@link io.gracefulno.deciding.slack.VerdictView}), D4 what else one could propose
 * ({@link io.gracefulno.deciding.slack.AlternativesView}). One view, changed in place.
 */
@NullMarked
package io.gracefulno.deciding.slack;

import org.jspecify.annotations.NullMarked;
