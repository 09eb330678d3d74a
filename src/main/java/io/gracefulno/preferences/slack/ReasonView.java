package io.gracefulno.preferences.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.slack.IntakeView;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reason of the workspace's own: what it is called, and how it is told. */
public final class ReasonView {
    public static final String ID = "preferences.reason";

    static final String LABEL = "preferences.reason.label";
    static final String LIKE = "preferences.reason.like";

    private final Draw draw;

    public ReasonView(Draw draw) {
        this.draw = draw;
    }

    /** @param id of the one that is changed, or of a new one */
    View draw(String id, Optional<ExtraReason> reason) {
        String label = reason.map(ExtraReason::label).orElse("");
        InputBlock like = draw.input(
                LIKE,
                1,
                Need.REQUIRED,
                draw.grouped(
                        LIKE, "letter.reason", IntakeView.reasons(), reason.map(told -> Code.of(told.toldLike()))));
        // Nothing changes before it is saved.
        like.setDispatchAction(false);
        List<LayoutBlock> blocks = List.of(
                draw.section("preferences.reason.hello", draw.say("preferences.reason.hello")),
                draw.input(LABEL, 1, Need.REQUIRED, draw.text(LABEL, label, ExtraReason.LONGEST)),
                like);
        return draw.modal(ID, id, blocks);
    }

    /** What must be mended before it can be kept, by block_id. */
    Map<String, String> faults(String id, Form form, Workspace workspace) {
        Map<String, String> faults = new HashMap<>();
        String label = ExtraReason.tidy(form.text(LABEL));
        boolean taken = workspace.extraReasons().stream()
                .anyMatch(other -> !other.id().equals(id) && other.label().equalsIgnoreCase(label));
        if (label.isEmpty()) {
            faults.put(form.block(LABEL), draw.say("preferences.reason.label.missing"));
        } else if (label.length() > ExtraReason.LONGEST) {
            faults.put(
                    form.block(LABEL), draw.say("slackkit.too_long", "limit", Integer.toString(ExtraReason.LONGEST)));
        } else if (taken) {
            faults.put(form.block(LABEL), draw.say("preferences.reason.label.taken"));
        } else if (workspace.extraReason(id).isEmpty() && !workspace.takesAnotherReason()) {
            faults.put(form.block(LABEL), draw.say("preferences.reason.label.full"));
        }
        if (form.choice(LIKE, Reason.class).isEmpty()) {
            faults.put(form.block(LIKE), draw.say("preferences.reason.like.missing"));
        }
        return faults;
    }

    /** Once there is nothing to mend. */
    static ExtraReason read(String id, Form form) {
        return new ExtraReason(
                id,
                ExtraReason.tidy(form.text(LABEL)),
                form.choice(LIKE, Reason.class).orElse(Reason.NONE));
    }
}
