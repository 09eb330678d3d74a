package io.gracefulno.slackkit;

import com.slack.api.model.view.View;
import java.util.List;

/** What is somebody else's, deleted or never was: the same sentence, and no hint that it existed. */
public final class Gone {
    private final Draw draw;

    public Gone(Draw draw) {
        this.draw = draw;
    }

    public View view() {
        return draw.modal(
                "slackkit.gone",
                "",
                List.of(
                        draw.section("slackkit.gone.note", draw.say("slackkit.gone")),
                        draw.actions("slackkit.gone.do", List.of(draw.primary("home.cases", "cases")))));
    }

    /** Instead of what was asked for. */
    public Then show() {
        return new Then.Show(_ -> view(), "");
    }
}
