package io.gracefulno.preferences.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.People;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import io.gracefulno.casebook.Standing;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.preferences.slack.WorkspaceView.Refusal;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The doors of what admins set for everybody in their workspace. Nobody else comes in. */
public final class WorkspaceDoors {
    private final WorkspaceView view;
    private final Settling settling;
    private final People people;
    private final Redrawing redrawing;

    public WorkspaceDoors(WorkspaceView view, Settling settling, People people, Redrawing redrawing) {
        this.view = view;
        this.settling = settling;
        this.people = people;
        this.redrawing = redrawing;
    }

    /**
     * "Workspace settings": Slack says anew whether they are an admin. It takes the place of their own settings, since it
     * leads two windows further and Slack lays no fourth one over three; what was typed there is kept.
     */
    public Then open(Pressed pressed, Transaction tx) {
        settling.keepTyped(pressed, tx);
        Workspace set = tx.workspace(pressed.owner());
        return new Then.Show(
                _ -> people.now(pressed.owner())
                        .map(now -> now.standing() == Standing.OWNER_OR_ADMIN
                                ? view.draw(set)
                                : view.refused(Refusal.NOT_ADMIN))
                        .orElseGet(() -> view.refused(Refusal.UNSURE)),
                "");
    }

    /** A coach was chosen: who they are is asked now, so that the submit knows. */
    public Then chooseCoaches(Pressed pressed, Transaction tx) {
        if (people.isAdmin(pressed.owner(), tx)) {
            people.ask(unknown(pressed.owner(), pressed.form().users(WorkspaceView.COACHES), tx));
        }
        return Then.nothing();
    }

    /** "Save settings". Whoever opened it as an admin is one for half an hour, and then Slack is asked again. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Owner owner = submitted.owner();
        if (people.isAdmin(owner, tx)) {
            return saved(submitted, tx);
        }
        if (Profile.fromSlack(owner, tx).standing() != Standing.OWNER_OR_ADMIN) {
            return new Reply.Show(view.refused(Refusal.LOST));
        }
        people.ask(List.of(owner));
        return new Reply.Refuse(view.again(submitted.form()));
    }

    private Reply saved(Submitted submitted, Transaction tx) {
        Owner owner = submitted.owner();
        Workspace was = tx.workspace(owner);
        Workspace wanted = WorkspaceView.read(submitted.form(), was);
        Map<String, String> faults = faults(owner, wanted, submitted.form(), tx);
        if (!faults.isEmpty()) {
            return new Reply.Refuse(faults);
        }
        return warning(submitted, was, wanted, tx).<Reply>map(Reply.Show::new).orElseGet(() -> kept(owner, wanted, tx));
    }

    /** How much would be deleted by it that was to stay longer; empty if nothing, or if they were warned of it. */
    private Optional<View> warning(Submitted submitted, Workspace was, Workspace wanted, Transaction tx) {
        int months = wanted.retentionMonths();
        int older = months < was.retentionMonths() ? tx.countOlder(submitted.owner(), months) : 0;
        return older == 0 || submitted.metadata().equals(WorkspaceView.warned(wanted))
                ? Optional.empty()
                : Optional.of(view.drawWarning(wanted, older));
    }

    private Reply kept(Owner owner, Workspace wanted, Transaction tx) {
        tx.keep(owner, wanted);
        redrawing.home(owner, tx);
        return new Reply.Close();
    }

    /** Whoever Slack says nothing of yet may be a guest: it is asked, and the next submit knows. */
    private Map<String, String> faults(Owner owner, Workspace wanted, Form form, Transaction tx) {
        List<Owner> unknown = unknown(owner, wanted.coaches(), tx);
        if (!unknown.isEmpty()) {
            people.ask(unknown);
            return view.unknown(form);
        }
        Optional<Profile> guest = wanted.coaches().stream()
                .map(coach -> Profile.fromSlack(in(owner, coach), tx))
                .filter(coach -> !coach.standing().isMember())
                .findFirst();
        return guest.map(one -> view.guest(form, one.name())).orElse(Map.of());
    }

    private static List<Owner> unknown(Owner owner, List<String> userIds, Transaction tx) {
        return userIds.stream()
                .map(coach -> in(owner, coach))
                .filter(coach -> tx.profile(coach).isEmpty())
                .toList();
    }

    private static Owner in(Owner owner, String userId) {
        return new Owner(owner.enterpriseId(), owner.workspaceId(), userId);
    }
}
