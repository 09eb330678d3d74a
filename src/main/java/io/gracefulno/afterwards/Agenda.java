package io.gracefulno.afterwards;

import io.gracefulno.afterwards.Reminder.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which reminders a case wants, and when: in the person's working hours, by their own clock, each occasion once. */
public final class Agenda {
    /** A reminder leaves at least so much time to act. */
    private static final Duration TO_ACT = Duration.ofHours(1);

    /** What was begun just now needs no reminder yet. */
    private static final Duration FRESH = Duration.ofHours(1);

    /** The least before a deadline of the same day. */
    private static final Duration SAME_DAY = Duration.ofHours(2);

    /** Half a year after the no. */
    private static final Period RECONNECT = Period.ofMonths(6);

    private final Prospect prospect;
    private final Reminded reminded;
    private final WorkingHours hours;

    private Agenda(Prospect prospect, Reminded reminded, ZoneId zone) {
        this.prospect = prospect;
        this.reminded = reminded;
        this.hours = new WorkingHours(zone);
    }

    /** The reminders that are still to come. */
    public static Set<Reminder> of(Prospect prospect, Reminded reminded, ZoneId zone) {
        Agenda agenda = new Agenda(prospect, reminded, zone);
        Set<Reminder> wanted = new HashSet<>();
        for (Reminder reminder : agenda.all()) {
            if (!reminded.isSettled(reminder.kind(), reminder.occasion())) {
                wanted.add(agenda.snoozed(reminder));
            }
        }
        return Set.copyOf(wanted);
    }

    /** What the case gives an occasion for now, whether it was reminded of already or not. */
    public static Optional<Reminder> occasion(Prospect prospect, Reminded reminded, Kind kind, ZoneId zone) {
        return new Agenda(prospect, reminded, zone)
                .all().stream().filter(reminder -> reminder.kind() == kind).findFirst();
    }

    private Reminder snoozed(Reminder reminder) {
        return reminded.until(reminder.kind(), reminder.occasion())
                .map(until -> new Reminder(reminder.caseId(), reminder.kind(), reminder.occasion(), until))
                .orElse(reminder);
    }

    private Set<Reminder> all() {
        Set<Reminder> all = new HashSet<>();
        holding().ifPresent(all::add);
        slot().ifPresent(all::add);
        unsent().ifPresent(all::add);
        followup().ifPresent(all::add);
        reconnect().ifPresent(all::add);
        return all;
    }

    private Optional<Reminder> holding() {
        return prospect.promised().map(day -> {
            Instant evening =
                    day.atTime(WorkingHours.EVENING).atZone(hours.zone()).toInstant();
            return reminder(Kind.HOLDING, day.atStartOfDay(hours.zone()).toInstant(), inTime(evening));
        });
    }

    private Optional<Reminder> slot() {
        return prospect.slot()
                .filter(slot ->
                        prospect.unsent() && slot.isAfter(prospect.since().plus(FRESH)))
                .map(slot -> reminder(Kind.SLOT, slot, inTime(slot)))
                .filter(reminder -> reminder.dueAt().isBefore(reminder.occasion()));
    }

    /** Not where a promise binds, and not beside the interview's own reminder of that day. */
    private Optional<Reminder> unsent() {
        if (!prospect.unsent() || prospect.promised().isPresent()) {
            return Optional.empty();
        }
        Instant due = inTime(prospect.answerBy());
        boolean sameDay = slot().map(Reminder::dueAt)
                .filter(at -> day(at).equals(day(due)))
                .isPresent();
        boolean tooLate = prospect.slot().filter(at -> !due.isBefore(at)).isPresent();
        return sameDay || tooLate ? Optional.empty() : Optional.of(reminder(Kind.UNSENT, prospect.since(), due));
    }

    private LocalDate day(Instant at) {
        return at.atZone(hours.zone()).toLocalDate();
    }

    private Optional<Reminder> followup() {
        return prospect.declined()
                .filter(_ -> reminded.touch() != Touch.NEVER)
                .map(declined -> reminder(
                        Kind.FOLLOWUP,
                        declined,
                        hours.morningOnOrAfter(reminded.touch().after(day(declined)))));
    }

    /** Not beside a hello of the same morning. */
    private Optional<Reminder> reconnect() {
        return prospect.declined()
                .filter(_ -> reminded.touch() != Touch.NEVER)
                .map(declined -> reminder(
                        Kind.RECONNECT,
                        declined,
                        hours.morningOnOrAfter(day(declined).plus(RECONNECT))))
                .filter(reminder -> followup()
                        .filter(hello -> hello.dueAt().equals(reminder.dueAt()))
                        .isEmpty());
    }

    /** The last working morning before it; for what was begun later than that, two hours before it, else the next one. */
    private Instant inTime(Instant deadline) {
        Instant earliest = prospect.since().plus(FRESH);
        Instant morning = hours.lastMorningBefore(deadline, TO_ACT);
        if (!morning.isBefore(earliest)) {
            return morning;
        }
        Instant sameDay = deadline.minus(SAME_DAY);
        return !sameDay.isBefore(earliest) && hours.hold(sameDay) ? sameDay : hours.morningAfter(earliest);
    }

    private Reminder reminder(Kind kind, Instant occasion, Instant dueAt) {
        return new Reminder(prospect.caseId(), kind, occasion, dueAt);
    }
}
