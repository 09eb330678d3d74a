package io.gracefulno.preferences.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Errand;
import io.gracefulno.casebook.Forgetting;
import io.gracefulno.casebook.Ids;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Share;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.util.EnumSet;

/** The doors of what is kept of a person as a whole. */
public final class DataDoors {
    private final DataView view;
    private final Forgetting forgetting;
    private final Ids ids;

    public DataDoors(DataView view, Forgetting forgetting, Ids ids) {
        this.view = view;
        this.forgetting = forgetting;
        this.ids = ids;
    }

    /** "Export my data": the files come as a message. */
    public Then export(Pressed pressed, Transaction tx) {
        tx.later(Errand.exporting(ids.errandId(), pressed.owner()));
        View exporting = view.exporting(tx.workspace(pressed.owner()).retentionMonths());
        return new Then.Lay(_ -> exporting, "");
    }

    /** "Delete everything of mine", confirmed. */
    public Then delete(Pressed pressed, Transaction tx) {
        Owner owner = pressed.owner();
        int cases = tx.ids(owner).size();
        int months = tx.workspace(owner).retentionMonths();
        int shares = tx.countQueue(owner, EnumSet.allOf(Share.State.class));
        if (Forgetting.isLong(cases + shares)) {
            forgetting.later(owner, tx);
            return new Then.Show(_ -> view.deleting(cases, months), "");
        }
        View deleted = view.deleted(forgetting.everything(owner, tx), months);
        return new Then.Show(_ -> deleted, "");
    }
}
