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
        return draw.modal("slackkit.gone", "", List.of(draw.section("slackkit.gone.note", draw.say("slackkit.gone"))));
    }

    /** In place of the view that was pressed in. */
    public Then inPlace() {
        return new Then.Update(_ -> view());
    }

    /** As a new view, after a press in a message. */
    public Then anew() {
        return new Then.Open(_ -> view(), "");
    }
}
