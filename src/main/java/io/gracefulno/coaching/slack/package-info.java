/**
 * Coaching in Slack: asking a coach, the coach's review, and what the candidate makes of it; and the letter that a coach
 * prepares for somebody who hasn't asked.
 *
 * <p>In the order in which people meet them: {@link io.gracefulno.coaching.slack.ShareDoors} (S9),
 * {@link io.gracefulno.coaching.slack.AskedView} (M2), {@link io.gracefulno.coaching.slack.ReviewDoors} (C1 and C2),
 * {@link io.gracefulno.coaching.slack.AnsweredView} (M3), {@link io.gracefulno.coaching.slack.ProposalDoors} (C3);
 * {@link io.gracefulno.coaching.slack.PrepareDoors} (C4), {@link io.gracefulno.coaching.slack.OfferView} (M4).
 */
@NullMarked
package io.gracefulno.coaching.slack;

import org.jspecify.annotations.NullMarked;
