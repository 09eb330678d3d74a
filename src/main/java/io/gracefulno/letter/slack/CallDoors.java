package io.gracefulno.letter.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.pushback.slack.PasteView;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** S5's doors. */
public final class CallDoors {
    private final EditView edit;
    private final PasteView paste;
    private final Letters letters;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public CallDoors(EditView edit, PasteView paste, Letters letters, Gone gone, Redrawing redrawing, Clock clock) {
        this.edit = edit;
        this.paste = paste;
        this.letters = letters;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "I have called": what was said is put in writing, by email. */
    public Reply submit(Submitted submitted, Transaction tx) {
        return tx.find(submitted.owner(), submitted.metadata())
                .filter(theCase -> theCase.writing().isPresent())
                .map(theCase -> {
                    Instant now = clock.instant();
                    Profile profile = Profile.of(theCase.owner(), tx);
                    if (theCase.isUnsent() && CallView.read(submitted.form()) == CallView.How.PUSHED_BACK) {
                        return new Reply.Show(pushedBack(theCase, tx));
                    }
                    // What was sent stays as it was sent, whatever window is still open.
                    Case next =
                            theCase.isUnsent() ? inWriting(theCase, CallView.read(submitted.form()), tx, now) : theCase;
                    tx.save(next);
                    redrawing.home(next.owner(), tx);
                    return (Reply) new Reply.Show(edit.draw(next, profile, now, Lateness.of(next, now, tx)));
                })
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    /** They were told and pushed back: what they said comes next, and the answer goes out in writing. */
    private View pushedBack(Case theCase, Transaction tx) {
        Case called = theCase.called(Entry.What.CALLED_PUSHED_BACK, clock.instant())
                .markedSent(clock.instant())
                .nextGeneration();
        tx.save(called);
        redrawing.of(called, tx);
        return paste.draw(called);
    }

    /** "Write to them instead": the letter by email, in the place of the card. */
    public Then write(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.metadata())
                .filter(theCase -> theCase.writing().isPresent())
                .<Then>map(theCase -> {
                    Instant now = clock.instant();
                    Case next = theCase.isUnsent() ? byEmail(theCase, tx, now) : theCase;
                    tx.save(next);
                    Lateness lateness = Lateness.of(next, now, tx);
                    return new Then.Show(profile -> edit.draw(next, profile, clock.instant(), lateness), next.id());
                })
                .orElseGet(gone::show);
    }

    /** "Open the phone script": the call card, whatever way the letter was to go. */
    public Then script(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> theCase.isUnsent() && theCase.intake().reasonChosen())
                .<Then>map(theCase -> {
                    Instant now = clock.instant();
                    Case told = theCase.told(Way.by(Channel.PHONE, theCase.intake()), now);
                    Case next = letters.write(told, Profile.of(theCase.owner(), tx), now);
                    tx.save(next);
                    Lateness lateness = Lateness.of(next, now, tx);
                    return new Then.Show(profile -> edit.draw(next, profile, clock.instant(), lateness), next.id());
                })
                .orElseGet(gone::show);
    }

    private Case byEmail(Case theCase, Transaction tx, Instant now) {
        Case told = theCase.told(Way.by(Channel.EMAIL, theCase.intake()), now);
        return letters.in(tx.workspace(theCase.owner())).write(told, Profile.of(theCase.owner(), tx), now);
    }

    /** Nobody took the call where a message was left, so the email is the letter itself and confirms nothing. */
    private Case inWriting(Case theCase, CallView.How how, Transaction tx, Instant now) {
        Profile profile = Profile.of(theCase.owner(), tx);
        Facts.Builder facts = theCase.facts().edit().channel(Channel.EMAIL);
        if (how != CallView.How.MESSAGE) {
            facts.kind(Kind.CONFIRM_AFTER_CALL)
                    .text(
                            Fact.CALLED_ON,
                            LocalDate.ofInstant(now, profile.zone()).toString());
        }
        Case called = theCase.told(theCase.intake().facts(facts.build()), now).called(what(how), now);
        return letters.in(tx.workspace(theCase.owner())).write(called, profile, now);
    }

    private static Entry.What what(CallView.How how) {
        return switch (how) {
            case TOLD -> Entry.What.CALLED_TOLD;
            case MESSAGE -> Entry.What.CALLED_MESSAGE;
            case PUSHED_BACK -> Entry.What.CALLED_PUSHED_BACK;
        };
    }
}
