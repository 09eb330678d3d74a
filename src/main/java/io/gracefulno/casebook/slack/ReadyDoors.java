package io.gracefulno.casebook.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.Optional;

/** S4's doors. */
public final class ReadyDoors {
    private final ReadyView ready;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public ReadyDoors(ReadyView ready, Gone gone, Redrawing redrawing, Clock clock) {
        this.ready = ready;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Copy the text". */
    public Then copy(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> theCase.writing().isPresent())
                .<Then>map(theCase -> new Then.Show(_ -> ready.draw(theCase, ReadyView.After.COPYING), theCase.id()))
                .orElseGet(gone::show);
    }

    /** A link was opened in a browser. Opening is not sending. */
    public Then opened(Pressed pressed, Transaction tx) {
        return Then.nothing();
    }

    /** "Mark as sent", as the submit of S4. What stands in the copy fields is ignored. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Optional<Case> found = tx.find(submitted.owner(), submitted.metadata())
                .filter(theCase -> theCase.writing().isPresent());
        if (found.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        Case sent = found.get().markedSent(clock.instant());
        tx.save(sent);
        redrawing.of(sent, tx);
        return new Reply.Close();
    }
}
