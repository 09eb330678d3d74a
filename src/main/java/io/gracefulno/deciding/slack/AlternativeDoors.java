package io.gracefulno.deciding.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.deciding.Outcome;
import io.gracefulno.letter.Facts;
import io.gracefulno.slackkit.Form;
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
                    Case told = read(pressed.form(), theCase);
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
        Profile profile = Profile.of(submitted.owner(), tx);
        if (!AlternativesView.asks(submitted.form())) {
            Case read = read(submitted.form(), found.get());
            tx.save(read);
            return new Reply.Show(alternatives.draw(read, AlternativesView.chosen(submitted.form()), profile, now));
        }
        Map<String, String> faults = alternatives.faults(submitted.form(), found.get(), profile, now);
        if (!faults.isEmpty()) {
            tx.save(read(submitted.form(), found.get()));
            return new Reply.Refuse(faults);
        }
        Facts proposed = AlternativesView.proposed(submitted.form(), found.get().facts());
        // What was sent is kept as it was before the facts change.
        Case chosen = found.get().chose(Outcome.ALTERNATIVE, now);
        return new Reply.Show(onward.toLetter(told(chosen, proposed), tx));
    }

    private Case read(Form form, Case theCase) {
        return told(theCase, AlternativesView.read(form, theCase.facts()));
    }

    private Case told(Case theCase, Facts facts) {
        return theCase.told(theCase.intake().facts(facts), clock.instant());
    }

    private static Optional<Case> undecided(Owner owner, String id, Transaction tx) {
        return tx.find(owner, id).filter(theCase -> !theCase.isOver());
    }
}
