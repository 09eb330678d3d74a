package io.gracefulno.pushback;

import java.util.List;

/**
 * A kind that was found in a reply.
 *
 * @param confidence how likely it holds, from 0 to 1
 * @param evidence in the order of the text, not overlapping; empty where no words can be pointed at
 */
public record Found(ReplyKind kind, double confidence, List<Evidence> evidence) {
    public Found {
        evidence = List.copyOf(evidence);
    }
}
