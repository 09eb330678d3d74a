package io.gracefulno.afterwards.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.CloseOut;
import io.gracefulno.casebook.CloseOut.Done;
import io.gracefulno.casebook.CloseOut.How;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.slackkit.Draw;
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

/** The doors of "Other interviews". */
public final class CloseOutDoors {
    private final CloseOutView view;
    private final CloseOut closeOut;
    private final Draw draw;
    private final Gone gone;
    private final Redrawing redrawing;
    private final Clock clock;

    public CloseOutDoors(CloseOutView view, CloseOut closeOut, Draw draw, Gone gone, Redrawing redrawing, Clock clock) {
        this.view = view;
        this.closeOut = closeOut;
        this.draw = draw;
        this.gone = gone;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** "Write to the others", and the next ten of them. */
    public Then open(Pressed pressed, Transaction tx) {
        return accepted(pressed.owner(), pressed.caseId(), tx)
                .<Then>map(theCase -> {
                    Instant now = clock.instant();
                    List<Case> others = CloseOut.others(theCase, now, tx);
                    int skipped = number(pressed.choice());
                    return new Then.Show(profile -> view.draw(theCase, others, skipped, profile, now), theCase.id());
                })
                .orElseGet(gone::show);
    }

    /** "Write them". */
    public Reply submit(Submitted submitted, Transaction tx) {
        String metadata = submitted.metadata();
        int bar = metadata.indexOf('|');
        Optional<Case> accepted = accepted(submitted.owner(), bar < 0 ? metadata : metadata.substring(0, bar), tx);
        if (accepted.isEmpty()) {
            return new Reply.Show(gone.view());
        }
        Set<String> chosen = CloseOutView.read(submitted.form());
        if (chosen.isEmpty()) {
            return new Reply.Refuse(
                    Map.of(submitted.form().block(CloseOutView.CASES), draw.say("afterwards.closeout.cases.missing")));
        }
        int skipped = bar < 0 ? 0 : number(metadata.substring(bar + 1));
        return new Reply.Show(written(accepted.get(), chosen, skipped, tx));
    }

    private View written(Case accepted, Set<String> chosen, int skipped, Transaction tx) {
        Instant now = clock.instant();
        List<Case> before = CloseOut.others(accepted, now, tx);
        List<Case> some = before.stream()
                .filter(other -> chosen.contains(other.id()))
                .limit(CloseOut.AT_ONCE)
                .toList();
        List<Done> all = write(some, accepted.owner(), now, tx);
        keep(all, accepted, now, tx);
        List<Case> left = CloseOut.others(accepted, now, tx);
        return view.done(accepted, all, passedOver(skipped, before.size(), left.size()), left);
    }

    /** In the workspace's own wording. */
    private List<Done> write(List<Case> some, Owner owner, Instant now, Transaction tx) {
        Profile profile = Profile.of(owner, tx);
        CloseOut writing = closeOut.in(tx.workspace(owner));
        return some.stream().map(other -> writing.write(other, profile, now)).toList();
    }

    /** Whatever shows one of them is drawn anew; one message tells of all that were written. */
    private void keep(List<Done> all, Case accepted, Instant now, Transaction tx) {
        for (Done done : all) {
            tx.save(done.theCase());
            redrawing.quietly(done.theCase(), tx);
        }
        if (all.stream().anyMatch(done -> done.how() == How.WRITTEN)) {
            redrawing.together(accepted, now, tx);
        }
        redrawing.quietly(accepted, tx);
    }

    /** How many of those that are left were offered before. */
    private static int passedOver(int skipped, int before, int left) {
        int offered = Math.clamp(before - skipped, 0, CloseOut.AT_ONCE);
        return Math.max(0, skipped + offered - (before - left));
    }

    private static Optional<Case> accepted(Owner owner, String id, Transaction tx) {
        return tx.find(owner, id).filter(CloseOut::isAccepted);
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
