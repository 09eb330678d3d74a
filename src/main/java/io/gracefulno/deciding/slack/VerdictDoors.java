package io.gracefulno.deciding.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.deciding.Alternative;
import io.gracefulno.deciding.Gut;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.deciding.Topic;
import io.gracefulno.deciding.Verdict;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The doors of D3: the five ways on, and "interview anyway?". They work from a message and from Home, too. */
public final class VerdictDoors {
    private final VerdictView verdict;
    private final AlternativesView alternatives;
    private final GoingView going;
    private final Onward onward;
    private final Draw draw;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public VerdictDoors(
            VerdictView verdict,
            AlternativesView alternatives,
            Onward onward,
            Draw draw,
            Gone gone,
            Redrawing redrawing,
            Clock clock) {
        this.verdict = verdict;
        this.alternatives = alternatives;
        this.going = new GoingView(draw);
        this.onward = onward;
        this.draw = draw;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Decline politely". */
    public Then decline(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, theCase -> onward.decline(theCase, tx));
    }

    /** "Find out more first": the two questions that matter most, as a letter. */
    public Then research(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, theCase -> {
            List<Topic> open = List.copyOf(Verdict.of(theCase.thoughts()).open());
            Facts.Builder facts = theCase.facts().edit().kind(Kind.QUESTIONS);
            facts.text(Fact.QUESTION, question(open, 0)).text(Fact.SECOND_QUESTION, question(open, 1));
            return letter(theCase, Outcome.RESEARCH, facts, tx);
        });
    }

    private String question(List<Topic> open, int which) {
        return which < open.size() ? draw.say("deciding.ask." + Code.of(open.get(which))) : "";
    }

    /** "Ask about other roles". */
    public Then otherRole(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, theCase -> {
            Facts.Builder facts = theCase.facts().edit().kind(Kind.OTHER_ROLE);
            return letter(theCase, Outcome.OTHER_ROLES, facts, tx);
        });
    }

    private View letter(Case theCase, Outcome outcome, Facts.Builder facts, Transaction tx) {
        Case chosen = theCase.chose(outcome, clock.instant());
        return onward.toLetter(chosen.told(chosen.intake().facts(facts.build()), clock.instant()), tx);
    }

    /** "Propose something else": chosen once it is known what. */
    public Then alternative(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, theCase -> {
            // From S3, where something may have been typed.
            Case next = EditView.typed(theCase, pressed.form(), clock.instant()).nextGeneration();
            tx.save(next);
            return alternatives.draw(next, Profile.of(next.owner(), tx), clock.instant());
        });
    }

    /** "Ask for more time": proposed with another day. */
    public Then moreTime(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, theCase -> {
            Case next = theCase.nextGeneration();
            tx.save(next);
            Profile profile = Profile.of(next.owner(), tx);
            return alternatives.draw(next, Alternative.ANSWER_LATER, profile, clock.instant());
        });
    }

    /** "Take the interview". */
    public Then proceed(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, theCase -> {
            boolean unmeant = theCase.thoughts().gut() == Gut.NO;
            return goes(theCase, unmeant ? GoingView.Going.ANYWAY : GoingView.Going.TO_GET_IT, tx);
        });
    }

    /** "Interview anyway". */
    public Then takeAnyway(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, theCase -> goes(theCase, GoingView.Going.ANYWAY, tx));
    }

    private View goes(Case theCase, GoingView.Going why, Transaction tx) {
        Case taken = theCase.chose(Outcome.PROCEED, clock.instant());
        tx.save(taken);
        redrawing.quietly(taken, tx);
        return going.draw(taken, Profile.of(taken.owner(), tx), why, clock.instant());
    }

    /** "No, I am sure": it isn't put to them again. */
    public Then sure(Pressed pressed, Transaction tx) {
        return shown(pressed, tx, theCase -> {
            Case sure = theCase.deliberated(theCase.thoughts().asSure(), clock.instant());
            tx.save(sure);
            return verdict.draw(sure);
        });
    }

    private Then shown(Pressed pressed, Transaction tx, Function<Case, View> next) {
        Optional<Case> found = tx.find(pressed.owner(), pressed.caseId()).filter(theCase -> !theCase.isOver());
        if (found.isEmpty()) {
            return gone.show();
        }
        View view = next.apply(found.get());
        return new Then.Show(_ -> view, found.get().id());
    }
}
