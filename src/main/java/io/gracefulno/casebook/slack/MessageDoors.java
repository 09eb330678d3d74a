package io.gracefulno.casebook.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Writing;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.letter.slack.MoreView;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The doors of the case's message. The case decides what is possible, not the message, which may be old. */
public final class MessageDoors {
    private final EditView edit;
    private final MoreView more;
    private final DeleteView deleting;
    private final Gone gone;
    private final Ids ids;
    private final Clock clock;

    public MessageDoors(EditView edit, MoreView more, DeleteView deleting, Gone gone, Ids ids, Clock clock) {
        this.edit = edit;
        this.more = more;
        this.deleting = deleting;
        this.gone = gone;
        this.ids = ids;
        this.clock = clock;
    }

    /** "Edit": opens the letter as it stands. */
    public Then edit(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> theCase.writing().isPresent())
                .<Then>map(
                        theCase -> new Then.Open(profile -> edit.draw(theCase, profile, clock.instant()), theCase.id()))
                .orElseGet(gone::anew);
    }

    /** "Mark as sent". */
    public Then sent(Pressed pressed, Transaction tx) {
        return changed(pressed, tx, theCase -> theCase.markedSent(clock.instant()));
    }

    /** "Not sent after all", or a closed case taken up again. */
    public Then unsent(Pressed pressed, Transaction tx) {
        return changed(pressed, tx, theCase -> theCase.isUnsent() ? theCase : theCase.markedUnsent(clock.instant()));
    }

    public Then show(Pressed pressed, Transaction tx) {
        return changed(pressed, tx, theCase -> theCase.unfolded(true));
    }

    public Then hide(Pressed pressed, Transaction tx) {
        return changed(pressed, tx, theCase -> theCase.unfolded(false));
    }

    /** The menu: another channel, close, delete. */
    public Then menu(Pressed pressed, Transaction tx) {
        return switch (pressed.choice()) {
            case "channel" -> channel(pressed, tx);
            case "close" ->
                changed(pressed, tx, theCase -> theCase.isUnsent() ? theCase.closed(clock.instant()) : theCase);
            case "delete" -> askToDelete(pressed, tx);
            default -> gone.anew();
        };
    }

    private Then channel(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .<Then>map(theCase -> {
                    Case next = theCase.nextGeneration();
                    tx.save(next);
                    return new Then.Open(_ -> more.draw(next, clock.instant()), next.id());
                })
                .orElseGet(gone::anew);
    }

    /** A menu asks for all its choices or for none, so deleting has a question of its own. */
    private Then askToDelete(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .<Then>map(theCase -> new Then.Open(_ -> deleting.draw(theCase), theCase.id()))
                .orElseGet(gone::anew);
    }

    /** "Delete it": the case goes with everything kept about it, its message too. */
    public Reply delete(Submitted submitted, Transaction tx) {
        Optional<Case> found = tx.find(submitted.owner(), submitted.metadata());
        if (found.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        tx.delete(found.get());
        found.get().message().ifPresent(at -> tx.later(Errand.removing(ids.errandId(), found.get(), at)));
        return new Reply.Close();
    }

    private Then changed(Pressed pressed, Transaction tx, UnaryOperator<Case> change) {
        Optional<Case> found = tx.find(pressed.owner(), pressed.caseId());
        if (found.flatMap(Case::writing).map(Writing::current).isEmpty()) {
            return gone.anew();
        }
        Case changed = change.apply(found.get());
        tx.save(changed);
        tx.later(Errand.drawing(ids.errandId(), changed));
        return Then.nothing();
    }
}
