package io.gracefulno.casebook;

import io.gracefulno.coaching.Also;
import io.gracefulno.coaching.Hidden;
import io.gracefulno.coaching.Masks;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The candidate's side of a {@link Share}: what no coach may see of it.
 *
 * @param coachName what the coach is called; empty if nobody says
 * @param state whose turn it was when the case last heard of it
 * @param shown what they let their coach see of the names
 * @param also what else they let them see
 * @param masks what stands behind the marks
 * @param sources where each excerpt of the letter comes from, in their order; none where the share is about a decision
 * @param shared the letter as it was then
 * @param adapting what they make of suggestions and haven't used yet
 */
public record Consulted(
        String shareId,
        String coachId,
        String coachName,
        Share.State state,
        Set<Hidden> shown,
        Set<Also> also,
        Masks masks,
        List<Source> sources,
        Texts shared,
        Adapting adapting,
        Instant at) {
    public Consulted {
        shown = Set.copyOf(shown);
        also = Set.copyOf(also);
        sources = List.copyOf(Objects.requireNonNullElse(sources, List.of()));
        // Cases of before it was kept have none.
        adapting = Objects.requireNonNullElse(adapting, Adapting.NOTHING);
    }

    /** As it is when the coach is asked. */
    static Consulted asked(Share share, String coachName, Wish wish, Preview preview, Texts shared, Instant now) {
        return new Consulted(
                share.id(),
                share.coachId(),
                coachName,
                share.state(),
                wish.shown(),
                wish.also(),
                preview.masks(),
                preview.sources(),
                shared,
                Adapting.NOTHING,
                now);
    }

    /** Whether it is with the coach, or came back and waits for the candidate. */
    public boolean isUnderWay() {
        return state == Share.State.ASKED || state == Share.State.ANSWERED;
    }

    /** Once nothing of the answer waits for them any more, nothing is being made of it. */
    Consulted now(Share.State next) {
        Adapting still = next == Share.State.ANSWERED ? adapting : Adapting.NOTHING;
        return new Consulted(shareId, coachId, coachName, next, shown, also, masks, sources, shared, still, at);
    }

    Consulted adapting(Adapting changed) {
        return new Consulted(shareId, coachId, coachName, state, shown, also, masks, sources, shared, changed, at);
    }
}
