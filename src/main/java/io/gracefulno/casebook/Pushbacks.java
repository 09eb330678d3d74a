package io.gracefulno.casebook;

import io.gracefulno.casebook.Pushback.Course;
import io.gracefulno.pushback.Rung;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every reply of theirs that the person told of in a case, the first first.
 *
 * @param all the last one may still be under way
 */
public record Pushbacks(List<Pushback> all) {
    /** So long the words that they wrote are kept after they were pasted. */
    public static final Duration KEPT = Duration.ofDays(90);

    /** They never pushed back. */
    public static final Pushbacks NONE = new Pushbacks(List.of());

    public Pushbacks {
        all = List.copyOf(all);
    }

    /** The one that waits for its answer. */
    public Optional<Pushback> underWay() {
        return all.isEmpty() || all.getLast().isSaved() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Those that were answered, the first first. */
    public List<Pushback> answered() {
        return all.stream().filter(Pushback::isSaved).toList();
    }

    /** Which the next answer is, from 1; the one under way is the next until it is saved. */
    public int numberOfNext() {
        return answered().size() + 1;
    }

    /** Those that came since then. */
    Pushbacks since(Instant sent) {
        return new Pushbacks(
                all.stream().filter(reply -> !reply.at().isBefore(sent)).toList());
    }

    /** As firm as the next answer should be. */
    public Rung rung() {
        return Rung.of(numberOfNext());
    }

    /** One reply more. One that was never answered stays where it is. */
    public Pushbacks plus(Pushback reply) {
        List<Pushback> next = new ArrayList<>(all);
        next.add(reply);
        return new Pushbacks(next);
    }

    /** The last one goes on so. */
    public Pushbacks with(Pushback changed) {
        return withoutLast().plus(changed);
    }

    /** The last one was none. */
    Pushbacks withoutLast() {
        return new Pushbacks(all.subList(0, all.size() - 1));
    }

    /** When the next of their words are to be forgotten; empty where there are none to forget, or not yet. */
    Optional<Instant> oldAt() {
        return all.stream()
                .filter(this::isForgettable)
                .map(reply -> pastedAt(reply).plus(KEPT))
                .min(Comparator.naturalOrder());
    }

    /** Without the words that are old by then; what they were read as stays. */
    Pushbacks forgetting(Instant now) {
        return new Pushbacks(all.stream()
                .map(reply ->
                        isForgettable(reply) && !pastedAt(reply).plus(KEPT).isAfter(now)
                                ? reply.withoutTheirWords()
                                : reply)
                .toList());
    }

    /** Not while they wait for an answer. */
    private boolean isForgettable(Pushback reply) {
        return !reply.theirs().isEmpty()
                && underWay()
                        .filter(waiting -> waiting.theirs().equals(reply.theirs()))
                        .isEmpty();
    }

    /** Whoever decides again about the same words doesn't paste them again. */
    private Instant pastedAt(Pushback reply) {
        return all.stream()
                .filter(other -> other.theirs().equals(reply.theirs()))
                .map(Pushback::at)
                .min(Comparator.naturalOrder())
                .orElse(reply.at());
    }

    /** The last answer that said something of new terms: what was asked since changes nothing about it. */
    Optional<Pushback> offered() {
        return answered().reversed().stream()
                .filter(answer -> answer.course() != Course.NONE)
                .findFirst();
    }

    /** The day by which a plain yes or no is promised. */
    Optional<LocalDate> promised() {
        return offered().filter(last -> last.course() == Course.THINK).flatMap(Pushback::until);
    }

    /** Whether they said that they think it over, and nothing more since. */
    boolean isThinking() {
        return offered().filter(last -> last.course() == Course.THINK).isPresent();
    }
}
