package io.gracefulno.letter.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Remark;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** S2's doors: opened from S1, from S3 and from the case's message. */
public final class MoreDoors {
    private final MoreView more;
    private final MoreFaults faults;
    private final ToLetter toLetter;
    private final Reviewer reviewer;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    /** Wires S2. */
    public MoreDoors(
            MoreView more,
            MoreFaults faults,
            ToLetter toLetter,
            Reviewer reviewer,
            Gone gone,
            Redrawing redrawing,
            Clock clock) {
        this.more = more;
        this.faults = faults;
        this.toLetter = toLetter;
        this.reviewer = reviewer;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Add more details" in S1. */
    public Then openFromIntake(Pressed pressed, Transaction tx) {
        return redrawn(
                pressed,
                tx,
                theCase -> theCase.told(
                                IntakeView.read(pressed.form(), theCase.intake(), tx.workspace(theCase.owner())),
                                clock.instant())
                        .nextGeneration());
    }

    /** "Change the facts" in S3: the text stays with the case. */
    public Then openFromLetter(Pressed pressed, Transaction tx) {
        return redrawn(
                pressed,
                tx,
                theCase ->
                        EditView.typed(theCase, pressed.form(), clock.instant()).nextGeneration());
    }

    /** A choice in S2 keeps the whole form. */
    public Then choose(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.metadata())
                .map(theCase -> {
                    tx.save(told(theCase, pressed));
                    return Then.nothing();
                })
                .orElseGet(gone::show);
    }

    /** The tick raises what the letter may say, so the choice under it is drawn anew. */
    public Then tickAccepted(Pressed pressed, Transaction tx) {
        Optional<Case> found = tx.find(pressed.owner(), pressed.metadata());
        if (found.isPresent() && !pressed.form().has(MoreView.DISCLOSURE)) {
            return choose(pressed, tx);
        }
        return redrawn(pressed, tx, theCase -> told(theCase, pressed).nextGeneration());
    }

    /** A future invitation gets its line. */
    public Then chooseInvited(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> told(theCase, pressed));
    }

    public Then addReferral(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> {
            Case told = told(theCase, pressed);
            return told.told(told.intake().withReferral(), clock.instant());
        });
    }

    public Then removeReferral(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> {
            Case told = told(theCase, pressed);
            return told.told(told.intake().withoutReferral(), clock.instant());
        });
    }

    public Then addFeedback(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, theCase -> {
            Case told = told(theCase, pressed);
            return told.told(told.intake().withFeedback(), clock.instant());
        });
    }

    /** Another advice gets its line, and stands in the choice below it for as long as nothing was chosen. */
    public Then chooseCircumstances(Pressed pressed, Transaction tx) {
        Profile profile = Profile.of(pressed.owner(), tx);
        return redrawn(pressed, tx, theCase -> {
            Instant now = clock.instant();
            Case told = told(theCase, pressed);
            return Way.preset(told, profile, now) == Way.preset(theCase, profile, now) ? told : told.nextGeneration();
        });
    }

    /** What was pressed itself is chosen, even if it is what would be preset. */
    private Case told(Case theCase, Pressed pressed) {
        Intake read = MoreView.read(pressed.form(), theCase.intake());
        Intake told = switch (pressed.actionId()) {
            case MoreView.DISCLOSURE -> MoreView.readDisclosure(pressed.form(), read);
            case Way.CHANNEL -> Way.readChannel(pressed.form(), read);
            case Solving.RESCHEDULE -> read.asked(Intake.Asked.RESCHEDULE);
            default -> read;
        };
        return theCase.told(told, clock.instant());
    }

    private Then redrawn(Pressed pressed, Transaction tx, UnaryOperator<Case> change) {
        return tx.find(pressed.owner(), pressed.metadata())
                .<Then>map(theCase -> {
                    Case changed = change.apply(theCase);
                    List<Remark> remarks = changed.heard().onShow()
                            ? MoreView.inSight(reviewer.ofOwnWords(changed, tx), pressed.form())
                            : List.of();
                    Case heard = changed.heard().onShow()
                            ? changed.heard(changed.heard().showing(remarks))
                            : changed;
                    tx.save(heard);
                    return new Then.Show(profile -> more.draw(heard, profile, clock.instant(), remarks), heard.id());
                })
                .orElseGet(gone::show);
    }

    /** "Write my letter". */
    public Reply submit(Submitted submitted, Transaction tx) {
        return tx.find(submitted.owner(), submitted.metadata())
                // Where the interview is taken there may be no letter to show.
                .filter(theCase -> theCase.isUnsent() || theCase.writing().isPresent())
                .map(theCase -> theCase.isUnsent()
                        ? submit(submitted.form(), theCase, tx)
                        : new Reply.Show(toLetter.asItStands(theCase, tx)))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Form form, Case theCase, Transaction tx) {
        Intake told = Way.readChannel(form, MoreView.read(form, theCase.intake()));
        Case given = theCase.told(told, clock.instant());
        Map<String, String> wrong = faults.in(form, told);
        if (!wrong.isEmpty()) {
            tx.save(given);
            return new Reply.Refuse(wrong);
        }
        List<Remark> remarks = MoreView.inSight(reviewer.ofOwnWords(given, tx), form);
        return given.heard().isNews(remarks)
                ? remarked(given.heard(given.heard().showing(remarks)), remarks, form, tx)
                : further(given, form, tx);
    }

    /** To what is still missing, or to the letter. */
    private Reply further(Case given, Form form, Transaction tx) {
        Instant now = clock.instant();
        Intake asked = OneMore.asked(form, given.intake());
        Case heard = given.submitted(asked, now).heard(given.heard().ignoringWhatIsOnShow());
        Set<OneMore> missing = OneMore.onceOnly(asked, now);
        return missing.isEmpty()
                ? new Reply.Show(toLetter.written(heard, tx))
                : toOneMore(heard.nextGeneration(), missing, tx);
    }

    private Reply toOneMore(Case asking, Set<OneMore> missing, Transaction tx) {
        tx.save(asking);
        redrawing.home(asking.owner(), tx);
        return new Reply.Show(toLetter.below(more.drawMissing(asking, missing, List.of()), asking, tx));
    }

    /** Own words that there is something to say of: the same view with the remarks, once, before the letter. */
    private Reply remarked(Case heard, List<Remark> remarks, Form form, Transaction tx) {
        tx.save(heard);
        return new Reply.Show(
                MoreView.isOfMissing(form)
                        ? more.drawMissing(heard, OneMore.in(form), remarks)
                        : more.draw(heard, Profile.of(heard.owner(), tx), clock.instant(), remarks));
    }
}
