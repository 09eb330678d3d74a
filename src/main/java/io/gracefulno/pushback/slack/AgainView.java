package io.gracefulno.pushback.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.slackkit.Draw;
import java.util.List;

/** P4: every deal-breaker is solved, so it is worth thinking again. */
public final class AgainView {
    public static final String ID = "pushback.again";

    private final Draw draw;

    public AgainView(Draw draw) {
        this.draw = draw;
    }

    public View draw(Case theCase) {
        return draw.modal(
                ID,
                theCase.id(),
                List.of(
                        draw.section("pushback.again.hello", draw.say("pushback.again.hello")),
                        draw.actions(
                                "pushback.again.do",
                                List.of(
                                        draw.primary("pushback.think", theCase.id()),
                                        draw.button("pushback.keep", theCase.id()),
                                        draw.button("pushback.talk", theCase.id())))));
    }
}
