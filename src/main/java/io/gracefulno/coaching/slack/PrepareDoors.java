package io.gracefulno.coaching.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Coaches;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Offering;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.People;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Reviewing;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Standing;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.Gleaned;
import io.gracefulno.coaching.slack.Preparation.OnShow;
import io.gracefulno.coaching.slack.PrepareView.Line;
import io.gracefulno.coaching.slack.PrepareView.Refusal;
import io.gracefulno.coaching.slack.PrepareView.Unfit;
import io.gracefulno.letter.Facts;
import io.gracefulno.preferences.Personal;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Picked;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** C4's doors. What stands in the window is kept nowhere else until it is handed over. */
public final class PrepareDoors {
    private final PrepareView view;
    private final Offering offering;
    private final Reviewing reviewing;
    private final People people;
    private final Clock clock;

    public PrepareDoors(PrepareView view, Offering offering, Reviewing reviewing, People people, Clock clock) {
        this.view = view;
        this.offering = offering;
        this.reviewing = reviewing;
        this.people = people;
        this.clock = clock;
    }

    /** "Coach this decline", on any message: only what it plainly says of the invitation goes on from here. */
    public Then open(Picked picked, Transaction tx) {
        return refusal(picked.owner(), tx)
                .<Then>map(why -> new Then.Show(_ -> view.refused(why), ""))
                .orElseGet(() -> begun(picked, tx));
    }

    private Then begun(Picked picked, Transaction tx) {
        // The letter's message names them, and is posted later.
        people.ask(List.of(picked.owner()));
        Facts read = Gleaned.of(picked.text());
        String author = picked.author();
        Preparer preparer = preparer(picked.owner(), tx);
        return new Then.Show(_ -> opened(author, read, preparer), "");
    }

    /** Who prepares it, and where. */
    private record Preparer(Owner coach, Personal set, Workspace workspace) {}

    /** For whoever wrote the message, as far as they are somebody that a letter can be handed to. */
    private View opened(String author, Facts read, Preparer preparer) {
        Optional<Standing> standing =
                author.isEmpty() || author.equals(preparer.coach().userId())
                        ? Optional.of(Standing.NOBODY)
                        : people.now(preparer.coach().colleague(author)).map(Profile::standing);
        if (standing.equals(Optional.of(Standing.STRANGER))) {
            return view.refused(Refusal.STRANGER);
        }
        boolean nobody = standing.equals(Optional.of(Standing.NOBODY));
        return followed(Preparation.begun(nobody ? "" : author, read), preparer);
    }

    /** Whoever has something from them, or got something of them, was a coach once. */
    private static Optional<Refusal> refusal(Owner coach, Transaction tx) {
        List<Offer> open = tx.openOffers(coach);
        if (Coaches.isCoach(coach, tx)) {
            return open.size() < Offer.MOST_OPEN ? Optional.empty() : Optional.of(Refusal.FULL);
        }
        boolean once = !open.isEmpty() || tx.countQueue(coach, EnumSet.allOf(Share.State.class)) > 0;
        return Optional.of(once ? Refusal.LOST : Refusal.NO_COACH);
    }

    /** Whom it is for, or what it is made of: a letter of ours follows, one of the coach's stays. */
    public Then follow(Pressed pressed, Transaction tx) {
        Preparation stands = Preparation.read(pressed.form(), pressed.metadata());
        Preparer preparer = preparer(pressed.owner(), tx);
        return new Then.Show(_ -> followed(stands, preparer), "");
    }

    private View followed(Preparation stands, Preparer preparer) {
        Writing ours = ours(stands, stands.variant(), preparer);
        Line line = stands.isTouched() && !stands.isOf(ours) ? Line.STAYS : Line.NOTHING;
        return drawn(stands.following(ours), ours, preparer, line);
    }

    /** "Another wording": what the coach wrote stands below it. A second press before the redraw counts once. */
    public Then another(Pressed pressed, Transaction tx) {
        Preparation stands = Preparation.read(pressed.form(), pressed.metadata());
        Preparer preparer = preparer(pressed.owner(), tx);
        return new Then.Show(
                _ -> {
                    Writing ours = ours(stands, stands.variant() + 1, preparer);
                    return drawn(stands.another(ours), ours, preparer, Line.NOTHING);
                },
                "");
    }

