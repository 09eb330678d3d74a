package io.gracefulno.coaching.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Coaches;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.review.Finding;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The coach's doors: each looks again whether the one who comes in is a coach, and whether it was shared with them. */
public final class ReviewDoors {
    private final ReviewView review;
    private final PartView part;
    private final Away away;
    private final Reviewer reviewer;
    private final Sharing sharing;
    private final Clock clock;

    public ReviewDoors(ReviewView review, PartView part, Draw draw, Reviewer reviewer, Sharing sharing, Clock clock) {
        this.review = review;
        this.part = part;
        this.away = new Away(draw);
        this.reviewer = reviewer;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** "Review": what is shared; what was said of it, once it is answered. */
    public Then open(Pressed pressed, Transaction tx) {
        return with(pressed, tx, share -> {
            Profile candidate = Profile.of(share.candidate(), tx);
            return switch (share.state()) {
                case ASKED -> new Then.Show(coach -> review.draw(share, candidate, coach), "");
                case ANSWERED, SETTLED -> new Then.Show(coach -> review.drawSaid(share, candidate, coach), "");
                case DECLINED, TAKEN_BACK -> showLate(share, pressed, tx);
            };
        });
    }

    /** "I can't this time". */
    public Then decline(Pressed pressed, Transaction tx) {
        return with(pressed, tx, share -> {
            if (!isAsked(share)) {
                return showLate(share, pressed, tx);
            }
            sharing.decline(share, tx);
            return Then.nothing();
        });
    }

    /** Keeps what is chosen and typed of the whole. No redraw in answer; an older key stroke is passed over. */
    public Then type(Pressed pressed, Transaction tx) {
        tx.shareFor(pressed.owner(), pressed.caseId())
                .filter(share -> isAsked(share) && Coaches.isCoach(pressed.owner(), tx))
                .ifPresent(share -> typed(share, pressed, tx));
        return Then.nothing();
    }

    private static Share typed(Share share, Pressed pressed, Transaction tx) {
        ReviewView.Typed typed = ReviewView.read(pressed.form(), share);
        if (!ReviewView.isOfThisDrawing(pressed.form(), share)
                || pressed.at() < share.lastAction()
                || typed.note().length() > ReviewView.NOTE_LIMIT) {
            return share;
        }
        Share noted = share.noting(typed.overall(), typed.note(), pressed.at());
        tx.save(noted);
        return noted;
    }

    /** "Comment" and "Change": one part, over the review. */
    public Then openPart(Pressed pressed, Transaction tx) {
        return with(pressed, tx, share -> {
            if (!isAsked(share)) {
                return showLate(share, pressed, tx);
            }
            Optional<Seen> seen = Seen.of(pressed.metadata());
            Proposing proposing = Proposing.begun(share, Seen.number(pressed.choice()));
            if (seen.isEmpty() || !proposing.isOf(share)) {
                return new Then.Show(_ -> away.gone(typed(pressed)), "");
            }
            Profile candidate = Profile.of(share.candidate(), tx);
            if (!seen.get().isOf(share)) {
                return new Then.Show(coach -> review.drawOvertaken(share, candidate, coach, typed(pressed)), "");
            }
            Share noted = typed(share, pressed, tx);
            return new Then.Lay(_ -> part.draw(proposing, noted, candidate), "");
        });
    }

    /** "Keep it": the review below shows it. Remarks on a wording that weren't shown yet are shown once before. */
    public Reply submitPart(Submitted submitted, Transaction tx) {
        PartView.Typed typed = PartView.read(submitted.form());
        Optional<Proposing> proposing = Proposing.of(submitted.metadata());
        return with(
                proposing.map(Proposing::shareId).orElse(""),
                submitted.owner(),
                typed.texts(),
                tx,
                share -> proposing
                        .filter(one -> one.isOf(share))
                        .map(one -> submitPart(submitted, share, one, typed, tx))
                        .orElseGet(() -> new Reply.Show(
                                proposing.orElseThrow().round() == share.generation()
                                        ? away.gone(typed.texts())
                                        : late(share, typed.texts(), tx))));
    }

    private Reply submitPart(
            Submitted submitted, Share share, Proposing proposing, PartView.Typed typed, Transaction tx) {
        Map<String, String> faults = part.faults(submitted.form(), share.round());
        if (!faults.isEmpty()) {
            return new Reply.Refuse(faults);
        }
        Proposal said = PartView.proposal(proposing, share, typed);
        return overtaken(said, share, proposing, typed, tx)
                .or(() -> remarked(said, share, proposing, typed, tx))
                .<Reply>map(Reply.Show::new)
                .orElseGet(() -> kept(said, share, submitted.owner(), tx));
    }

    /** Something else was said of the part in another window; empty if nothing was. */
    private Optional<View> overtaken(
            Proposal said, Share share, Proposing proposing, PartView.Typed typed, Transaction tx) {
        return proposing.isLatest(share) || said.equals(Proposing.said(share, proposing.excerpt()))
                ? Optional.empty()
                : Optional.of(
                        part.drawOvertaken(proposing.latest(share), share, Profile.of(share.candidate(), tx), typed));
    }

    /** There are remarks on the wording that weren't shown yet; empty if there are none. */
    private Optional<View> remarked(
            Proposal said, Share share, Proposing proposing, PartView.Typed typed, Transaction tx) {
        List<Finding> findings = reviewer.ofWording(said, share, tx);
        if (findings.isEmpty() || proposing.hasHeard(said.wording())) {
            return Optional.empty();
        }
        Profile candidate = Profile.of(share.candidate(), tx);
        return Optional.of(part.drawRemarked(proposing.hearing(said.wording()), share, candidate, typed, findings));
    }

    private Reply kept(Proposal said, Share share, Owner coach, Transaction tx) {
        Share saved = share.proposing(said, clock.instant());
        tx.save(saved);
        return new Reply.Reveal(review.draw(saved, Profile.of(share.candidate(), tx), Profile.of(coach, tx)));
    }

    /** "Send": the candidate is told. What was said in another window meanwhile is shown before. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Optional<Seen> seen = Seen.of(submitted.metadata());
        return with(
                seen.map(Seen::shareId).orElse(""),
                submitted.owner(),
                List.of(submitted.form().text(ReviewView.NOTE)),
                tx,
                share -> submit(submitted, share, seen.orElseThrow(), tx));
    }

    private Reply submit(Submitted submitted, Share share, Seen seen, Transaction tx) {
        ReviewView.Typed typed = ReviewView.read(submitted.form(), share);
        Profile candidate = Profile.of(share.candidate(), tx);
        Profile coach = Profile.of(submitted.owner(), tx);
        if (!seen.isOf(share)) {
            return new Reply.Show(review.drawOvertaken(share, candidate, coach, List.of(typed.note())));
        }
        if (!seen.isLatest(share)) {
            return new Reply.Show(review.drawOvertaken(noted(share, typed, tx), candidate, coach, List.of()));
        }
        Map<String, String> faults = review.faults(submitted.form(), share);
        if (!faults.isEmpty()) {
            noted(share, typed, tx);
            return new Reply.Refuse(faults);
        }
        sharing.answer(share, typed.overall().orElseThrow(), typed.note().strip(), tx);
        return new Reply.Close();
    }

    private static Share noted(Share share, ReviewView.Typed typed, Transaction tx) {
        if (typed.note().length() > ReviewView.NOTE_LIMIT) {
            return share;
        }
        Share noted = share.noting(typed.overall(), typed.note(), share.lastAction());
        tx.save(noted);
        return noted;
    }

    private static boolean isAsked(Share share) {
        return share.state() == Share.State.ASKED;
    }

    private Then with(Pressed pressed, Transaction tx, Function<Share, Then> work) {
        Optional<Share> found = tx.shareFor(pressed.owner(), pressed.caseId());
        if (!Coaches.isCoach(pressed.owner(), tx)) {
            boolean asked = found.filter(ReviewDoors::isAsked).isPresent();
            return new Then.Show(_ -> asked ? away.noCoach(typed(pressed)) : away.gone(typed(pressed)), "");
        }
        return found.map(share -> share.isLive() ? work.apply(share) : showLate(share, pressed, tx))
                .orElseGet(() -> new Then.Show(_ -> away.gone(typed(pressed)), ""));
    }

    /** The same for a submit, which only an open question takes; what was typed is shown where it doesn't. */
    private Reply with(String shareId, Owner coach, List<String> typed, Transaction tx, Function<Share, Reply> work) {
        Optional<Share> found = tx.shareFor(coach, shareId);
        if (!Coaches.isCoach(coach, tx)) {
            boolean asked = found.filter(ReviewDoors::isAsked).isPresent();
            return new Reply.Show(asked ? away.noCoach(typed) : away.gone(typed));
        }
        return found.map(share -> isAsked(share) ? work.apply(share) : new Reply.Show(late(share, typed, tx)))
                .orElseGet(() -> new Reply.Show(away.gone(typed)));
    }

    /** What stands in the window that was pressed in; nothing in a message. */
    private static List<String> typed(Pressed pressed) {
        return List.of(pressed.form().text(ReviewView.NOTE));
    }

    private Then showLate(Share share, Pressed pressed, Transaction tx) {
        View late = late(share, typed(pressed), tx);
        return new Then.Show(_ -> late, "");
    }

    private View late(Share share, List<String> typed, Transaction tx) {
        return away.late(share, Profile.of(share.candidate(), tx), typed);
    }
}
