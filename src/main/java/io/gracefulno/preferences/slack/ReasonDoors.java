package io.gracefulno.preferences.slack;

import io.gracefulno.casebook.Admins;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Owner;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The doors of a workspace's own reasons: each asks again whether it is an admin who comes in. */
public final class ReasonDoors {
    private final ReasonsView list;
    private final ReasonView editor;
    private final Admins admins;
    private final Gone gone;
    private final Ids ids;

    public ReasonDoors(ReasonsView list, ReasonView editor, Admins admins, Gone gone, Ids ids) {
        this.list = list;
        this.editor = editor;
        this.admins = admins;
        this.gone = gone;
        this.ids = ids;
    }

    /** "Edit", in the workspace's settings: the reasons, over the settings. */
    public Then open(Pressed pressed, Transaction tx) {
        return forAdmins(pressed, tx, workspace -> new Then.Lay(_ -> list.draw(workspace), ""));
    }

    /** "Add a reason". */
    public Then add(Pressed pressed, Transaction tx) {
        String id = ids.reasonId();
        return forAdmins(pressed, tx, _ -> new Then.Lay(_ -> editor.draw(id, Optional.empty()), ""));
    }

    /** "Edit" or "Remove", beside a reason. One that is gone already has only the list left to show. */
    public Then menu(Pressed pressed, Transaction tx) {
        return forAdmins(pressed, tx, workspace -> {
            Optional<ExtraReason> reason = workspace.extraReason(pressed.caseId());
            return switch (reason.isPresent() ? pressed.choice() : "") {
                case "edit" -> new Then.Lay(_ -> editor.draw(pressed.caseId(), reason), "");
                case "remove" -> removed(workspace.withoutExtraReason(pressed.caseId()), pressed.owner(), tx);
                default -> listed(workspace);
            };
        });
    }

    /** Cases that have it keep its label. */
    private Then removed(Workspace left, Owner owner, Transaction tx) {
        tx.keep(owner, left);
        return listed(left);
    }

    private Then listed(Workspace workspace) {
        return new Then.Show(_ -> list.draw(workspace), "");
    }

    private Then forAdmins(Pressed pressed, Transaction tx, Function<Workspace, Then> work) {
        return admins.isAdmin(pressed.owner(), tx) ? work.apply(tx.workspace(pressed.owner())) : gone.show();
    }

    /** "Save reason". */
    public Reply submit(Submitted submitted, Transaction tx) {
        if (!admins.isAdmin(submitted.owner(), tx) || !ExtraReason.isId(submitted.metadata())) {
            return new Reply.Show(gone.view());
        }
        Workspace workspace = tx.workspace(submitted.owner());
        Map<String, String> faults = editor.faults(submitted.metadata(), submitted.form(), workspace);
        if (!faults.isEmpty()) {
            return new Reply.Refuse(faults);
        }
        Workspace changed = workspace.withExtraReason(ReasonView.read(submitted.metadata(), submitted.form()));
        tx.keep(submitted.owner(), changed);
        return new Reply.Reveal(list.draw(changed));
    }
}
