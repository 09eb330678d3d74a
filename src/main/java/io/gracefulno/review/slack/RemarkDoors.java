package io.gracefulno.review.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.review.Rule;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What may be done about remarks: look again, or hear no more of one. The typed text stays, always. */
public final class RemarkDoors {
    private final EditView edit;
    private final RemarksView remarks;
    private final Reviewer reviewer;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public RemarkDoors(
            EditView edit, RemarksView remarks, Reviewer reviewer, Gone gone, Redrawing redrawing, Clock clock) {
        this.edit = edit;
        this.remarks = remarks;
        this.reviewer = reviewer;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Check again": what stands in the inputs now. */
    public Then check(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> theCase, List.of());
    }

    /** "Ignore this one", "Ignore in this letter", "Never check for this". */
    public Then dismiss(Pressed pressed, Transaction tx) {
        Optional<Dismissal> dismissal = Dismissal.of(pressed);
        if (dismissal.isEmpty()) {
            return check(pressed, tx);
        }
        if (dismissal.get() instanceof Dismissal.ForGood(Rule rule)) {
            return never(pressed, rule, tx);
        }
        return redrawn(pressed, tx, theCase -> theCase.heard(dismissal.get().from(theCase.heard())), List.of());
    }

    private Then never(Pressed pressed, Rule rule, Transaction tx) {
        if (tx.find(pressed.owner(), pressed.metadata()).isEmpty()) {
            return gone.show();
        }
        reviewer.switchOff(pressed.owner(), rule, tx);
        redrawing.home(pressed.owner(), tx);
        return redrawn(pressed, tx, theCase -> theCase, List.of(remarks.off()));
    }

    private Then redrawn(Pressed pressed, Transaction tx, UnaryOperator<Case> change, List<LayoutBlock> below) {
        return tx.find(pressed.owner(), pressed.metadata())
                .filter(theCase -> theCase.writing().isPresent())
                .<Then>map(theCase -> {
                    Case changed = theCase.isUnsent()
                            ? reviewer.again(change.apply(EditView.typed(theCase, pressed.form(), clock.instant())), tx)
                            : theCase;
                    tx.save(changed);
                    List<LayoutBlock> blocks = new ArrayList<>(reviewer.drawn(changed, tx));
                    blocks.addAll(below);
                    Lateness lateness = Lateness.of(changed, clock.instant(), tx);
                    return new Then.Show(
                            profile -> edit.draw(changed, profile, clock.instant(), lateness, blocks), changed.id());
                })
                .orElseGet(gone::show);
    }
}
