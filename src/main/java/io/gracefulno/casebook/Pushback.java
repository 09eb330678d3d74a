package io.gracefulno.casebook;

import io.gracefulno.pushback.Reading;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.pushback.Rung;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A reply of theirs in a case, and what the person answers to it.
 *
 * @param at when the person told of it
 * @param theirs what they wrote; empty where the person only said what they did, and once it is forgotten
 * @param reading what it was read as; empty with {@code theirs}
 * @param kinds what it is: as read, until the person corrects it; empty while nobody knows
 * @param rung how firm the answer is
 * @param course where new terms led; {@link Course#NONE} while there are none
 * @param solved by the number of the deal-breaker, whether they confirmed that it is solved
 * @param suggestion whom the person suggests instead
 * @param until the day by which a plain yes or no is promised
 * @param writing the answer; empty before it is known what to answer to
 * @param heard what the person heard of the review of it
 * @param savedAt when the answer was saved; empty while it is under way
 */
public record Pushback(
        Instant at,
        String theirs,
        Optional<Reading> reading,
        Set<ReplyKind> kinds,
        Rung rung,
        Course course,
        Map<Integer, Boolean> solved,
        Suggestion suggestion,
        Optional<LocalDate> until,
        Optional<Writing> writing,
        Heard heard,
        Optional<Instant> savedAt) {

    /** Where new terms led. */
    public enum Course {
        /** There are none. */
        NONE,
        /** The deal-breakers are still to be gone through. */
        UNCHECKED,
        /** The decision stands. */
        KEPT,
        /** They want to think it over. */
        THINK,
        /** They take the interview. */
        TALK;

        /** Whether it gives way, for now or for good. */
        public boolean isYes() {
            return this == THINK || this == TALK;
        }
    }

    public Pushback {
        kinds = Set.copyOf(kinds);
        solved = Map.copyOf(solved);
    }

    /** Told of just now: read, or named by the person. The more was answered in the case, the firmer is the answer. */
    public static Pushback of(
            String theirs, Optional<Reading> reading, Set<ReplyKind> kinds, Case theCase, Instant now) {
        return new Pushback(
                now,
                theirs,
                reading,
                kinds,
                theCase.pushbacks().rung(),
                courseOf(kinds),
                Map.of(),
                Suggestion.of(theCase.facts()),
                Optional.empty(),
                Optional.empty(),
                Heard.NOTHING,
                Optional.empty());
    }

    private static Course courseOf(Set<ReplyKind> kinds) {
        return kinds.contains(ReplyKind.RENEGOTIATES) ? Course.UNCHECKED : Course.NONE;
    }

    /** What they most want answered; empty while nobody knows. */
    public Optional<ReplyKind> primary() {
        return reading.map(Reading::primary)
                .filter(kinds::contains)
                .or(() -> kinds.isEmpty()
                        ? Optional.empty()
                        : Optional.of(EnumSet.copyOf(kinds).iterator().next()));
    }

    /** Whether it is the same reply, told of once more: their words, or, where there are none, what they did. */
    public boolean isAgain(Pushback before) {
        return theirs.equals(before.theirs) && (!theirs.isBlank() || kinds.equals(before.kinds));
    }

    public boolean isSaved() {
        return savedAt.isPresent();
    }

    /** Whether an answer can be written: something is asked, and the terms, if it was terms, are gone through. */
    public boolean isAnswerable() {
        return !kinds.isEmpty() && course != Course.UNCHECKED && !isTakenWell();
    }

    /** Whether they took it well and nothing is to be done. */
    public boolean isTakenWell() {
        return primary().equals(Optional.of(ReplyKind.ACCEPTS)) && !kinds.contains(ReplyKind.RENEGOTIATES);
    }

    /** The person says what it is. */
    public Pushback kinds(Set<ReplyKind> chosen) {
        return chosen.equals(kinds)
                ? this
                : with(next -> {
                    next.kinds = chosen;
                    next.course = courseOf(chosen);
                });
    }

    public Pushback rung(Rung chosen) {
        return with(next -> next.rung = chosen);
    }

    public Pushback course(Course taken) {
        return with(next -> next.course = taken);
    }

    /** Whether a deal-breaker is solved. */
    public Pushback solved(int number, boolean confirmed) {
        Map<Integer, Boolean> more = new TreeMap<>(solved);
        more.put(number, confirmed);
        return with(next -> next.solved = more);
    }

    public Pushback suggesting(Suggestion chosen) {
        return with(next -> next.suggestion = chosen);
    }

    public Pushback until(LocalDate day) {
        return with(next -> next.until = Optional.of(day));
    }

    public Pushback writing(Writing changed) {
        return with(next -> next.writing = Optional.of(changed));
    }

    public Pushback heard(Heard more) {
        return with(next -> next.heard = more);
    }

    /** What they wrote is forgotten; what it was read as stays. */
    Pushback withoutTheirWords() {
        return with(next -> next.theirs = "");
    }

    public Pushback saved(Instant now) {
        return with(next -> next.savedAt = Optional.of(now));
    }

    private Pushback with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.asPushback();
    }

    /** The reply as it is about to be. */
    private static final class Next {
        private final Pushback was;
        private String theirs;
        private Set<ReplyKind> kinds;
        private Rung rung;
        private Course course;
        private Map<Integer, Boolean> solved;
        private Suggestion suggestion;
        private Optional<LocalDate> until;
        private Optional<Writing> writing;
        private Heard heard;
        private Optional<Instant> savedAt;

        Next(Pushback was) {
            this.was = was;
            this.theirs = was.theirs;
            this.kinds = was.kinds;
            this.rung = was.rung;
            this.course = was.course;
            this.solved = was.solved;
            this.suggestion = was.suggestion;
            this.until = was.until;
            this.writing = was.writing;
            this.heard = was.heard;
            this.savedAt = was.savedAt;
        }

        Pushback asPushback() {
            return new Pushback(
                    was.at,
                    theirs,
                    was.reading,
                    kinds,
                    rung,
                    course,
                    solved,
                    suggestion,
                    until,
                    writing,
                    heard,
                    savedAt);
        }
    }
}
