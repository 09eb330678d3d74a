package io.gracefulno.deciding.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The doors of D4. */
public final class AlternativeDoors {
    private final AlternativesView alternatives;
    private final Onward onward;
    private final Gone gone;
    private final Clock clock;

    public AlternativeDoors(AlternativesView alternatives, Onward onward, Gone gone, Clock clock) {
        this.alternatives = alternatives;
        this.onward = onward;
        this.gone = gone;
        this.clock = clock;
    }

    /** Another alternative needs other things; what was typed for the one before is kept. */
    public Then choose(Pressed pressed, Transaction tx) {
        return undecided(pressed.owner(), pressed.metadata(), tx)
                .<Then>map(theCase -> {
                    Case told =
                            told(theCase, lookedAt(theCase, AlternativesView.read(pressed.form(), theCase.facts())));
                    tx.save(told);
                    return new Then.Show(
                            profile -> alternatives.draw(
                                    told, AlternativesView.chosen(pressed.form()), profile, clock.instant()),
                            told.id());
                })
                .orElseGet(gone::show);
    }

    /** "Write it". */
    public Reply submit(Submitted submitted, Transaction tx) {
        Optional<Case> found = undecided(submitted.owner(), submitted.metadata(), tx);
        if (found.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        Instant now = clock.instant();
        Profile profile = Onward.profile(found.get(), tx);
        Facts facts = AlternativesView.read(submitted.form(), found.get().facts());
        if (!AlternativesView.asks(submitted.form())) {
            Case told = told(found.get(), lookedAt(found.get(), facts));
            tx.save(told);
            return new Reply.Show(alternatives.draw(told, AlternativesView.chosen(submitted.form()), profile, now));
        }
        Map<String, String> faults = alternatives.faults(submitted.form(), found.get(), profile, now);
        if (!faults.isEmpty()) {
            tx.save(told(found.get(), lookedAt(found.get(), facts)));
            return new Reply.Refuse(faults);
        }
        Facts proposed = facts.edit()
                .kind(AlternativesView.chosen(submitted.form()).kind())
                .build();
        // What was sent is kept as it was before the facts change.
        Case chosen = found.get().chose(Outcome.ALTERNATIVE, now);
        return new Reply.Show(onward.toLetter(told(chosen, proposed), tx));
    }

    /** A day that was promised stays until another letter promises another. */
    private static Facts lookedAt(Case theCase, Facts read) {
        return theCase.promisedBy()
                .map(day -> read.edit().text(Fact.BY_DATE, day.toString()).build())
                .orElse(read);
    }

    private Case told(Case theCase, Facts facts) {
        return theCase.told(theCase.intake().facts(facts), clock.instant());
    }

    private static Optional<Case> undecided(Owner owner, String id, Transaction tx) {
        return tx.find(owner, id).filter(theCase -> !theCase.isOver());
    }
}
