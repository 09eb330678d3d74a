package io.gracefulno.casebook;

import io.gracefulno.letter.Facts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

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
 * @param unposted whether Slack wouldn't take the case's message
 * @param heard what the person heard of the review of their letter
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
        boolean unposted,
        List<Entry> history,
        Heard heard) {

    public Case {
        // A row of an older version has none.
        heard = Objects.requireNonNullElse(heard, Heard.NOTHING);
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
                false,
                List.of(new Entry(now, Entry.What.OPENED)),
                Heard.NOTHING);
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
        return with(next -> next.told(told, now));
    }

    /** The facts are submitted: from here on it is a case. */
    public Case submitted(Intake told, Instant now) {
        return with(next -> {
            next.state = state == State.DRAFT ? State.OPEN : state;
            next.told(told, now);
            next.note(Entry.What.FACTS_GIVEN, now);
        });
    }

    public Case writing(Writing changed, Instant now) {
        return with(next -> {
            next.writing = Optional.of(changed);
            next.changedAt = now;
        });
    }

    /** Our text takes the place of what stands in the inputs. */
    public Case nextGeneration() {
        return with(Next::draw);
    }

    public Case letterSaved(Texts texts, Instant now) {
        return with(next -> {
            next.state = state == State.SENT ? State.SENT : State.READY;
            next.writing = Optional.of(writing.orElseThrow().typed(texts));
            next.draw();
            next.note(Entry.What.LETTER_SAVED, now);
        });
    }

    /** The person rang them up. */
    public Case called(Entry.What how, Instant now) {
        return with(next -> next.note(how, now));
    }

    public Case markedSent(Instant now) {
        return state == State.SENT ? this : moved(State.SENT, Optional.of(now), Entry.What.MARKED_SENT, now);
    }

    public Case markedUnsent(Instant now) {
        return moved(State.READY, Optional.empty(), Entry.What.MARKED_UNSENT, now);
    }

    public Case closed(Instant now) {
        return moved(State.CLOSED, sentAt, Entry.What.CLOSED, now);
    }

    /** In another state, its letter folded. */
    private Case moved(State to, Optional<Instant> sent, Entry.What what, Instant now) {
        return with(next -> {
            next.state = to;
            next.sentAt = sent;
            next.unfolded = false;
            next.note(what, now);
        });
    }

    public Case unfolded(boolean shown) {
        return with(next -> next.unfolded = shown);
    }

    /** The case's message stands there. */
    public Case message(MessageAt at) {
        return with(next -> {
            next.message = Optional.of(at);
            next.unposted = false;
        });
    }

    /** Slack wouldn't take the case's message, or it shall be tried again. */
    public Case unposted(boolean refused) {
        return with(next -> next.unposted = refused);
    }

    public Case heard(Heard more) {
        return with(next -> next.heard = more);
    }

    public Case lastAction(long micros) {
        return with(next -> next.lastAction = micros);
    }

    public Case version(int saved) {
        return with(next -> next.version = saved);
    }

    private Case with(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.asCase();
    }

    /** The case as it is about to be. */
    private static final class Next {
        private final Case was;
        private State state;
        private int version;
        private Instant changedAt;
        private Optional<Instant> sentAt;
        private Intake intake;
        private Optional<Writing> writing;
        private int generation;
        private long lastAction;
        private boolean unfolded;
        private Optional<MessageAt> message;
        private boolean unposted;
        private List<Entry> history;
        private Heard heard;

        Next(Case was) {
            this.was = was;
            this.state = was.state;
            this.version = was.version;
            this.changedAt = was.changedAt;
            this.sentAt = was.sentAt;
            this.intake = was.intake;
            this.writing = was.writing;
            this.generation = was.generation;
            this.lastAction = was.lastAction;
            this.unfolded = was.unfolded;
            this.message = was.message;
            this.unposted = was.unposted;
            this.history = was.history;
            this.heard = was.heard;
        }

        void draw() {
            generation++;
            heard = heard.inANewDrawing();
        }

        void told(Intake told, Instant now) {
            intake = told;
            changedAt = now;
        }

        void note(Entry.What what, Instant now) {
            changedAt = now;
            history = new ArrayList<>(history);
            history.add(new Entry(now, what));
        }

        Case asCase() {
            return new Case(
                    was.id,
                    was.owner,
                    state,
                    version,
                    was.openedAt,
                    changedAt,
                    sentAt,
                    intake,
                    writing,
                    generation,
                    lastAction,
                    unfolded,
                    message,
                    unposted,
                    history,
                    heard);
        }
    }
}
