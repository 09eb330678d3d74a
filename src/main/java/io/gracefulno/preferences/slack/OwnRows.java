package io.gracefulno.preferences.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Draw;
import java.util.List;

/** The rows of the workspace's settings that lead to its own reasons and wording. */
public final class OwnRows {
    static final String REASONS = "preferences.reasons";
    static final String WORDINGS = "preferences.wordings";

    private final Draw draw;

    public OwnRows(Draw draw) {
        this.draw = draw;
    }

    public List<LayoutBlock> of(Workspace workspace) {
        return List.of(
                row(REASONS, workspace.extraReasons().size()),
                row(WORDINGS, workspace.ownWordings().size()));
    }

    private LayoutBlock row(String id, int count) {
        String number = switch (count) {
            case 0 -> draw.say(id + ".none");
            case 1 -> draw.say(id + ".one");
            default -> draw.say(id + ".many", "count", Integer.toString(count));
        };
        String name = draw.say(id + ".row");
        return draw.section(id + ".row", "*" + name + "*\n" + number, draw.button(id, "open", name));
    }
}
