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
import java.util.function.UnaryOperator;

/** Which reminders a case wants, and when: in the person's working hours, by their own clock, each occasion once. */
public final class Agenda {
    /** A reminder leaves at least so much time to act. */
    private static final Duration TO_ACT = Duration.ofHours(1);

    /** What was begun just now needs no reminder yet. */
    private static final Duration FRESH = Duration.ofHours(1);

    /** The least before a deadline, where no morning is left before it. */
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
                agenda.planned(reminder).ifPresent(wanted::add);
            }
        }
        return Set.copyOf(wanted);
    }

    /** What the case gives an occasion for now, whether it was reminded of already or not. */
    public static Optional<Reminder> occasion(Prospect prospect, Reminded reminded, Kind kind, ZoneId zone) {
        return new Agenda(prospect, reminded, zone)
                .all().stream().filter(reminder -> reminder.kind() == kind).findFirst();
    }

    /** When it was put off to, whatever else there is; else its own time, unless another one makes it needless. */
    private Optional<Reminder> planned(Reminder reminder) {
        Optional<Instant> until = reminded.until(reminder.kind(), reminder.occasion());
        return until.isPresent()
                ? until.map(at -> new Reminder(reminder.caseId(), reminder.kind(), reminder.occasion(), at))
                : Optional.of(reminder).filter(this::isOfUse);
    }

    private boolean isOfUse(Reminder reminder) {
        return switch (reminder.kind()) {
            case HOLDING, FOLLOWUP -> true;
            case SLOT -> isInTime(reminder);
            // The interview's own reminder does, where this one comes on the same day or after the interview.
            case UNSENT ->
                slot().filter(this::isInTime)
                        .filter(slot -> day(slot.dueAt()).equals(day(reminder.dueAt()))
                                || !reminder.dueAt().isBefore(slot.occasion()))
                        .isEmpty();
            // Not beside a hello of the same morning.
            case RECONNECT ->
                followup()
                        .filter(hello -> hello.dueAt().equals(reminder.dueAt()))
                        .isEmpty();
        };
    }

    private boolean isInTime(Reminder slot) {
        return slot.dueAt().isBefore(slot.occasion())
                && slot.occasion().isAfter(prospect.since().plus(FRESH));
    }

    private Set<Reminder> all() {
        Set<Reminder> all = new HashSet<>();
        holding().ifPresent(all::add);
        slot().ifPresent(all::add);
        unsent().ifPresent(all::add);
        followup().ifPresent(all::add);
        declined(Kind.RECONNECT, day -> day.plus(RECONNECT)).ifPresent(all::add);
        return all;
    }

    /** A day is the same occasion wherever the person's clock stands. */
    private Optional<Reminder> holding() {
        return prospect.promised().map(day -> {
            Instant evening =
                    day.atTime(WorkingHours.EVENING).atZone(hours.zone()).toInstant();
            return reminder(Kind.HOLDING, Reminder.occasion(day), inTime(evening));
        });
    }

    private Optional<Reminder> slot() {
        return prospect.slot().filter(_ -> prospect.unsent()).map(slot -> reminder(Kind.SLOT, slot, inTime(slot)));
    }

    private Optional<Reminder> unsent() {
        return prospect.unsent() && !prospect.bound()
                ? Optional.of(reminder(Kind.UNSENT, prospect.since(), inTime(prospect.answerBy())))
                : Optional.empty();
    }

    private LocalDate day(Instant at) {
        return at.atZone(hours.zone()).toLocalDate();
    }

    private Optional<Reminder> followup() {
        return declined(Kind.FOLLOWUP, reminded.touch()::after);
    }

    private Optional<Reminder> declined(Kind kind, UnaryOperator<LocalDate> after) {
        return prospect.declined()
                .filter(_ -> reminded.touch() != Touch.NEVER)
                .map(declined -> reminder(kind, declined, hours.morningOnOrAfter(after.apply(day(declined)))));
    }

    /**
     * The last working morning before it; for what was begun later than that, the last moment that leaves time to act,
     * else as soon as it isn't fresh any more, else the next morning.
     */
    private Instant inTime(Instant deadline) {
        Instant earliest = prospect.since().plus(FRESH);
        Instant morning = hours.lastMorningBefore(deadline, TO_ACT);
        if (!morning.isBefore(earliest)) {
            return morning;
        }
        Instant last = hours.lastBefore(deadline.minus(SAME_DAY));
        if (!last.isBefore(earliest)) {
            return last;
        }
        boolean soon = hours.hold(earliest) && !earliest.plus(TO_ACT).isAfter(deadline);
        return soon ? earliest : hours.morningAfter(earliest);
    }

    private Reminder reminder(Kind kind, Instant occasion, Instant dueAt) {
        return new Reminder(prospect.caseId(), kind, occasion, dueAt);
    }
}
