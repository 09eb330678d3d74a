package io.gracefulno.casebook;

import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Proposal.Fate;
import io.gracefulno.coaching.Round;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Stage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What a candidate has shared with a coach, as the coach may see it: names are hidden in it, and what stands behind them
 * is kept in the case alone ({@link Consulted}). A value like {@link Case}, kept by {@link Casebook.Transaction#save}.
 *
 * @param id opaque; worth nothing without one of the two whose it is
 * @param coachId the coach's user id, in the candidate's workspace
 * @param version how often it was saved; a save of an older version is refused
 * @param generation raised whenever a text of ours takes the place of what stands in the coach's inputs
 * @param bestBy until when the letter is best sent; empty if nobody knows
 * @param zone the candidate's, in which that is told
 * @param rounds what was asked and answered, the first one first; none once it is taken back
 * @param coachMessage where the coach's message stands
 * @param candidateMessage where the message stands that tells the candidate of the answer
 * @param lastAction when the coach typed or chose last, in microseconds since 1970: what was typed before comes too late
 */
public record Share(
        String id,
        Owner candidate,
        String coachId,
        String caseId,
        Matter matter,
        State state,
        int version,
        int generation,
        Instant askedAt,
        Instant changedAt,
        Optional<Instant> bestBy,
        ZoneId zone,
        Stage stage,
        Channel channel,
        List<Round> rounds,
        Optional<MessageAt> coachMessage,
        Optional<MessageAt> candidateMessage,
        long lastAction) {

    /** Whose turn it is. */
    public enum State {
        /** The coach's. */
        ASKED,
        /** The candidate's: the coach has answered. */
        ANSWERED,
        /** Nobody's: the candidate is through with the answer. */
        SETTLED,
        /** The coach can't this time. */
        DECLINED,
        /** The candidate took it back: nothing of it is kept but where its message stands. */
        TAKEN_BACK
    }

    public Share {
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty() != (state == State.TAKEN_BACK)) {
            throw new IllegalArgumentException("a share has rounds unless it was taken back");
        }
    }

    /** How the invitation stands, as far as a coach is told. */
    public record Standing(Optional<Instant> bestBy, ZoneId zone, Stage stage, Channel channel) {}

    public static Share asked(
            String id, Case theCase, String coachId, Matter matter, Standing standing, Round first, Instant now) {
        return new Share(
                id,
                theCase.owner(),
                coachId,
                theCase.id(),
                matter,
                State.ASKED,
                0,
                1,
                now,
                now,
                standing.bestBy(),
                standing.zone(),
                standing.stage(),
                standing.channel(),
                List.of(first),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** The coach, as a person of the same workspace. */
    public Owner coach() {
        return candidate.colleague(coachId);
    }

    /** The round that counts. */
    public Round round() {
        return rounds.getLast();
    }

    /** Whether anything of it can still be seen. */
    public boolean isLive() {
        return state != State.TAKEN_BACK;
    }

    /** Asked once more; what was said before stays beside it. */
    public Share askedAgain(Matter about, Standing standing, Round next, Instant now) {
        return with(share -> {
            share.matter = about;
            // A message that is changed rings nowhere, so that the coach is asked by a new one.
            share.coachMessage = Optional.empty();
            share.state = State.ASKED;
            share.askedAt = now;
            share.changedAt = now;
            share.standing = standing;
            share.rounds = new ArrayList<>(rounds);
            share.rounds.add(next);
            share.generation++;
        });
    }

    /** What the coach thinks of the whole so far: it is kept until they say it. */
    public Share noting(Optional<Opinion> overall, String note, long action) {
        return with(share -> {
            share.round(round -> round.noting(overall, note));
            share.lastAction = action;
        });
    }

    /** The coach says this of an excerpt. */
    public Share proposing(Proposal proposal, Instant now) {
        return with(share -> {
            share.round(round -> round.with(proposal));
            share.changedAt = now;
        });
    }

    public Share answered(Opinion overall, String note, Instant now) {
        return with(share -> {
            share.round(round -> round.answered(overall, note, now));
            share.state = State.ANSWERED;
            share.changedAt = now;
            share.generation++;
        });
    }

    public Share declined(Instant now) {
        return with(share -> {
            share.state = State.DECLINED;
            share.changedAt = now;
        });
    }

    /** The candidate did this with what was said of an excerpt. */
    public Share settling(int excerpt, Fate fate, Instant now) {
        return with(share -> {
            share.round(round -> round.about(excerpt)
                    .map(proposal -> round.with(proposal.becoming(fate)))
                    .orElse(round));
            share.changedAt = now;
        });
    }

    /** The candidate is through with the answer. */
    public Share settled(Instant now) {
        return with(share -> {
            share.state = State.SETTLED;
            share.changedAt = now;
        });
    }

    public Share takenBack(Instant now) {
        return with(share -> {
            share.state = State.TAKEN_BACK;
            share.rounds = List.of();
            share.changedAt = now;
        });
    }

    public Share coachMessage(MessageAt at) {
        return with(share -> share.coachMessage = Optional.of(at));
    }

    public Share candidateMessage(MessageAt at) {
        return with(share -> share.candidateMessage = Optional.of(at));
    }

    /** The next answer gets a message of its own, which is heard of. */
    Share withoutCandidateMessage() {
        return with(share -> share.candidateMessage = Optional.empty());
    }

    public Share version(int saved) {
        return with(share -> share.version = saved);
    }

    private Share with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.asShare();
    }

    /** The share as it is about to be. */
    private static final class Next {
        private final Share was;
        private Matter matter;
        private State state;
        private int version;
        private int generation;
        private Instant askedAt;
        private Instant changedAt;
        private Standing standing;
        private List<Round> rounds;
        private Optional<MessageAt> coachMessage;
        private Optional<MessageAt> candidateMessage;
        private long lastAction;

        Next(Share was) {
            this.was = was;
            this.matter = was.matter;
            this.state = was.state;
            this.version = was.version;
            this.generation = was.generation;
            this.askedAt = was.askedAt;
            this.changedAt = was.changedAt;
            this.standing = new Standing(was.bestBy, was.zone, was.stage, was.channel);
            this.rounds = was.rounds;
            this.coachMessage = was.coachMessage;
            this.candidateMessage = was.candidateMessage;
            this.lastAction = was.lastAction;
        }

        void round(UnaryOperator<Round> change) {
            rounds = new ArrayList<>(rounds);
            rounds.set(rounds.size() - 1, change.apply(rounds.getLast()));
        }

        Share asShare() {
            return new Share(
                    was.id,
                    was.candidate,
                    was.coachId,
                    was.caseId,
                    matter,
                    state,
                    version,
                    generation,
                    askedAt,
                    changedAt,
                    standing.bestBy(),
                    standing.zone(),
                    standing.stage(),
                    standing.channel(),
                    rounds,
                    coachMessage,
                    candidateMessage,
                    lastAction);
        }
    }
}
