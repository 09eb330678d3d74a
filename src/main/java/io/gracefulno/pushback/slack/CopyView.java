package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.slack.MailLinks;
import io.gracefulno.letter.Channel;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import java.util.ArrayList;
import java.util.List;

/** The saved answer, to be copied into their conversation. */
public final class CopyView {
    public static final String ID = "pushback.ready";

    private final Draw draw;

    public CopyView(Draw draw) {
        this.draw = draw;
    }

    /** The case must have a saved answer. */
    View draw(Case theCase) {
        Pushback last = theCase.pushbacks().answered().getLast();
        String text = last.writing().map(writing -> writing.current().body()).orElse("");
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("pushback.ready.note", draw.say("pushback.ready.note")));
        if (theCase.facts().channel() == Channel.LINKEDIN) {
            blocks.add(draw.actions(
                    "casebook.open.message", List.of(draw.link("casebook.open.linkedin", MailLinks.LINKEDIN))));
        }
        blocks.add(draw.input("pushback.copy.body", 1, Need.OPTIONAL, draw.multiline("pushback.copy.body", text)));
        return draw.modal(ID, theCase.id(), blocks);
    }
}
