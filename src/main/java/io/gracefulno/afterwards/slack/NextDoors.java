package io.gracefulno.afterwards.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.CloseOut;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.slack.CaseView;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** The doors of "What comes next". */
public final class NextDoors {
    private final NextView next;
    private final CaseView whole;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public NextDoors(NextView next, CaseView whole, Gone gone, Redrawing redrawing, Clock clock) {
        this.next = next;
        this.whole = whole;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "What comes next", in the place of the case. */
    public Then open(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(Case::hasDeclined)
                .<Then>map(theCase -> new Then.Show(_ -> next.draw(theCase), theCase.id()))
                .orElseGet(gone::show);
    }

    /** "Keep these": back to the case, which shows them. */
    public Reply submit(Submitted submitted, Transaction tx) {
        return tx.find(submitted.owner(), submitted.metadata())
                .filter(Case::hasDeclined)
                .map(theCase -> submit(submitted, theCase, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Submitted submitted, Case theCase, Transaction tx) {
        Map<String, String> faults = next.faults(submitted.form());
        if (!faults.isEmpty()) {
            return new Reply.Refuse(faults);
        }
        Instant now = clock.instant();
        Case adjusted = theCase.adjusted(NextView.read(submitted.form()), now);
        tx.save(adjusted);
        redrawing.home(adjusted.owner(), tx);
        CloseOut.Others others = CloseOut.Others.of(adjusted, now, tx);
        return new Reply.Show(whole.draw(adjusted, Profile.of(adjusted.owner(), tx), now, others));
    }
}
