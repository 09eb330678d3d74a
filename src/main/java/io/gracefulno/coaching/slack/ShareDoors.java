package io.gracefulno.coaching.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Preview;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.casebook.Wish;
import io.gracefulno.coaching.slack.ShareView.Filled;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Place;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The doors of S9: asking a coach, and taking it back. */
public final class ShareDoors {
    private final ShareView view;
    private final ToCoach toCoach;
    private final Below below;
    private final Sharing sharing;
    private final Draw draw;
    private final Gone gone;
    private final Clock clock;

    public ShareDoors(Draw draw, ToCoach toCoach, Below below, Sharing sharing, Clock clock) {
        this.view = new ShareView(draw);
        this.toCoach = toCoach;
        this.below = below;
        this.sharing = sharing;
        this.draw = draw;
        this.gone = new Gone(draw);
        this.clock = clock;
    }

    /** "Ask a coach". */
    public Then ask(Pressed pressed, Transaction tx) {
        return toCoach.ask(pressed, tx);
    }

    /** A coach is chosen: "somebody else" brings another field, and who was chosen is looked up. */
    public Then choose(Pressed pressed, Transaction tx) {
        Filled filled = ShareView.read(pressed.form());
        coach(filled, pressed.owner(), tx).ifPresent(toCoach::lookUp);
        boolean asItIs = filled.isSomeone() == pressed.form().has(ShareView.SOMEONE);
        return asItIs ? Then.nothing() : again(pressed, filled, tx);
    }

    /** Who is chosen, if they may be asked. */
    private static Optional<Owner> coach(Filled filled, Owner candidate, Transaction tx) {
        return filled.to().map(candidate::colleague).filter(chosen -> Roster.mayBeAsked(chosen, candidate, tx));
    }

    /** Something is ticked: the preview follows. */
    public Then tick(Pressed pressed, Transaction tx) {
        return again(pressed, ShareView.read(pressed.form()), tx);
    }

    private Then again(Pressed pressed, Filled filled, Transaction tx) {
        Carried carried = Carried.of(pressed.metadata());
        return tx.find(pressed.owner(), carried.caseId())
                .filter(Sharing::mayShare)
                .map(theCase -> toCoach.again(theCase, filled, carried.under(), tx))
                .orElseGet(gone::show);
    }

    /** "Send to coach": what was shown is shared, and nothing else. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Carried carried = Carried.of(submitted.metadata());
        return tx.find(submitted.owner(), carried.caseId())
                .filter(Sharing::mayShare)
                .map(theCase -> submit(submitted.form(), theCase, carried, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Form form, Case theCase, Carried carried, Transaction tx) {
        Filled filled = ShareView.read(form);
        Optional<Owner> coach = coach(filled, theCase.owner(), tx);
        Preview preview = sharing.preview(theCase, filled.wish(), Profile.of(theCase.owner(), tx));
        Map<String, String> faults = coach.isEmpty() ? view.notACoach(form) : view.faults(form, preview);
        if (!faults.isEmpty()) {
            return new Reply.Refuse(faults);
        }
        return PreviewView.seen(preview).equals(carried.seen())
                ? asked(theCase, coach.orElseThrow(), filled.wish(), carried.under(), tx)
                : changed(theCase, preview, filled, carried.under(), tx);
    }

    /** What would be shared now isn't what was shown: it is, before anything goes out. */
    private Reply changed(Case theCase, Preview preview, Filled filled, Under under, Transaction tx) {
        List<Profile> coaches = Roster.listed(theCase.owner(), tx);
        Profile candidate = Profile.of(theCase.owner(), tx);
        return new Reply.Show(view.draw(theCase, preview, filled, coaches, candidate, under, ShareView.News.CHANGED));
    }

    /** Shared; or, where another window was faster, the one who is asked already. */
    private Reply asked(Case theCase, Owner coach, Wish wish, Under under, Transaction tx) {
        Profile candidate = Profile.of(theCase.owner(), tx);
        return sharing.ask(theCase, coach, wish, candidate, tx)
                .flatMap(share -> tx.find(share.candidate(), share.caseId()))
                .map(shared -> revealed(shared, under, tx))
                .orElseGet(() -> new Reply.Show(view.asked(theCase, candidate, under, clock.instant())));
    }

    private Reply revealed(Case theCase, Under under, Transaction tx) {
        return below.draw(theCase, under, tx).<Reply>map(Reply.Reveal::new).orElseGet(Reply.Close::new);
    }

    /** "Take it back", wherever it stands; what was typed there is kept. */
    public Then takeBack(Pressed pressed, Transaction tx) {
        Optional<Share> found = tx.shareOf(pressed.owner(), ToCoach.id(pressed));
        if (found.isEmpty()) {
            return new Then.Lay(_ -> gone.view(), "");
        }
        sharing.takeBack(found.get(), tx);
        return tx.find(pressed.owner(), found.get().caseId())
                .map(theCase -> takenBack(theCase, pressed, tx))
                .orElseGet(gone::show);
    }

    private Then takenBack(Case theCase, Pressed pressed, Transaction tx) {
        if (pressed.place() != Place.MODAL) {
            return told();
        }
        if (Under.of(pressed) == Under.COACHING) {
            return toCoach.instead(theCase, Carried.of(pressed.metadata()).under(), tx);
        }
        return below.overtaken(theCase, pressed, tx).orElseGet(() -> drawnAnew(theCase, pressed, tx));
    }

    private Then told() {
        String said = draw.say("coaching.taken_back");
        return new Then.Tell(said, List.of(draw.section("coaching.taken_back", said)));
    }

    /** The window that was pressed in, with what was typed there. */
    private Then drawnAnew(Case theCase, Pressed pressed, Transaction tx) {
        Case kept = below.kept(theCase, pressed);
        tx.save(kept);
        View view = below.draw(kept, Under.of(pressed), tx).orElseGet(gone::view);
        return new Then.Show(_ -> view, kept.id());
    }
}
