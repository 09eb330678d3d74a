package io.gracefulno.casebook.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.slackkit.Draw;
import java.util.List;

/** "Delete this case?" */
public final class DeleteView {
    public static final String ID = "casebook.delete";

    private final Draw draw;

    public DeleteView(Draw draw) {
        this.draw = draw;
    }

    View draw(Case theCase) {
        return draw.modal(
                ID, theCase.id(), List.of(draw.section("casebook.delete.text", draw.say("casebook.delete.text"))));
    }
}
