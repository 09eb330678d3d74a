package io.gracefulno.timing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How an invitation stands at one moment.
 *
 * @param zone the person's own: its days are theirs
 * @param reply the clock of the invitation; empty if nobody knows when it came
 * @param notice how much warning the booked time gets; empty if there is none
 */
public record Advice(
        Situation situation,
        Instant now,
        ZoneId zone,
        Optional<ReplyClock> reply,
        Optional<Notice> notice,
        ChannelAdvice channel) {

    public static Advice of(Situation situation, Instant now, ZoneId zone) {
        Optional<ReplyClock> reply = situation.invitedAt().map(at -> ReplyClock.of(at, now, zone));
        Optional<Notice> notice = situation.notice(now);
        boolean lateToday = notice.equals(Optional.of(Notice.LATE)) && isToday(situation, now, zone);
        return new Advice(situation, now, zone, reply, notice, ChannelAdvice.of(situation, lateToday));
    }

    /** The same where nothing is given up, so that the booked time doesn't matter. */
    public Advice withoutSlot() {
        return of(situation.withoutSlot(), now, zone);
    }

    private static boolean isToday(Situation situation, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return situation
                .slot()
                .map(slot -> LocalDate.ofInstant(slot, zone).equals(today))
                .orElse(false);
    }

    /** Whether the usual time for an answer is over. */
    public boolean isReplyLate() {
        return reply.map(clock -> clock.band() == Band.LATE).orElse(false);
    }

    /** Whether the booked time gets too little warning. */
    public boolean isNoticeLate() {
        return notice.equals(Optional.of(Notice.LATE));
    }

    /** Whether that is so, and the booked time is today: only a call surely reaches them. */
    public boolean isLateToday() {
        return isNoticeLate() && isToday(situation, now, zone);
    }

    /** Whether the booked time has passed. */
    public boolean isMissed() {
        return notice.equals(Optional.of(Notice.MISSED));
    }

    /** Whether anything is late. */
    public boolean isLate() {
        return isReplyLate() || isNoticeLate() || isMissed();
    }

    /** Until when all of it stays as good as it is now; empty if something is late already or nothing is known. */
    public Optional<ZonedDateTime> bestBy() {
        if (isLate()) {
            return Optional.empty();
        }
        Optional<ZonedDateTime> noticed = situation
                .slot()
                .map(slot ->
                        Notice.lastMoment(notice.orElseThrow(), slot, situation).atZone(zone));
        return Stream.of(reply.map(ReplyClock::by), noticed)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** What to know beside the clocks, and what they can't tell. */
    public Set<Note> notes() {
        Set<Note> notes = EnumSet.of(reply.isEmpty() ? Note.INVITATION_UNKNOWN : Note.HOLIDAYS_UNKNOWN);
        note(notes, Note.SLOT_UNKNOWN, notice.isEmpty());
        note(
                notes,
                Note.INVITED_IN_FUTURE,
                situation.invitedAt().map(at -> at.isAfter(now)).orElse(false));
        note(notes, Note.ANSWER_TODAY, isReplyLate());
        note(notes, Note.LATE_NOTICE, isNoticeLate());
        note(notes, Note.CALL_TODAY, isLateToday());
        note(notes, Note.MISSED, isMissed());
        return notes;
    }

    private static void note(Set<Note> notes, Note note, boolean holds) {
        if (holds) {
            notes.add(note);
        }
    }
}
