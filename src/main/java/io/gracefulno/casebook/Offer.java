package io.gracefulno.casebook;

import io.gracefulno.letter.Facts;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A letter that a coach prepared for somebody who may take it or leave it. Until they take it, it is nobody's case; once
 * it is over, nothing is kept of it but how it ended and where its messages stand. A value like {@link Case}, kept by
 * {@link Casebook.Transaction#save}.
 *
 * @param id opaque; worth nothing without one of the two whose it is
 * @param candidateId the user id of whom it is for, in the coach's workspace
 * @param version how often it was saved; a save of an older version is refused
 * @param prepared what is offered; empty once it is over
 * @param caseId the case that it became; empty unless it was taken
 * @param coachMessage where the message stands that tells the coach of it
 * @param candidateMessage where the message stands that offers it
 */
public record Offer(
        String id,
        Owner coach,
        String candidateId,
        State state,
        int version,
        Instant madeAt,
        Instant changedAt,
        Optional<Prepared> prepared,
        String caseId,
        Optional<MessageAt> coachMessage,
        Optional<MessageAt> candidateMessage) {
    /** So many offers of one coach may be open at once. */
    public static final int MOST_OPEN = 5;

    /** So long it may be taken, and so long it is kept. */
    public static final Duration KEPT = Duration.ofDays(14);

    /** How it stands, or how it ended. */
    public enum State {
        OPEN,
        TAKEN,
        REFUSED,
        /** Refused, and the candidate wants no more of this coach's. */
        NEVER,
        /** The coach took it back. */
        WITHDRAWN,
        /** Nobody took it in time. */
        EXPIRED,
        /** Slack wouldn't take the message that offers it. */
        UNREACHED
    }

    /**
     * What a coach wrote for somebody.
     *
     * @param facts as far as a coach was told, which knows no private reason
     * @param writing the letter, and what we would have written
     * @param note the line that goes with it; empty for none
     */
    public record Prepared(Facts facts, Writing writing, String note) {
        /** The most a note may have, in UTF-16 units. */
        public static final int NOTE_LIMIT = 300;
    }

    public Offer {
        caseId = Objects.requireNonNullElse(caseId, "");
        if (prepared.isPresent() != (state == State.OPEN)) {
            throw new IllegalArgumentException("an offer holds a letter for as long as it is open");
        }
        if (coach.userId().equals(candidateId)) {
            throw new IllegalArgumentException("nobody offers themselves a letter");
        }
    }

    public static Offer made(String id, Owner coach, String candidateId, Prepared prepared, Instant now) {
        return new Offer(
                id,
                coach,
                candidateId,
                State.OPEN,
                0,
                now,
                now,
                Optional.of(prepared),
                "",
                Optional.empty(),
                Optional.empty());
    }

    /** Whom it is for, as a person of the same workspace. */
    public Owner candidate() {
        return coach.colleague(candidateId);
    }

    /** Until when it may be taken. */
    public Instant until() {
        return madeAt.plus(KEPT);
    }

    public boolean isOpen(Instant now) {
        return state == State.OPEN && now.isBefore(until());
    }

    /** It became a case of the candidate's. */
    public Offer taken(String theirCaseId, Instant now) {
        return with(offer -> {
            offer.end(State.TAKEN, now);
            offer.caseId = theirCaseId;
        });
    }

    /** It ended in another way; what was offered is gone. */
    public Offer over(State how, Instant now) {
        return with(offer -> offer.end(how, now));
    }

    public Offer coachMessage(MessageAt at) {
        return with(offer -> offer.coachMessage = Optional.of(at));
    }

    public Offer candidateMessage(MessageAt at) {
        return with(offer -> offer.candidateMessage = Optional.of(at));
    }

    public Offer version(int saved) {
        return with(offer -> offer.version = saved);
    }

    private Offer with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.asOffer();
    }

    /** The offer as it is about to be. */
    private static final class Next {
        private final Offer was;
        private State state;
        private int version;
        private Instant changedAt;
        private Optional<Prepared> prepared;
        private String caseId;
        private Optional<MessageAt> coachMessage;
        private Optional<MessageAt> candidateMessage;

        Next(Offer was) {
            this.was = was;
            this.state = was.state;
            this.version = was.version;
            this.changedAt = was.changedAt;
            this.prepared = was.prepared;
            this.caseId = was.caseId;
            this.coachMessage = was.coachMessage;
            this.candidateMessage = was.candidateMessage;
        }

        void end(State how, Instant now) {
            state = how;
            prepared = Optional.empty();
            changedAt = now;
        }

        Offer asOffer() {
            return new Offer(
                    was.id,
                    was.coach,
                    was.candidateId,
                    state,
                    version,
                    was.madeAt,
                    changedAt,
                    prepared,
                    caseId,
                    coachMessage,
                    candidateMessage);
        }
    }
}
