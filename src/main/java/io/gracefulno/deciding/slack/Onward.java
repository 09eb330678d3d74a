package io.gracefulno.deciding.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.deciding.Verdict;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.letter.slack.IntakeView;
import io.gracefulno.letter.slack.MoreView;
import io.gracefulno.letter.slack.ToLetter;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** From what was chosen to what it needs next: the first answers, one thing more, or the letter. */
public final class Onward {
    private final IntakeView intake;
    private final MoreView more;
    private final ToLetter toLetter;
    private final Redrawing redrawing;
    private final Clock clock;

    public Onward(IntakeView intake, MoreView more, ToLetter toLetter, Redrawing redrawing, Clock clock) {
        this.intake = intake;
        this.more = more;
        this.toLetter = toLetter;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** They chose a no: the reason that the answers speak for is chosen with it, unless the person chose one. */
    View decline(Case theCase, Transaction tx) {
        Instant now = clock.instant();
        // What was sent is kept as it was before the facts change.
        return toDecline(theCase.chose(Outcome.DECLINE, now).told(declining(theCase), now), tx);
    }

    private static Intake declining(Case theCase) {
        Intake intake = theCase.intake();
        Kind kind = theCase.facts().stage() == Stage.LATER ? Kind.FURTHER_ROUNDS : Kind.DECLINE;
        Facts facts = theCase.facts().edit().kind(kind).build();
        Optional<Reason> speaking = Optional.of(theCase.thoughts())
                .filter(Deliberation::isAnswered)
                .map(Verdict::of)
                .flatMap(Verdict::reason);
        return intake.reasonChosen() || speaking.isEmpty()
                ? intake.facts(facts)
                : intake.chosen(facts.edit().reason(speaking.get()).build());
    }

    /** To a no: whom it is for and why must be known. */
    View toDecline(Case chosen, Transaction tx) {
        Case next = chosen.nextGeneration();
        if (next.intake().isAnonymous() || !next.intake().reasonChosen()) {
            tx.save(next);
            redrawing.quietly(next, tx);
            return intake.draw(
                    next, Optional.empty(), Profile.of(next.owner(), tx), tx.workspace(next.owner()), clock.instant());
        }
        if (MoreView.isNeeded(next, clock.instant())) {
            tx.save(next);
            redrawing.quietly(next, tx);
            return more.drawMissing(next, clock.instant());
        }
        return toLetter(next, tx);
    }

    /** To any other letter, which says nothing of a reason. */
    View toLetter(Case chosen, Transaction tx) {
        return toLetter.written(chosen, tx);
    }
}
