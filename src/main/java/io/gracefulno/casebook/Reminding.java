package io.gracefulno.casebook;

import io.gracefulno.afterwards.Agenda;
import io.gracefulno.afterwards.Prospect;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Kind;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.timing.Notice;
import io.gracefulno.timing.ReplyClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a case gives to remind its person of. */
public final class Reminding {
    private static final Set<Entry.What> CHOICES = EnumSet.range(Entry.What.CHOSE_PROCEED, Entry.What.CHOSE_DECLINE);

    private Reminding() {}

    /** The reminders that the case wants, as its person's clock and settings are now. */
    public static Set<Reminder> wanted(Case theCase, Transaction tx) {
        Profile profile = Profile.of(theCase.owner(), tx);
        return isLeftInPeace(profile, tx)
                ? Set.of()
                : Agenda.of(prospect(theCase, profile.zone()), theCase.reminded(), profile.zone());
    }

    /** Whoever wants no reminders, and a guest who could press nothing in them. */
    private static boolean isLeftInPeace(Profile profile, Transaction tx) {
        return profile.isQuiet(Quiet.REMINDERS) || Guests.areTurnedAway(profile, tx);
    }

    /** What there is to remind of now, whether that was done already or not; empty once the case has moved on. */
    public static Optional<Reminder> occasion(Case theCase, Reminder.Kind kind, ZoneId zone) {
        return Agenda.occasion(prospect(theCase, zone), theCase.reminded(), kind, zone);
    }

    private static Prospect prospect(Case theCase, ZoneId zone) {
        boolean promising = theCase.state() == State.READY && theCase.facts().kind() == Kind.HOLDING;
        return new Prospect(
                theCase.id(),
                since(theCase),
                isToBeSent(theCase),
                theCase.promisedBy().isPresent() && !promising,
                answerBy(theCase, zone).toInstant(),
                theCase.facts().slot().map(OffsetDateTime::toInstant),
                theCase.promisedBy(),
                declinedAt(theCase));
    }

    /** By when to answer: by both clocks as they stood when it began to matter, the one for the answer running anyway. */
    private static ZonedDateTime answerBy(Case theCase, ZoneId zone) {
        Instant since = since(theCase);
        Instant invited = invitedAt(theCase).filter(at -> at.isBefore(since)).orElse(since);
        return earlier(Optional.of(ReplyClock.of(invited, since, zone).by()), noticeLastsUntil(theCase, since, zone))
                .orElseThrow();
    }

    /** The last moment that is in as good time as now, by both clocks; empty where neither is known to run. */
    public static Optional<ZonedDateTime> bestSentBy(Case theCase, ZoneId zone, Instant now) {
        Instant since = since(theCase);
        Optional<ZonedDateTime> answered = invitedAt(theCase)
                .map(at -> ReplyClock.of(at.isBefore(since) ? at : since, since, zone)
                        .by());
        return earlier(answered, noticeLastsUntil(theCase, now, zone));
    }

    /** Whether the letter frees a booked time at late notice, whatever the answer's own clock says. */
    public static boolean isLateNotice(Case theCase, Instant now) {
        return theCase.facts().kind().givesUpSlot()
                && theCase.intake().situation().notice(now).equals(Optional.of(Notice.LATE));
    }

    private static Optional<ZonedDateTime> noticeLastsUntil(Case theCase, Instant at, ZoneId zone) {
        return Optional.of(theCase)
                .filter(known -> known.facts().kind().givesUpSlot())
                .flatMap(known -> known.intake().situation().noticeLastsUntil(at))
                .map(until -> until.atZone(zone));
    }

    private static Optional<ZonedDateTime> earlier(Optional<ZonedDateTime> one, Optional<ZonedDateTime> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.comparing(ZonedDateTime::toInstant));
    }

    /** When the invitation came that is still to be answered; empty where nobody knows, and after a first letter. */
    public static Optional<Instant> invitedAt(Case theCase) {
        return theCase.earlier().isEmpty() ? theCase.intake().invitedAt() : Optional.empty();
    }

    /** When the letter that it is about now began to matter. */
    public static Instant since(Case theCase) {
        return theCase.sentAt()
                .or(() -> theCase.earlier().reversed().stream()
                        .findFirst()
                        .map(sent -> chosenAt(theCase).orElse(sent.sentAt())))
                .orElse(theCase.openedAt());
    }

    /** When they chose what to do last. */
    private static Optional<Instant> chosenAt(Case theCase) {
        return theCase.history().reversed().stream()
                .filter(entry -> CHOICES.contains(entry.what()))
                .findFirst()
                .map(Entry::at);
    }

    /** An answer to the invitation, begun or ready. A draft in which nothing is told isn't one. */
    private static boolean isToBeSent(Case theCase) {
        return switch (theCase.facts().kind()) {
            case RECONNECT, CHANGED_MIND, LINKEDIN_NOTE, HIRING_SIDE -> false;
            case DECLINE,
                    HOLDING,
                    QUESTIONS,
                    RESCHEDULE,
                    SHORTER_CALL,
                    VIDEO_FIRST,
                    OTHER_ROLE,
                    NETWORKING,
                    FURTHER_ROUNDS,
                    CANCEL_ACCEPTED,
                    CONFIRM_AFTER_CALL ->
                theCase.isUnsent() && (theCase.state() != State.DRAFT || theCase.isUnfinished());
        };
    }

    /** The person's own case, where a no was sent after which they may write again. */
    public static Optional<Case> declined(Owner owner, String id, Transaction tx) {
        return tx.find(owner, id).filter(theCase -> declinedAt(theCase).isPresent());
    }

    /** When the no was sent; empty for whoever wrote that they don't want to hear from them again: they are left in peace. */
    public static Optional<Instant> declinedAt(Case theCase) {
        return theCase.hasDeclined() && theCase.facts().doorOrUsual() != Door.NONE
                ? theCase.sentAt()
                : Optional.empty();
    }
}
