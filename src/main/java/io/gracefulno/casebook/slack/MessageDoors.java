package io.gracefulno.casebook.slack;

import com.slack.api.model.view.View;
import io.gracefulno.afterwards.slack.KeepingInTouch;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.CloseOut.Others;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.State;
import io.gracefulno.coaching.slack.ToCoach;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.letter.slack.MoreView;
import io.gracefulno.letter.slack.ToLetter;
import io.gracefulno.pushback.slack.PasteView;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Place;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The doors of the case's message. The case decides what is possible, not the message, which may be old. */
public final class MessageDoors {
    private final EditView edit;
    private final MoreView more;
    private final CaseView whole;
    private final DeleteView deleting;
    private final PasteView paste;
    private final Gone gone;
    private final ToLetter toLetter;
    private final KeepingInTouch keeping;
    private final ToCoach toCoach;
    private final Redrawing redrawing;
    private final Clock clock;

    public MessageDoors(
            EditView edit,
            MoreView more,
            CaseView whole,
            DeleteView deleting,
            PasteView paste,
            Gone gone,
            ToLetter toLetter,
            KeepingInTouch keeping,
            ToCoach toCoach,
            Redrawing redrawing,
            Clock clock) {
        this.edit = edit;
        this.more = more;
        this.whole = whole;
        this.deleting = deleting;
        this.paste = paste;
        this.gone = gone;
        this.toLetter = toLetter;
        this.keeping = keeping;
        this.toCoach = toCoach;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Open" in a list: the case with its history, and its letter where there is one. */
    public Then open(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .map(theCase -> whole(theCase, tx))
                .orElseGet(gone::show);
    }

    private Then whole(Case theCase, Transaction tx) {
        Others others = Others.of(theCase, clock.instant(), tx);
        return new Then.Show(profile -> whole.draw(theCase, profile, clock.instant(), others), theCase.id());
    }

    /** "Open" beside one of several cases, or beside what was said before: that case, over what one comes back to. */
    public Then over(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.value())
                .<Then>map(theCase -> {
                    Others others = Others.of(theCase, clock.instant(), tx);
                    return new Then.Lay(profile -> whole.draw(theCase, profile, clock.instant(), others), theCase.id());
                })
                .orElseGet(() -> new Then.Lay(_ -> gone.view(), ""));
    }

    /** "Try again", where the message could not be posted. */
    public Then post(Pressed pressed, Transaction tx) {
        return changed(pressed, tx, theCase -> theCase.unposted(false));
    }

    /** "Edit": opens the letter as it stands. */
    public Then edit(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> theCase.writing().isPresent())
                .<Then>map(theCase -> {
                    Case drawn = drawnAnew(theCase, tx);
                    Lateness lateness = Lateness.of(drawn, clock.instant(), tx);
                    return new Then.Show(profile -> edit.draw(drawn, profile, clock.instant(), lateness), drawn.id());
                })
                .orElseGet(gone::show);
    }

    /** Remarks that stood in a window of before don't stand in this one: its first submit shows them. */
    private static Case drawnAnew(Case theCase, Transaction tx) {
        if (!theCase.heard().onShow()) {
            return theCase;
        }
        Case drawn = theCase.nextGeneration();
        tx.save(drawn);
        return drawn;
    }

    /** "Mark as sent". */
    public Then sent(Pressed pressed, Transaction tx) {
        return changed(pressed, tx, theCase -> theCase.markedSent(clock.instant()));
    }

    /** "Not sent after all", or a closed case taken up again. */
    public Then unsent(Pressed pressed, Transaction tx) {
        return changed(pressed, tx, theCase -> theCase.markedUnsent(clock.instant()));
    }

    public Then show(Pressed pressed, Transaction tx) {
        return changed(pressed, tx, theCase -> theCase.unfolded(true));
    }

    public Then hide(Pressed pressed, Transaction tx) {
        return changed(pressed, tx, theCase -> theCase.unfolded(false));
    }

    /** The menu: they replied, a coach, another channel, not sent after all, changed their mind, staying in touch, close, delete. */
    public Then menu(Pressed pressed, Transaction tx) {
        return switch (pressed.choice()) {
            case "channel" -> channel(pressed, tx);
            case "reply" -> reply(pressed, tx);
            case "coach" -> toCoach.ask(pressed, tx);
            case "unreplied" -> unreplied(pressed, tx);
            case "close" -> changed(pressed, tx, theCase -> theCase.closed(clock.instant()));
            case "unsent" -> unsent(pressed, tx);
            case "changed" -> changedTheirMind(pressed, tx);
            case "note" -> keeping.note(pressed, tx);
            case "touch" -> keeping.touch(pressed, tx);
            case "delete" -> askToDelete(pressed, tx);
            default -> gone.show();
        };
    }

    /** "They replied" to what isn't marked as sent yet. */
    private Then reply(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> theCase.state() == State.READY && theCase.mayBeReplied())
                .<Then>map(theCase -> {
                    Case next = theCase.nextGeneration();
                    tx.save(next);
                    return new Then.Show(_ -> paste.draw(next), next.id());
                })
                .orElseGet(gone::show);
    }

    /** "No reply after all". */
    private Then unreplied(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .map(theCase -> {
                    Case sent = theCase.notReplied(clock.instant());
                    tx.save(sent);
                    redrawing.quietly(sent, tx);
                    return pressed.place() == Place.MODAL ? whole(sent, tx) : Then.nothing();
                })
                .orElseGet(gone::show);
    }

    /** "I changed my mind": the letter that takes the no back. */
    private Then changedTheirMind(Pressed pressed, Transaction tx) {
        Instant now = clock.instant();
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> theCase.mayChangeTheirMind(now))
                .<Then>map(theCase -> {
                    ZoneId zone = Profile.of(theCase.owner(), tx).zone();
                    LocalDate declinedOn = LocalDate.ofInstant(theCase.sentAt().orElse(now), zone);
                    View letter = toLetter.written(theCase.changedMind(declinedOn, now), tx);
                    return new Then.Show(_ -> letter, theCase.id());
                })
                .orElseGet(gone::show);
    }

    private Then channel(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .<Then>map(theCase -> {
                    Case next = theCase.nextGeneration();
                    tx.save(next);
                    return new Then.Show(profile -> more.draw(next, profile, clock.instant()), next.id());
                })
                .orElseGet(gone::show);
    }

    /** A menu asks for all its choices or for none, so deleting has a question of its own. */
    private Then askToDelete(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .<Then>map(theCase -> new Then.Show(_ -> deleting.draw(theCase), theCase.id()))
                .orElseGet(gone::show);
    }

    /** "Delete it": the case goes with everything kept about it, its message too. */
    public Reply delete(Submitted submitted, Transaction tx) {
        Optional<Case> found = tx.find(submitted.owner(), submitted.metadata());
        if (found.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        redrawing.delete(found.get(), tx);
        return new Reply.Close();
    }

    private Then changed(Pressed pressed, Transaction tx, UnaryOperator<Case> change) {
        Optional<Case> found = tx.find(pressed.owner(), pressed.caseId());
        if (found.filter(Case::isShown).isEmpty()) {
            return gone.show();
        }
        Case changed = change.apply(found.get());
        tx.save(changed);
        redrawing.of(changed, tx);
        return pressed.place() == Place.MODAL ? whole(changed, tx) : Then.nothing();
    }
}
