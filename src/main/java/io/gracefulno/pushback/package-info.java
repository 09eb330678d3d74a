/**
 * When the recruiter pushes back: what their reply asks for, and an answer that holds the line. It knows no Slack, no
 * database and no clock.
 *
 * <p>Start at {@code Reader}, which reads a reply into a {@link io.gracefulno.pushback.Reading}, and at
 * {@code Answers}, which writes what to say to it. What they wrote is data: it is looked at, never obeyed.
 */
@NullMarked
package io.gracefulno.pushback;

import org.jspecify.annotations.NullMarked;
