package io.gracefulno.casebook;

import io.gracefulno.letter.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One interview invitation a candidate deals with. A value: each change gives a new one, kept by
 * {@link Casebook.Transaction#save}.
 *
 * @param id opaque; worth nothing without its owner
 * @param version how often it was saved; a save of an older version is refused
 * @param generation raised whenever our text takes the place of what stands in an input
 * @param lastAction the time of the newest press or key stroke taken in, in microseconds since 1970
 * @param unfolded whether the letter is shown in the message of a sent case
 * @param message where the case's message stands
 */
public record Case(
        String id,
        Owner owner,
        State state,
        int version,
        Instant openedAt,
        Instant changedAt,
        Optional<Instant> sentAt,
        Intake intake,
        Optional<Writing> writing,
        int generation,
        long lastAction,
        boolean unfolded,
        Optional<MessageAt> message,
        List<Entry> history) {

    public Case {
        history = List.copyOf(history);
    }

    /** A draft: a row from the first press, a case once something was submitted. */
    public static Case opened(String id, Owner owner, Intake intake, Instant now) {
        return new Case(
                id,
                owner,
                State.DRAFT,
                0,
                now,
                now,
                Optional.empty(),
                intake,
                Optional.empty(),
                1,
                0,
                false,
                Optional.empty(),
                List.of(new Entry(now, Entry.What.OPENED)));
    }

    public Facts facts() {
        return intake.facts();
    }

    /** Whether the letter may still be sent. */
    public boolean isUnsent() {
        return state != State.SENT && state != State.CLOSED;
    }

    /** Whether it is worth offering to go on with: begun, not yet saved as a letter. */
    public boolean isUnfinished() {
        return (state == State.DRAFT && !intake.isEmpty()) || state == State.OPEN;
    }

    public Case told(Intake told, Instant now) {
        return change(state, told, writing, generation, now);
    }

    /** The facts are submitted: from here on it is a case. */
    public Case submitted(Intake told, Instant now) {
        State next = state == State.DRAFT ? State.OPEN : state;
        return change(next, told, writing, generation, now).noting(Entry.What.FACTS_GIVEN, now);
    }

    public Case writing(Writing changed, Instant now) {
        return change(state, intake, Optional.of(changed), generation, now);
    }

    /** Our text takes the place of what stands in the inputs. */
    public Case nextGeneration() {
        return change(state, intake, writing, generation + 1, changedAt);
    }

    public Case letterSaved(Texts texts, Instant now) {
        Writing saved = writing.map(was -> was.typed(texts)).orElseGet(() -> Writing.fresh(0, texts));
        State next = state == State.SENT ? State.SENT : State.READY;
        return change(next, intake, Optional.of(saved), generation + 1, now).noting(Entry.What.LETTER_SAVED, now);
    }

    public Case markedSent(Instant now) {
        return state == State.SENT
                ? this
                : change(State.SENT, intake, writing, generation, now)
                        .sentAt(Optional.of(now))
                        .noting(Entry.What.MARKED_SENT, now);
    }

    public Case markedUnsent(Instant now) {
        return change(State.READY, intake, writing, generation, now)
                .sentAt(Optional.empty())
                .noting(Entry.What.MARKED_UNSENT, now);
    }

    public Case closed(Instant now) {
        return change(State.CLOSED, intake, writing, generation, now).noting(Entry.What.CLOSED, now);
    }

    public Case unfolded(boolean shown) {
        return new Case(
                id,
                owner,
                state,
                version,
                openedAt,
                changedAt,
                sentAt,
                intake,
                writing,
                generation,
                lastAction,
                shown,
                message,
                history);
    }

    public Case message(MessageAt at) {
        return new Case(
                id,
                owner,
                state,
                version,
                openedAt,
                changedAt,
                sentAt,
                intake,
                writing,
                generation,
                lastAction,
                unfolded,
                Optional.of(at),
                history);
    }

    public Case lastAction(long micros) {
        return new Case(
                id,
                owner,
                state,
                version,
                openedAt,
                changedAt,
                sentAt,
                intake,
                writing,
                generation,
                micros,
                unfolded,
                message,
                history);
    }

    public Case version(int saved) {
        return new Case(
                id,
                owner,
                state,
                saved,
                openedAt,
                changedAt,
                sentAt,
                intake,
                writing,
                generation,
                lastAction,
                unfolded,
                message,
                history);
    }

    private Case sentAt(Optional<Instant> at) {
        return new Case(
                id,
                owner,
                state,
                version,
                openedAt,
                changedAt,
                at,
                intake,
                writing,
                generation,
                lastAction,
                false,
                message,
                history);
    }

    private Case change(State next, Intake told, Optional<Writing> written, int nextGeneration, Instant now) {
        return new Case(
                id,
                owner,
                next,
                version,
                openedAt,
                now,
                sentAt,
                told,
                written,
                nextGeneration,
                lastAction,
                unfolded,
                message,
                history);
    }

    private Case noting(Entry.What what, Instant now) {
        List<Entry> more = new ArrayList<>(history);
        more.add(new Entry(now, what));
        return new Case(
                id,
                owner,
                state,
                version,
                openedAt,
                changedAt,
                sentAt,
                intake,
                writing,
                generation,
                lastAction,
                unfolded,
                message,
                more);
    }
}
