package io.gracefulno.casebook;

import io.gracefulno.afterwards.Greeting;
import io.gracefulno.afterwards.Reminded;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One interview invitation a candidate deals with, or one decline that the hiring side answers. A value: each change gives a new one, kept by
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
 * @param deliberation what they thought before deciding; empty if they never asked themselves
 * @param earlier letters that were sent before the one that is written now, the first sent first
 * @param pushbacks what the recruiter replied to the no, and what was answered
 * @param reminded what became of its reminders
 * @param adjustments what they will change next time: three lines, or none yet
 * @param greeting the short hello that is under way
 * @param summaries where messages stand that tell of the letters written together after this one
 * @param consulted what was shared with coaches, as no coach may see it
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
        Heard heard,
        Optional<Deliberation> deliberation,
        List<Earlier> earlier,
        Pushbacks pushbacks,
        Reminded reminded,
        List<String> adjustments,
        Optional<Greeting> greeting,
        List<MessageAt> summaries,
        List<Consulted> consulted) {

    private static final Duration SECOND_THOUGHTS = Duration.ofDays(1);

    public Case {
        // A row of an older version has none.
        heard = Objects.requireNonNullElse(heard, Heard.NOTHING);
        earlier = List.copyOf(Objects.requireNonNullElse(earlier, List.of()));
        pushbacks = Objects.requireNonNullElse(pushbacks, Pushbacks.NONE);
        reminded = Objects.requireNonNullElse(reminded, Reminded.NOTHING);
        adjustments = List.copyOf(Objects.requireNonNullElse(adjustments, List.of()));
        greeting = Objects.requireNonNullElse(greeting, Optional.empty());
        summaries = List.copyOf(Objects.requireNonNullElse(summaries, List.of()));
        consulted = List.copyOf(Objects.requireNonNullElse(consulted, List.of()));
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
                Heard.NOTHING,
                Optional.empty(),
                List.of(),
                Pushbacks.NONE,
                Reminded.NOTHING,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    public Facts facts() {
        return intake.facts();
    }

    /** Whether the letter may still be sent. */
    public boolean isUnsent() {
        return switch (state) {
            case DRAFT, OPEN, READY -> true;
            case WAITING, SENT, REPLIED, GOING, CLOSED -> false;
        };
    }

    /** Whether it is done with: sent, closed, or the interview is taken. */
    public boolean isDone() {
        return switch (state) {
            case SENT, GOING, CLOSED -> true;
            case DRAFT, OPEN, READY, WAITING, REPLIED -> false;
        };
    }

    /** Whether it was declined or closed: it stays so, whatever window is still open. */
    public boolean isOver() {
        return switch (state) {
            case SENT, REPLIED, CLOSED -> true;
            case DRAFT, OPEN, READY, WAITING, GOING -> false;
        };
    }

    /** Whether it answers somebody else's no instead of an invitation: then there are no clocks and no push-back. */
    public boolean isHiringSide() {
        return facts().kind() == Kind.HIRING_SIDE;
    }

    /** Whether a no was sent, alone or beside something else that they proposed. */
    public boolean hasDeclined() {
        Kind kind = facts().kind();
        return state == State.SENT && (kind.declines() || kind == Kind.OTHER_ROLE || kind == Kind.NETWORKING);
    }

    /** What they think of it so far; nothing yet if they never asked themselves. */
    public Deliberation thoughts() {
        return deliberation.orElseGet(Deliberation::begun);
    }

    /** Whether they are about to decide: they began to think it through, and neither chose nor said that they are sure. */
    public boolean isDeciding() {
        return deliberation
                .map(thought -> thought.choice().isEmpty() && !thought.sure())
                .orElse(false);
    }

    /** Whether what is next is their decision: they think it through, and nothing is written yet. */
    public boolean isUndecided() {
        return isUnsent() && writing.isEmpty() && isDeciding();
    }

    /** Whether a letter was saved, ever. */
    public boolean wasSaved() {
        return history.stream().anyMatch(entry -> entry.what() == Entry.What.LETTER_SAVED);
    }

    /** Whether it is worth offering to go on with: begun, not yet saved as a letter. */
    public boolean isUnfinished() {
        boolean begun = !intake.isEmpty()
                || deliberation.map(thought -> !thought.isEmpty()).orElse(false);
        return (state == State.DRAFT && begun) || state == State.OPEN;
    }

    /** What was sent stays as it was told, whatever window is still open. */
    public Case told(Intake told, Instant now) {
        return isUnsent() ? with(next -> next.told(told, now)) : this;
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
            next.state = isUnsent() ? State.READY : state;
            next.writing = Optional.of(writing.orElseThrow().typed(texts));
            next.draw();
            next.note(Entry.What.LETTER_SAVED, now);
        });
    }

    /** The person rang them up. */
    public Case called(Entry.What how, Instant now) {
        return with(next -> next.note(how, now));
    }

    /** Sent; what leaves it open waits for an answer. */
    public Case markedSent(Instant now) {
        if (state == State.SENT || state == State.REPLIED || state == State.WAITING) {
            return this;
        }
        return facts().kind().leavesOpen()
                ? moved(State.WAITING, Optional.of(now), Entry.What.MARKED_ASKED, now)
                : moved(State.SENT, Optional.of(now), Entry.What.MARKED_SENT, now);
    }

    /** What the person thinks about it, so far. */
    public Case deliberated(Deliberation thought, Instant now) {
        return with(next -> {
            next.deliberation = Optional.of(thought);
            next.changedAt = now;
        });
    }

    /** The lenses are submitted: from here on it is a case. */
    public Case deciding(Instant now) {
        return with(next -> {
            next.state = state == State.DRAFT ? State.OPEN : state;
            next.note(Entry.What.DECIDING, now);
        });
    }

    /**
     * They chose what to do. What was sent for it before is kept, beside the next letter where there is one; a letter
     * that wasn't sent gives way to it.
     */
    public Case chose(Outcome outcome, Instant now) {
        return with(next -> {
            if (outcome != Outcome.PROCEED && sentAt.isPresent()) {
                next.keepWhatWasSent(sentAt.get());
            }
            next.state = outcome == Outcome.PROCEED ? State.GOING : State.OPEN;
            next.unfolded = false;
            next.deliberation = Optional.of(thoughts().chose(outcome, now));
            next.note(Entry.What.valueOf("CHOSE_" + outcome.name()), now);
        });
    }

    /** The day by which they promise their answer, or promised it: that binds until the case is done with. */
    public Optional<LocalDate> promisedBy() {
        if (isDone()) {
            return Optional.empty();
        }
        Optional<LocalDate> thinking = answering().promised();
        // Whatever was promised before the no that they replied to is done with.
        if (state == State.REPLIED || (state == State.WAITING && thinking.isPresent())) {
            return thinking;
        }
        boolean promises = facts().kind() == Kind.HOLDING && (state == State.READY || state == State.WAITING);
        return promises
                ? day(facts().text(Fact.BY_DATE))
                : earlier.reversed().stream()
                        .flatMap(sent -> sent.promised().stream())
                        .findFirst();
    }

    private static Optional<LocalDate> day(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Not sent after all, or taken up again. What they replied to was sent, whatever an old message offers. */
    public Case markedUnsent(Instant now) {
        if (isReplied()) {
            return state == State.CLOSED ? takenUpAgain(now) : this;
        }
        return switch (state) {
            case WAITING, SENT, REPLIED, CLOSED -> moved(State.READY, Optional.empty(), Entry.What.MARKED_UNSENT, now);
            case DRAFT, OPEN, READY, GOING -> this;
        };
    }

    /** Where it was before it was closed. */
    private Case takenUpAgain(Instant now) {
        State before = pushbacks.underWay().isPresent()
                ? State.REPLIED
                : answering().isThinking() ? State.WAITING : State.SENT;
        return with(next -> {
            next.state = before;
            next.changedAt = now;
        });
    }

    /** What came back on the letter that was sent last, not on those before it. */
    private Pushbacks answering() {
        return sentAt.map(pushbacks::since).orElse(Pushbacks.NONE);
    }

    /** Whether they replied to the letter that was sent last. */
    public boolean isReplied() {
        return !answering().all().isEmpty();
    }

    /** Whether a reply to it can be answered: a no was told in it, or is ready to be. */
    public boolean mayBeReplied() {
        return switch (state) {
            case SENT, REPLIED -> !isHiringSide();
            case READY ->
                writing.isPresent() && !isHiringSide() && !facts().kind().leavesOpen();
            case WAITING -> isThinkingAgain();
            case DRAFT, OPEN, GOING, CLOSED -> false;
        };
    }

    /** Whether there is something to show of it: a letter, or an answer to a reply. */
    public boolean isShown() {
        return writing.isPresent() || !pushbacks.answered().isEmpty();
    }

    /** The reply that waits for its answer; empty where none does, and where it was none after all or not sent at all. */
    public Optional<Pushback> replyUnderWay() {
        return state == State.REPLIED ? pushbacks.underWay() : Optional.empty();
    }

    /** Whether they think over what was offered after their no. */
    public boolean isThinkingAgain() {
        return state == State.WAITING && answering().isThinking();
    }

    /** Whether a no was sent so lately that it can still be taken back. */
    public boolean mayChangeTheirMind(Instant now) {
        boolean lately =
                sentAt.filter(sent -> now.isBefore(sent.plus(SECOND_THOUGHTS))).isPresent();
        return state == State.SENT && lately && writing.isPresent() && !isHiringSide();
    }

    /** They replied: so they have been told, whether it was marked or not. */
    public Case received(Pushback reply, Instant now) {
        return with(next -> {
            if (isUnsent()) {
                next.sentAt = Optional.of(reply.at());
                next.note(Entry.What.MARKED_SENT, now);
            }
            next.state = State.REPLIED;
            // A draft may hold it already.
            next.pushbacks = state == State.DRAFT ? Pushbacks.NONE.plus(reply) : pushbacks.plus(reply);
            next.draw();
            next.note(Entry.What.REPLIED, now);
        });
    }

    /** A draft that holds what they wrote until it is known whose it is. */
    public Case holding(Pushback reply) {
        return with(next -> next.pushbacks = pushbacks.plus(reply));
    }

    /** When the next words of theirs are to be forgotten; empty where there are none to forget. */
    public Optional<Instant> repliesOldAt() {
        return Stream.concat(pushbacks.oldAt().stream(), intake.received().map(Received::oldAt).stream())
                .min(Comparator.naturalOrder());
    }

    /** Without the words of theirs that are old by now. It counts as no change. */
    public Case forgettingReplies(Instant now) {
        return with(next -> {
            next.pushbacks = pushbacks.forgetting(now);
            next.intake = intake.forgetting(now);
        });
    }

    /** They thought it over and answer what was offered. */
    public Case decidingAgain(Instant now) {
        Pushback offered = pushbacks.offered().orElseThrow();
        return received(Pushback.of(offered.theirs(), offered.reading(), offered.kinds(), this, now), now);
    }

    /** What is under way in answer to them goes on so; without one it is left as it is. */
    public Case answering(UnaryOperator<Pushback> change) {
        return pushbacks
                .underWay()
                .map(reply -> with(next -> next.pushbacks = pushbacks.with(change.apply(reply))))
                .orElse(this);
    }

    /** The answer is saved; where it takes the interview or asks for time, the case follows. */
    public Case answerSaved(Instant now) {
        Pushback saved = pushbacks.underWay().orElseThrow().saved(now);
        return with(next -> {
            next.pushbacks = pushbacks.with(saved);
            next.state = switch (saved.course()) {
                case TALK -> State.GOING;
                case THINK -> State.WAITING;
                // Whatever they ask meanwhile, a promise stands until it is kept.
                case NONE, UNCHECKED -> answering().isThinking() ? State.WAITING : State.SENT;
                case KEPT -> State.SENT;
            };
            next.unfolded = false;
            next.draw();
            next.note(saved.isTakenWell() ? Entry.What.TAKEN_WELL : Entry.What.ANSWER_SAVED, now);
        });
    }

    /** What was taken for their reply was none. */
    public Case notReplied(Instant now) {
        return pushbacks.underWay().isEmpty() || state != State.REPLIED
                ? this
                : with(next -> {
                    next.pushbacks = pushbacks.withoutLast();
                    next.state = answering().isThinking() ? State.WAITING : State.SENT;
                    next.note(Entry.What.NOT_REPLIED, now);
                });
    }

    /** The answer went out. */
    public Case answerSent(Instant now) {
        boolean noted = history.getLast().what() == Entry.What.ANSWER_SENT;
        return noted ? this : with(next -> next.note(Entry.What.ANSWER_SENT, now));
    }

    /** Within a day of the no they want the interview after all: the next letter takes it back. */
    public Case changedMind(LocalDate declinedOn, Instant now) {
        return with(next -> {
            sentAt.ifPresent(next::keepWhatWasSent);
            next.state = State.OPEN;
            next.unfolded = false;
            next.told(
                    intake.facts(facts().edit()
                            .kind(Kind.CHANGED_MIND)
                            .text(Fact.DECLINED_ON, declinedOn.toString())
                            .build()),
                    now);
            next.note(Entry.What.CHANGED_MIND, now);
        });
    }

    /** Put away; what is done with already stays as it ended. */
    public Case closed(Instant now) {
        return isDone() ? this : moved(State.CLOSED, sentAt, Entry.What.CLOSED, now);
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

    /** Reminders of it were given, put off or refused. */
    public Case reminded(Reminded now) {
        return with(next -> next.reminded = now);
    }

    /** The same with a line in its history. */
    public Case reminded(Reminded changed, Entry.What what, Instant now) {
        return with(next -> {
            next.reminded = changed;
            next.note(what, now);
            // What is said of reminders keeps no case longer.
            next.changedAt = changedAt;
        });
    }

    /** What they will change next time: exactly three things. */
    public Case adjusted(List<String> three, Instant now) {
        if (three.size() != 3) {
            throw new IllegalArgumentException("adjustments come in threes");
        }
        return with(next -> {
            next.adjustments = three;
            next.note(Entry.What.ADJUSTED, now);
        });
    }

    /** A short hello is under way, or done with. */
    public Case greeting(Optional<Greeting> underWay) {
        return with(next -> next.greeting = underWay);
    }

    /** Whether they still care for the company; nothing of what was sent changes by it. */
    public Case interested(boolean still) {
        return with(next -> next.intake =
                intake.facts(facts().edit().claim(Claim.INTERESTED, still).build()));
    }

    /** A message that tells of the letters written together after this one stands there. */
    public Case summary(MessageAt at) {
        return with(next -> {
            next.summaries = new ArrayList<>(summaries);
            next.summaries.add(at);
        });
    }

    /** It is shared with a coach, with what that share's candidate alone may see. */
    public Case consulting(Consulted asked, Instant now) {
        return with(next -> {
            next.forget(asked.shareId());
            next.consulted.add(asked);
            // What somebody else was asked about is no draft any more.
            next.state = state == State.DRAFT ? State.OPEN : state;
            next.note(Entry.What.ASKED_COACH, now);
        });
    }

    /** Whose turn it is with what is shared by this id. */
    public Case consulted(String shareId, Share.State turn) {
        return with(next -> next.consulted = consulted.stream()
                .map(one -> one.shareId().equals(shareId) ? one.now(turn) : one)
                .toList());
    }

    /** What they make of suggestions of what is shared by this id, while they edit them. */
    Case adapting(String shareId, UnaryOperator<Adapting> change) {
        return with(next -> next.consulted = consulted.stream()
                .map(one -> one.shareId().equals(shareId) ? one.adapting(change.apply(one.adapting())) : one)
                .toList());
    }

    /** What is with a coach now, or came back from one and waits to be read; the latest asked. */
    public Optional<Consulted> consulting() {
        return consulted.reversed().stream().filter(Consulted::isUnderWay).findFirst();
    }

    /** What was shared is taken back: nothing need be filled in any more. */
    public Case tookBack(String shareId, Instant now) {
        return with(next -> {
            next.forget(shareId);
            next.note(Entry.What.TOOK_BACK, now);
        });
    }

    /** Nothing is kept of what was shared by this id, on either side. */
    Case withoutCoach(String shareId) {
        return with(next -> next.forget(shareId));
    }

    /** The candidate's side of what is shared by this id. */
    public Optional<Consulted> consulted(String shareId) {
        return consulted.stream().filter(one -> one.shareId().equals(shareId)).findFirst();
    }

    /** A letter that their coach prepared is theirs now. */
    public Case prepared(Writing written, Instant now) {
        return with(next -> {
            next.state = State.OPEN;
            next.writing = Optional.of(written);
            next.draw();
            next.note(Entry.What.PREPARED_BY_COACH, now);
        });
    }

    /** Something that leaves the case as it is, but is worth a line in its history. */
    public Case noted(Entry.What what, Instant now) {
        return with(next -> next.note(what, now));
    }

    /** Months after the no they write again, since something changed: the next letter says so. */
    public Case reconnecting(Facts told, Instant now) {
        return with(next -> {
            sentAt.ifPresent(next::keepWhatWasSent);
            next.state = State.OPEN;
            next.unfolded = false;
            next.told(intake.facts(told), now);
            next.note(Entry.What.RECONNECTING, now);
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
        private Optional<Deliberation> deliberation;
        private List<Earlier> earlier;
        private Pushbacks pushbacks;
        private Reminded reminded;
        private List<String> adjustments;
        private Optional<Greeting> greeting;
        private List<MessageAt> summaries;
        private List<Consulted> consulted;

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
            this.deliberation = was.deliberation;
            this.earlier = was.earlier;
            this.pushbacks = was.pushbacks;
            this.reminded = was.reminded;
            this.adjustments = was.adjustments;
            this.greeting = was.greeting;
            this.summaries = was.summaries;
            this.consulted = was.consulted;
        }

        void draw() {
            generation++;
            heard = heard.inANewDrawing();
        }

        void forget(String shareId) {
            consulted = new ArrayList<>(consulted);
            consulted.removeIf(one -> one.shareId().equals(shareId));
        }

        void told(Intake told, Instant now) {
            intake = told;
            changedAt = now;
        }

        void keepWhatWasSent(Instant sent) {
            writing.ifPresent(letter -> {
                earlier = new ArrayList<>(earlier);
                earlier.add(new Earlier(was.facts().kind(), sent, letter.current(), was.promisedBy()));
            });
            writing = Optional.empty();
            sentAt = Optional.empty();
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
                    heard,
                    deliberation,
                    earlier,
                    pushbacks,
                    reminded,
                    adjustments,
                    greeting,
                    summaries,
                    consulted);
        }
    }
}
