package io.gracefulno.coaching.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Offering;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The doors of a letter that is offered: the candidate's three, and the coach's way back. */
public final class OfferDoors {
    private final Offering offering;
    private final EditView edit;
    private final Gone gone;
    private final Clock clock;

    public OfferDoors(Offering offering, EditView edit, Gone gone, Clock clock) {
        this.offering = offering;
        this.edit = edit;
        this.gone = gone;
        this.clock = clock;
    }

    /** "Take it": the letter opens. Pressed once more, in another window say, the same letter does. */
    public Then take(Pressed pressed, Transaction tx) {
        return tx.offerTo(pressed.owner(), pressed.value())
                .flatMap(offer -> taken(offer, tx))
                .map(theirs -> letter(theirs, tx))
                .orElseGet(gone::show);
    }

    private Optional<Case> taken(Offer offer, Transaction tx) {
        return offer.isOpen(clock.instant())
                ? Optional.of(offering.take(offer, tx))
                : tx.find(offer.candidate(), offer.caseId()).map(theirs -> {
                    // The same ids would keep what was typed in a window of before.
                    Case next = theirs.nextGeneration();
                    tx.save(next);
                    return next;
                });
    }

    private Then letter(Case theirs, Transaction tx) {
        Lateness lateness = Lateness.of(theirs, clock.instant(), tx);
        return new Then.Show(profile -> edit.draw(theirs, profile, clock.instant(), lateness), theirs.id());
    }

    /** "No, thank you". */
    public Then refuse(Pressed pressed, Transaction tx) {
        return left(tx.offerTo(pressed.owner(), pressed.value()), offering::refuse, tx);
    }

    /** "Never from this coach". */
    public Then never(Pressed pressed, Transaction tx) {
        return left(tx.offerTo(pressed.owner(), pressed.value()), offering::never, tx);
    }

    /** "Take it back", in the coach's message. */
    public Then withdraw(Pressed pressed, Transaction tx) {
        return left(tx.offerFrom(pressed.owner(), pressed.value()), offering::withdraw, tx);
    }

    /** What has ended otherwise stays so; its message says how. */
    private Then left(Optional<Offer> known, BiConsumer<Offer, Transaction> how, Transaction tx) {
        known.filter(offer -> offer.state() == Offer.State.OPEN).ifPresent(offer -> how.accept(offer, tx));
        return known.isPresent() ? Then.nothing() : gone.show();
    }
}
