package io.gracefulno.letter.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.State;
import io.gracefulno.deciding.slack.PonderingView;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Prefill;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Closed;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import io.gracefulno.slackkit.Typed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** S1's doors: the command, its choices, its submit. */
public final class IntakeDoors {
    /** A draft older than this isn't offered again. */
    private static final Duration OFFERED = Duration.ofDays(7);

    private final IntakeView intake;
    private final HiringView hiring;
    private final MoreView more;
    private final EditView edit;
    private final PonderingView pondering;
    private final ToLetter toLetter;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Ids ids;
    private final Clock clock;

    public IntakeDoors(
            IntakeView intake,
            HiringView hiring,
            MoreView more,
            EditView edit,
            PonderingView pondering,
            ToLetter toLetter,
            Gone gone,
            Redrawing redrawing,
            Ids ids,
            Clock clock) {
        this.intake = intake;
        this.hiring = hiring;
        this.more = more;
        this.edit = edit;
        this.pondering = pondering;
        this.toLetter = toLetter;
        this.gone = gone;
        this.redrawing = redrawing;
        this.ids = ids;
        this.clock = clock;
    }

    /** {@code /decline-interview}, bare or with what the person already knows. */
    public Then open(Typed typed, Transaction tx) {
        return opened(typed.owner(), typed.text(), tx);
    }

    /** "Decline an interview" in Home and wherever else a case may begin. */
    public Then begin(Pressed pressed, Transaction tx) {
        return opened(pressed.owner(), "", tx);
    }

    private Then opened(Owner owner, String text, Transaction tx) {
        Instant now = clock.instant();
        Optional<Case> unfinished = tx.newest(owner, 10).stream()
                .filter(begun -> begun.isUnfinished()
                        && !begun.isHiringSide()
                        && begun.changedAt().plus(OFFERED).isAfter(now))
                .findFirst();
        Case opened = Case.opened(ids.caseId(), owner, heard(text, Intake.begun(tx.personal(owner))), now);
        tx.save(opened);
        Workspace workspace = tx.workspace(owner);
        return new Then.Show(profile -> intake.draw(opened, unfinished, profile, workspace, now), opened.id());
    }

    private static Intake heard(String text, Intake begun) {
        Prefill prefill = Prefill.of(text);
        Facts.Builder facts = begun.facts()
                .edit()
                .text(Fact.RECRUITER, prefill.recruiter())
                .text(Fact.COMPANY, prefill.company())
                .text(Fact.ROLE, prefill.role());
        prefill.reason().ifPresent(facts::reason);
        Intake told = begun.facts(facts.build()).leftover(prefill.leftover());
        return prefill.reason().isPresent() ? told.chosen(told.facts()) : told;
    }

    /** A choice in S1 keeps the whole form; "I am not sure yet" changes what the submit does, and says so. */
    public Then choose(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.metadata())
                .map(theCase -> {
                    Case told = theCase.told(read(pressed.form(), theCase, tx), clock.instant());
                    tx.save(told);
                    return told.intake().undecided() == theCase.intake().undecided()
                            ? Then.nothing()
                            : update(told, tx);
                })
                .orElseGet(gone::show);
    }

    /** The slot was picked: a past one gets its line, and any can be emptied again. */
    public Then chooseSlot(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, told -> told);
    }

    /** "No time is booked": the date goes, and with it what stands in the input. */
    public Then noSlot(Pressed pressed, Transaction tx) {
        return redrawn(pressed, tx, told -> {
            Facts without = told.facts().edit().slot(Optional.empty()).build();
            return told.told(told.intake().facts(without), clock.instant()).nextGeneration();
        });
    }

    /** "Change" in S2: back to S1, filled. */
    public Then back(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.metadata())
                .map(theCase -> {
                    Case told = theCase.told(MoreView.read(pressed.form(), theCase.intake()), clock.instant())
                            .nextGeneration();
                    tx.save(told);
                    return update(told, tx);
                })
                .orElseGet(gone::show);
    }

    private Then redrawn(Pressed pressed, Transaction tx, UnaryOperator<Case> change) {
        return tx.find(pressed.owner(), pressed.metadata())
                .map(theCase -> {
                    Case told = change.apply(theCase.told(read(pressed.form(), theCase, tx), clock.instant()));
                    tx.save(told);
                    return update(told, tx);
                })
                .orElseGet(gone::show);
    }

    private static Intake read(Form form, Case theCase, Transaction tx) {
        return IntakeView.read(form, theCase.intake(), tx.workspace(theCase.owner()));
    }

    private Then update(Case told, Transaction tx) {
        Workspace workspace = tx.workspace(told.owner());
        return new Then.Show(
                profile -> intake.draw(told, Optional.empty(), profile, workspace, clock.instant()), told.id());
    }

    /** "Go on with it", in S1 and in Home, or "Open it" after Slack waited too long. */
    public Then resume(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.value())
                .<Then>map(theCase -> {
                    // The same ids would keep what was typed for the other case.
                    Case next = theCase.nextGeneration();
                    tx.save(next);
                    Lateness lateness = Lateness.of(next, clock.instant(), tx);
                    Workspace workspace = tx.workspace(next.owner());
                    return new Then.Show(profile -> where(next, profile, workspace, lateness), next.id());
                })
                .orElseGet(gone::show);
    }

    private View where(Case theCase, Profile profile, Workspace workspace, Lateness lateness) {
        if (theCase.writing().isPresent()) {
            return edit.draw(theCase, profile, clock.instant(), lateness);
        }
        if (theCase.isHiringSide()) {
            return hiring.draw(theCase);
        }
        return theCase.isDeciding() || !theCase.isUnsent()
                ? pondering.draw(theCase)
                : intake.draw(theCase, Optional.empty(), profile, workspace, clock.instant());
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
        Intake told = read(form, theCase, tx);
        Map<String, String> faults = intake.faults(form, told);
        if (!faults.isEmpty()) {
            tx.save(theCase.told(told, clock.instant()));
            return new Reply.Refuse(faults);
        }
        Case given = theCase.submitted(told, clock.instant());
        if (told.undecided()) {
            return toDecide(given, tx);
        }
        return MoreView.isNeeded(given, clock.instant())
                ? toOneMore(given, tx)
                : new Reply.Show(toLetter.written(given, tx));
    }

    private Reply toOneMore(Case given, Transaction tx) {
        Case asked = given.nextGeneration();
        tx.save(asked);
        redrawing.home(asked.owner(), tx);
        return new Reply.Show(toLetter.below(more.drawMissing(asked, clock.instant()), asked, tx));
    }

    private Reply toDecide(Case given, Transaction tx) {
        Case thinking = given.deliberated(given.thoughts(), clock.instant()).nextGeneration();
        tx.save(thinking);
        redrawing.home(thinking.owner(), tx);
        return new Reply.Show(pondering.draw(thinking));
    }

    /** Closed holding something: it is a case now, and found again. */
    public void close(Closed closed, Transaction tx) {
        tx.find(closed.owner(), closed.metadata())
                .filter(theCase -> theCase.state() == State.DRAFT)
                .ifPresent(theCase -> {
                    Intake intake = theCase.intake();
                    if (theCase.isUnfinished()) {
                        tx.save(theCase.submitted(intake, clock.instant()));
                        redrawing.home(theCase.owner(), tx);
                    } else if (intake.leftover().isEmpty()) {
                        tx.delete(theCase);
                    }
                });
    }
}
