package io.gracefulno.coaching.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.People;
import io.gracefulno.casebook.Preview;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The step in which every way to S9 ends. */
public final class ToCoach {
    private final ShareView view;
    private final Below below;
    private final Sharing sharing;
    private final Roster roster;
    private final Gone gone;
    private final Clock clock;

    public ToCoach(Draw draw, Below below, Sharing sharing, People people, Clock clock) {
        this.view = new ShareView(draw);
        this.below = below;
        this.sharing = sharing;
        this.roster = new Roster(people);
        this.gone = new Gone(draw);
        this.clock = clock;
    }

    /** "Ask a coach", wherever it stands; what was typed there is kept. Its value is the case's id and where it stands. */
    public Then ask(Pressed pressed, Transaction tx) {
        Optional<Case> found = tx.find(pressed.owner(), id(pressed)).filter(Sharing::mayShare);
        if (found.isEmpty()) {
            return new Then.Lay(_ -> gone.view(), "");
        }
        return below.overtaken(found.get(), pressed, tx).orElseGet(() -> {
            Case kept = below.kept(found.get(), pressed);
            tx.save(kept);
            return Under.of(pressed) == Under.COACHING
                    ? instead(kept, Carried.of(pressed.metadata()).under(), tx)
                    : new Then.Lay(drawing(kept, Under.of(pressed), tx), kept.id());
        });
    }

    /** What a button's value is about. */
    static String id(Pressed pressed) {
        int bar = pressed.value().indexOf('|');
        return bar < 0 ? pressed.value() : pressed.value().substring(0, bar);
    }

    /** In the place of the window that was pressed in. */
    Then instead(Case theCase, Under under, Transaction tx) {
        return new Then.Show(drawing(theCase, under, tx), theCase.id());
    }

    private Function<Profile, View> drawing(Case theCase, Under under, Transaction tx) {
        if (isAsked(theCase, tx)) {
            return candidate -> view.asked(theCase, candidate, under, clock.instant());
        }
        List<Profile> listed = Roster.listed(theCase.owner(), tx);
        return candidate -> {
            List<Profile> coaches = roster.named(listed);
            return coaches.isEmpty()
                    ? view.nobody(theCase, under)
                    : drawn(theCase, ShareView.begun(theCase, coaches), coaches, candidate, under);
        };
    }

    private View drawn(Case theCase, ShareView.Filled filled, List<Profile> coaches, Profile candidate, Under under) {
        Preview preview = sharing.preview(theCase, filled.wish(), candidate);
        return view.draw(theCase, preview, filled, coaches, candidate, under, ShareView.News.NONE);
    }

    /** One coach at a time. */
    private static boolean isAsked(Case theCase, Transaction tx) {
        return tx.shares(theCase).stream().anyMatch(share -> share.state() == Share.State.ASKED);
    }

    /** S9 once more, as it is filled in now. */
    Then again(Case theCase, ShareView.Filled filled, Under under, Transaction tx) {
        List<Profile> coaches = Roster.listed(theCase.owner(), tx);
        return new Then.Show(candidate -> drawn(theCase, filled, coaches, candidate, under), theCase.id());
    }

    /** Who was chosen is looked up, so that the submit knows whether they are still there. */
    void lookUp(Owner coach) {
        roster.ask(coach);
    }
}
