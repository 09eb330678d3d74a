package io.gracefulno.preferences.slack;

import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.People;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Remark;
import io.gracefulno.preferences.Personal;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.slackkit.Draw.Choice;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Sought;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import io.gracefulno.slackkit.Typed;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The doors of what a person sets for themselves. */
public final class PreferenceDoors {
    private final MineView mine;
    private final Reviewer reviewer;
    private final People people;
    private final Settling settling;
    private final Redrawing redrawing;
    private final Clock clock;

    public PreferenceDoors(
            MineView mine, Reviewer reviewer, People people, Settling settling, Redrawing redrawing, Clock clock) {
        this.mine = mine;
        this.reviewer = reviewer;
        this.people = people;
        this.settling = settling;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** {@code /decline-interview settings}. */
    public Then open(Typed typed, Transaction tx) {
        return opened(typed.owner(), tx);
    }

    /** "Settings" in Home. */
    public Then openHere(Pressed pressed, Transaction tx) {
        return opened(pressed.owner(), tx);
    }

    private Then opened(Owner owner, Transaction tx) {
        Personal set = tx.personal(owner);
        Profile known = Profile.fromSlack(owner, tx);
        return new Then.Show(_ -> mine.draw(set, people.now(owner).orElse(known)), "");
    }

    /** The time zones that fit what was typed so far. */
    public List<Choice> suggestZones(Sought sought, Transaction tx) {
        return mine.zones(sought.query(), Profile.fromSlack(sought.owner(), tx), clock.instant());
    }

    /** "Save settings". What there is to say of the sign-off line is said once; the next submit saves. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Map<String, String> faults = mine.faults(submitted.form());
        if (!faults.isEmpty()) {
            return new Reply.Refuse(faults);
        }
        Owner owner = submitted.owner();
        Profile slack = Profile.fromSlack(owner, tx);
        Personal was = tx.personal(owner);
        Personal set = MineView.read(submitted.form(), was, slack);
        List<Remark> found = set.signOff().equals(was.signOff()) ? List.of() : reviewer.ofSignOff(set);
        if (!found.isEmpty() && !submitted.metadata().equals(MineView.REMARKED)) {
            return new Reply.Show(mine.drawRemarked(set, slack, found));
        }
        settling.keep(owner, was, set, tx);
        return new Reply.Close();
    }

    /** "Switch on again", in Home: every check is made again. */
    public Then switchOn(Pressed pressed, Transaction tx) {
        tx.keep(pressed.owner(), tx.personal(pressed.owner()).allOn());
        redrawing.home(pressed.owner(), tx);
        return Then.nothing();
    }
}
