package io.gracefulno.review;

import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Kind;
import java.util.Set;

/**
 * A text as its writer has it now.
 *
 * @param text the body, without a subject
 * @param kind what it is meant to be: only a message that says no is held to saying it
 */
public record Draft(String text, Kind kind, Channel channel, Set<Circumstance> circumstances) {
    public Draft {
        circumstances = Set.copyOf(circumstances);
    }
}
