package io.gracefulno.preferences.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.preferences.ExtraReason;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** The workspace's reasons beside ours. */
public final class ReasonsView {
    public static final String ID = "preferences.reasons";

    static final String ADD = "preferences.reason.add";
    static final String MORE = "preferences.reason.more";

    private final Draw draw;

    public ReasonsView(Draw draw) {
        this.draw = draw;
    }

    View draw(Workspace workspace) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("preferences.reasons.hello", draw.say("preferences.reasons.hello")));
        for (ExtraReason reason : workspace.extraReasons()) {
            blocks.add(row(reason));
        }
        blocks.add(
                workspace.takesAnotherReason()
                        ? draw.actions("preferences.reasons.do", List.of(draw.button(ADD, "new")))
                        : draw.context(
                                "preferences.reasons.full",
                                draw.say(
                                        "preferences.reasons.full", "most", Integer.toString(Workspace.MOST_REASONS))));
        return draw.modal(ID, "", blocks);
    }

    private LayoutBlock row(ExtraReason reason) {
        String told = draw.say("letter.reason." + Code.of(reason.toldLike()));
        return draw.section(
                "preferences.reasons." + reason.id(),
                draw.say("preferences.reasons.reason", "label", Mrkdwn.escape(reason.label()), "told", told),
                draw.menu(MORE, reason.id(), List.of("edit", "remove")));
    }
}
