/**
 * What harms a decline: the draft review. A draft goes in, findings come out, each with the words that gave rise to it;
 * the text is never changed. It knows no Slack, no database and no clock.
 *
 * <p>Start at {@link io.gracefulno.review.Review}. It reads a draft once into words and sentences
 * ({@link io.gracefulno.review.Reading}) and hands it to one check per rule. What the checks look for are phrase lists
 * under {@code wording/en/review}, which {@code wording/STYLE.md} explains; {@link io.gracefulno.review.Phrases} lends
 * their language to other rooms.
 */
@NullMarked
package io.gracefulno.review;

import org.jspecify.annotations.NullMarked;