    /** "Bring my text back". */
    public Then mine(Pressed pressed, Transaction tx) {
        Preparation stands = Preparation.read(pressed.form(), pressed.metadata());
        Preparer preparer = preparer(pressed.owner(), tx);
        return new Then.Show(
                _ -> drawn(stands.withMineBack(), ours(stands, stands.variant(), preparer), preparer, Line.NOTHING),
                "");
    }

    private static Preparer preparer(Owner coach, Transaction tx) {
        return new Preparer(coach, tx.personal(coach), tx.workspace(coach));
    }

    private Writing ours(Preparation stands, int variant, Preparer preparer) {
        Profile nobody = Profile.unknown(preparer.coach());
        Profile candidate = stands.candidateId().isEmpty()
                ? nobody
                : people.now(preparer.coach().colleague(stands.candidateId())).orElse(nobody);
        return offering.letter(stands.facts(), variant, signer(candidate), preparer.workspace());
    }

    /** Whoever can't be handed a letter doesn't sign one. */
    private static Profile signer(Profile candidate) {
        return switch (candidate.standing()) {
            case OWNER_OR_ADMIN, MEMBER, GUEST -> candidate;
            case STRANGER, NOBODY -> Profile.unknown(candidate.owner());
        };
    }

    private View drawn(Preparation stands, Writing ours, Preparer preparer, Line line) {
        List<Remark> found = stands.onShow() == OnShow.REMARKS ? remarks(stands, ours, preparer) : List.of();
        return view.draw(stands, ours, found, line);
    }

    private List<Remark> remarks(Preparation stands, Writing ours, Preparer preparer) {
        Case letter = Case.opened("", preparer.coach(), Intake.of(stands.facts()), clock.instant())
                .writing(stands.writing(ours), clock.instant());
        return reviewing.ofLetter(letter, preparer.set());
    }

    /** "Hand it over". Whatever wasn't seen yet is shown once before: a letter that followed a change, remarks. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Owner coach = submitted.owner();
        if (!Coaches.isCoach(coach, tx)) {
            return new Reply.Show(view.refused(Refusal.LOST));
        }
        Form form = submitted.form();
        Preparation stands = Preparation.read(form, submitted.metadata());
        Map<String, String> faults = view.faults(form, unfit(coach, stands.candidateId(), tx));
        return faults.isEmpty() ? looked(stands, form, coach, tx) : new Reply.Refuse(faults);
    }

    private Reply looked(Preparation stands, Form form, Owner coach, Transaction tx) {
        Preparer preparer = preparer(coach, tx);
        Owner candidate = coach.colleague(stands.candidateId());
        Writing ours = offering.letter(
                stands.facts(), stands.variant(), Profile.fromSlack(candidate, tx), preparer.workspace());
        if (!stands.isTouched() && !stands.isOf(ours)) {
            return new Reply.LookedUp(drawn(stands.following(ours), ours, preparer, Line.REWRITTEN));
        }
        if (stands.onShow() == OnShow.NOTHING
                && !remarks(stands, ours, preparer).isEmpty()) {
            return new Reply.LookedUp(drawn(stands.showing(OnShow.REMARKS), ours, preparer, Line.NOTHING));
        }
        Offer.Prepared prepared = new Offer.Prepared(stands.facts(), stands.writing(ours), stands.note());
        return offering.offer(coach, candidate, prepared, tx).isPresent()
                ? new Reply.Close()
                : new Reply.Refuse(view.full(form));
    }

    private Optional<Unfit> unfit(Owner coach, String candidateId, Transaction tx) {
        if (candidateId.isEmpty()) {
            return Optional.of(Unfit.MISSING);
        }
        if (candidateId.equals(coach.userId())) {
            return Optional.of(Unfit.ONESELF);
        }
        Owner candidate = coach.colleague(candidateId);
        Optional<Profile> known = tx.profile(candidate);
        if (known.isEmpty()) {
            people.ask(List.of(candidate));
            return Optional.of(Unfit.UNKNOWN);
        }
        return switch (known.get().standing()) {
            case NOBODY -> Optional.of(Unfit.NOBODY);
            case STRANGER -> Optional.of(Unfit.STRANGER);
            case OWNER_OR_ADMIN, MEMBER, GUEST ->
                Offering.isRefused(coach, candidate, tx) ? Optional.of(Unfit.CLOSED) : Optional.empty();
        };
    }
}
