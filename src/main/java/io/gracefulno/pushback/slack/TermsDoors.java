package io.gracefulno.pushback.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Pushback.Course;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import io.gracefulno.timing.ReplyClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** P3's and P4's doors: whether new terms solve what ruled it out, and what then. */
public final class TermsDoors {
    private final TermsView terms;
    private final AgainView again;
    private final ToAnswer toAnswer;
    private final Gone gone;
    private final Clock clock;

    public TermsDoors(TermsView terms, AgainView again, ToAnswer toAnswer, Gone gone, Clock clock) {
        this.terms = terms;
        this.again = again;
        this.toAnswer = toAnswer;
        this.gone = gone;
        this.clock = clock;
    }

    /** An answer is kept as it is chosen. */
    public Then choose(Pressed pressed, Transaction tx) {
        underWay(pressed.owner(), pressed.metadata(), tx).ifPresent(theCase -> tx.save(read(theCase, pressed.form())));
        return Then.nothing();
    }

    /** What was chosen in a window of before may have been of another offer. */
    private static Case read(Case theCase, Form form) {
        if (!TermsView.isOfThisDrawing(form, theCase)) {
            return theCase;
        }
        int count = theCase.thoughts().dealBreakers().size();
        return theCase.answering(reply -> TermsView.read(form, count, reply));
    }

    /** "Next": any no keeps the decision, only all-yes leads to thinking again. */
    public Reply submit(Submitted submitted, Transaction tx) {
        return underWay(submitted.owner(), submitted.metadata(), tx)
                .map(theCase -> submit(submitted.form(), theCase, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Form form, Case was, Transaction tx) {
        if (!isOffered(was)) {
            // What they wrote last asks something else.
            return new Reply.Show(toAnswer.written(was, tx));
        }
        Case theCase = read(was, form);
        Map<String, String> faults = terms.faults(form, theCase);
        if (!faults.isEmpty()) {
            tx.save(theCase);
            return new Reply.Refuse(faults);
        }
        List<String> breakers = theCase.thoughts().dealBreakers();
        if (breakers.isEmpty()) {
            return named(TermsView.named(form), theCase, tx);
        }
        Pushback reply = theCase.replyUnderWay().orElseThrow();
        if (reply.solved().size() < breakers.size()) {
            // A window of before they were named.
            tx.save(theCase);
            return new Reply.Show(terms.draw(theCase));
        }
        if (reply.solved().containsValue(false)) {
            return new Reply.Show(toAnswer.kept(theCase, tx));
        }
        tx.save(theCase);
        return new Reply.Show(again.draw(theCase));
    }

    /** What would have to change was asked for now: none named, and the decision stands. */
    private Reply named(List<String> named, Case theCase, Transaction tx) {
        if (named.isEmpty()) {
            return new Reply.Show(toAnswer.kept(theCase, tx));
        }
        Case told = theCase.deliberated(theCase.thoughts().dealBreakers(named), clock.instant())
                .nextGeneration();
        tx.save(told);
        return new Reply.Show(terms.draw(told));
    }

    /** "Keep my decision": in P4, and in the message of a case that is thought over. */
    public Then keep(Pressed pressed, Transaction tx) {
        Optional<Case> again = tx.find(pressed.owner(), pressed.caseId())
                .filter(Case::isThinkingAgain)
                .map(theCase -> theCase.decidingAgain(clock.instant()));
        return shown(
                again.or(() -> underWay(pressed.owner(), pressed.caseId(), tx)), theCase -> toAnswer.kept(theCase, tx));
    }

    /** "Take the interview". */
    public Then talk(Pressed pressed, Transaction tx) {
        return offered(
                pressed, tx, theCase -> toAnswer.written(theCase.answering(reply -> reply.course(Course.TALK)), tx));
    }

    /** "Think it over": a day is promised, two working days ahead unless they pick another. */
    public Then think(Pressed pressed, Transaction tx) {
        return offered(pressed, tx, theCase -> {
            LocalDate until = inTwoWorkingDays(Profile.of(theCase.owner(), tx));
            return toAnswer.written(
                    theCase.answering(reply -> reply.course(Course.THINK).until(until)), tx);
        });
    }

    private LocalDate inTwoWorkingDays(Profile profile) {
        Instant now = clock.instant();
        return ReplyClock.of(now, now, profile.zone()).by().toLocalDate();
    }

    /** Only where all is solved, whatever an old window offers: else what is to be answered still. */
    private Then offered(Pressed pressed, Transaction tx, Function<Case, View> next) {
        return shown(underWay(pressed.owner(), pressed.caseId(), tx), theCase -> {
            if (!isOffered(theCase)) {
                return toAnswer.written(theCase, tx);
            }
            return isSolved(theCase) ? next.apply(theCase) : terms.draw(theCase);
        });
    }

    private static boolean isOffered(Case theCase) {
        return theCase.replyUnderWay()
                .filter(reply -> reply.kinds().contains(ReplyKind.RENEGOTIATES))
                .isPresent();
    }

    private static boolean isSolved(Case theCase) {
        int count = theCase.thoughts().dealBreakers().size();
        Map<Integer, Boolean> solved =
                theCase.replyUnderWay().map(Pushback::solved).orElse(Map.of());
        return count > 0 && IntStream.range(0, count).allMatch(number -> solved.getOrDefault(number, false));
    }

    private Then shown(Optional<Case> found, Function<Case, View> next) {
        if (found.isEmpty()) {
            return gone.show();
        }
        View view = next.apply(found.get());
        return new Then.Show(_ -> view, found.get().id());
    }

    private static Optional<Case> underWay(Owner owner, String id, Transaction tx) {
        return tx.find(owner, id).filter(theCase -> theCase.replyUnderWay().isPresent());
    }
}
