package io.gracefulno.casebook;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Intake.Asked;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.timing.Notice;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Once a job is accepted, whoever else waits for an answer gets a no: one letter each, written in one pass. */
public final class CloseOut {
    /** So many are written in one pass: no list of Slack's has more to tick. */
    public static final int AT_ONCE = 10;

    /** So far back it is looked for interviews that are still to come. */
    private static final int LOOKED_THROUGH = 200;

    /** More than were written in one pass. */
    private static final int NEWEST = 50;

    private final Letters letters;

    public CloseOut(Letters letters) {
        this.letters = letters;
    }

    /** In a workspace's own wording, where it has any. */
    public CloseOut in(Workspace workspace) {
        return new CloseOut(letters.in(workspace));
    }

    /** What became of one of them. */
    public enum How {
        /** Its letter is written and saved. */
        WRITTEN,
        /** The person's own text stands there, and stays. */
        OWN_TEXT,
        /** They are to be told by phone, so there is a script. */
        BY_PHONE,
        /** Something must be said first that nobody knows but the person. */
        UNFINISHED
    }

    /** One of them after the pass. */
    public record Done(Case theCase, How how) {}

    /** Whether others are to be written to after this one. */
    public enum Others {
        NONE,
        SOME;

        /** As the person's cases are now; they are only looked through where a job was accepted. */
        public static Others of(Case theCase, Instant now, Transaction tx) {
            return isAccepted(theCase) && !others(theCase, now, tx).isEmpty() ? SOME : NONE;
        }
    }

    /** Whether a letter was sent in it that says that they accepted a job. */
    public static boolean isAccepted(Case theCase) {
        Facts facts = theCase.facts();
        return theCase.state() == State.SENT
                && facts.kind().declines()
                && facts.reason() == Reason.ACCEPTED_OFFER
                && facts.holds(Claim.ACCEPTED_CONFIRMED);
    }

    /** The person's other cases in which an answer is still to be given, the soonest due first. */
    public static List<Case> others(Case accepted, Instant now, Transaction tx) {
        ZoneId zone = Profile.of(accepted.owner(), tx).zone();
        Stream<Case> taken = tx.done(accepted.owner(), 0, LOOKED_THROUGH).stream();
        return Stream.concat(tx.open(accepted.owner()).stream(), taken)
                .filter(other -> !other.id().equals(accepted.id()) && isToBeTold(other, now))
                .sorted(Comparator.comparing((Case other) -> due(other, now, zone))
                        .thenComparing(Case::openedAt, Comparator.reverseOrder())
                        .thenComparing(Case::id))
                .toList();
    }

    private static boolean isToBeTold(Case other, Instant now) {
        return switch (other.state()) {
            case OPEN, READY -> isAnswer(other.facts().kind()) && !isTold(other);
            case WAITING -> true;
            case GOING -> slot(other).filter(now::isBefore).isPresent();
            case DRAFT, SENT, REPLIED, CLOSED -> false;
        };
    }

    /** Whether a letter of this kind, not sent yet, is the first word of an answer to the invitation. */
    private static boolean isAnswer(Kind kind) {
        return switch (kind) {
            case DECLINE,
                    HOLDING,
                    QUESTIONS,
                    RESCHEDULE,
                    SHORTER_CALL,
                    VIDEO_FIRST,
                    OTHER_ROLE,
                    NETWORKING,
                    FURTHER_ROUNDS,
                    CANCEL_ACCEPTED -> true;
            case LINKEDIN_NOTE, RECONNECT, CONFIRM_AFTER_CALL, CHANGED_MIND, HIRING_SIDE -> false;
        };
    }

    /** Its letter says so already, and is ready. */
    private static boolean isTold(Case other) {
        Facts facts = other.facts();
        return other.state() == State.READY
                && facts.kind().declines()
                && facts.reason() == Reason.ACCEPTED_OFFER
                && facts.holds(Claim.ACCEPTED_CONFIRMED);
    }

    private static Optional<Instant> slot(Case theCase) {
        return theCase.facts().slot().map(OffsetDateTime::toInstant);
    }

    /** The interview, or the promised day, whichever is sooner; those without either come last. */
    private static Instant due(Case theCase, Instant now, ZoneId zone) {
        Optional<Instant> promised = theCase.promisedBy()
                .map(day -> day.plusDays(1).atStartOfDay(zone).toInstant());
        return Stream.concat(slot(theCase).stream(), promised.stream())
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX);
    }

    /** One of them, as it is after the pass. */
    public Done write(Case other, Profile profile, Instant now) {
        if (isTheirOwn(other)) {
            return new Done(other, How.OWN_TEXT);
        }
        if (other.isThinkingAgain()) {
            // They were told no before: what they offered since has an answer of its own.
            return new Done(other, How.UNFINISHED);
        }
        Case chosen = other.isUnsent() ? other : other.chose(Outcome.DECLINE, now);
        Case told = chosen.submitted(chosen.intake().chosen(accepted(chosen.facts())), now);
        if (asksFirst(told, now)) {
            // A letter that stands there already isn't parted from what it was written for.
            return new Done(told.writing().isPresent() ? other : told.nextGeneration(), How.UNFINISHED);
        }
        Case written = letters.write(told, profile, now);
        if (written.facts().channel() == Channel.PHONE) {
            return new Done(written, How.BY_PHONE);
        }
        Texts texts = written.writing().orElseThrow().current();
        return new Done(written.letterSaved(texts, now).noted(Entry.What.CLOSED_OUT, now), How.WRITTEN);
    }

    private static boolean isTheirOwn(Case other) {
        return other.isUnsent() && other.writing().filter(Writing::isTouched).isPresent();
    }

    /** Whom it is for, or whether they were there at the booked time that has passed. */
    private static boolean asksFirst(Case told, Instant now) {
        Intake intake = told.intake();
        boolean passed = intake.situation().notice(now).equals(Optional.of(Notice.MISSED));
        return intake.isAnonymous() || (passed && !intake.asked().contains(Asked.ATTENDED));
    }

    /** What was said of another reason doesn't belong to this one. */
    private static Facts accepted(Facts was) {
        Kind kind = was.kind().declines() ? was.kind() : Kind.DECLINE;
        return was.edit()
                .kind(kind == Kind.DECLINE && was.stage() == Stage.LATER ? Kind.FURTHER_ROUNDS : kind)
                .reason(Reason.ACCEPTED_OFFER)
                .claim(Claim.ACCEPTED_CONFIRMED, true)
                .text(Fact.OTHER_REASON, "")
                .build();
    }

    /** The letters that were written together then, by those to whom they are, less what was deleted since. */
    public static List<Case> writtenAt(Owner owner, Instant then, Transaction tx) {
        Entry written = new Entry(then, Entry.What.CLOSED_OUT);
        return tx.newest(owner, NEWEST).stream()
                .filter(theCase -> theCase.history().contains(written))
                .toList();
    }
}
