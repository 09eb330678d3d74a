package io.gracefulno.home;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Shelf;
import io.gracefulno.letter.Kind;
import io.gracefulno.timing.Situation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next thing of a case that has its time.
 *
 * @param from when it begins to be due, and stays so until it is done
 * @param by until when it should be done
 */
public record Due(Case theCase, Why why, Instant from, Instant by) {
    /** A reply should have its answer within a day, as an invitation should. */
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Days beyond it are nobody's. */
    private static final int LAST_YEAR = 9998;

    /** The soonest deadline first, one that has passed before all; where two are the same, the latest changed case. */
    private static final Comparator<Due> URGENCY = Comparator.comparing(Due::by)
            .thenComparing(due -> due.theCase().changedAt(), Comparator.reverseOrder())
            .thenComparing(due -> due.theCase().id());

    /** What makes it due. */
    public enum Why {
        /** They replied, and it isn't answered: at once. */
        REPLIED,
        /** An answer is promised: from the day before. */
        PROMISED,
        /** It isn't sent, and one of the two clocks runs out: from that morning. */
        UNSENT
    }

    /** What is to be done. */
    public enum Step {
        /** Answer their reply. */
        ANSWER,
        /** Say yes or no, at last to oneself. */
        DECIDE,
        /** Send the letter that is ready. */
        SEND,
        /** Go on with what was begun. */
        GO_ON,
        /** See how the case stands. */
        LOOK
    }

    /** The step that is due, which one press should open. */
    public Step step() {
        return switch (theCase.state()) {
            case REPLIED -> Step.ANSWER;
            // Whoever took their no back has decided.
            case WAITING -> theCase.facts().kind() == Kind.CHANGED_MIND ? Step.LOOK : Step.DECIDE;
            case READY -> theCase.writing().isPresent() ? Step.SEND : Step.GO_ON;
            case DRAFT, OPEN -> theCase.isUndecided() ? Step.DECIDE : Step.GO_ON;
            case SENT, GOING, CLOSED -> Step.LOOK;
        };
    }

    /** What is due in these cases now. */
    public static List<Due> now(Collection<Case> cases, Instant now, ZoneId zone) {
        return now(cases.stream().flatMap(theCase -> of(theCase, zone).stream()), now);
    }

    /** Those of them that are due now, the most urgent first: whatever made them due. */
    public static List<Due> now(Stream<Due> all, Instant now) {
        return all.filter(due -> !due.from().isAfter(now)).sorted(URGENCY).toList();
    }

    /**
     * The soonest thing, due already or later; empty where nothing has its time.
     *
     * @param zone the person's own: its days are theirs
     */
    public static Optional<Due> of(Case theCase, ZoneId zone) {
        return switch (theCase.state()) {
            case REPLIED -> soonest(replied(theCase), promised(theCase, zone));
            case WAITING -> promised(theCase, zone);
            case DRAFT, OPEN, READY -> soonest(unsent(theCase, zone), promisedBefore(theCase, zone));
            case SENT, GOING, CLOSED -> Optional.empty();
        };
    }

    /** The sooner of two things; due as soon as one of them is. */
    private static Optional<Due> soonest(Optional<Due> one, Optional<Due> other) {
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .sorted(URGENCY)
                .reduce((sooner, later) -> new Due(
                        sooner.theCase(),
                        sooner.why(),
                        sooner.from().isBefore(later.from()) ? sooner.from() : later.from(),
                        sooner.by()));
    }

    private static Optional<Due> replied(Case theCase) {
        return theCase.replyUnderWay().map(Pushback::at).map(at -> new Due(theCase, Why.REPLIED, at, at.plus(A_DAY)));
    }

    private static Optional<Due> promised(Case theCase, ZoneId zone) {
        return theCase.promisedBy()
                .filter(day -> Math.abs(day.getYear()) <= LAST_YEAR)
                .map(day ->
                        new Due(theCase, Why.PROMISED, begins(day.minusDays(1), zone), begins(day.plusDays(1), zone)));
    }

    /** What an earlier letter promised binds while the next one is written; what that one says isn't promised yet. */
    private static Optional<Due> promisedBefore(Case theCase, ZoneId zone) {
        return theCase.earlier().isEmpty() ? Optional.empty() : promised(theCase, zone);
    }

    private static Optional<Due> unsent(Case theCase, ZoneId zone) {
        if (Shelf.of(theCase) != Shelf.OPEN) {
            return Optional.empty();
        }
        Situation situation = theCase.intake().situation();
        boolean freesIt = theCase.facts().kind().givesUpSlot();
        Optional<Instant> good = (freesIt ? situation : situation.withoutSlot()).inGoodTimeUntil(zone);
        return Stream.of(good, situation.slot())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(by -> new Due(theCase, Why.UNSENT, begins(LocalDate.ofInstant(by, zone), zone), by));
    }

    private static Instant begins(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
