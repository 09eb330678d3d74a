package io.gracefulno.casebook.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.CloseOut.Others;
import io.gracefulno.casebook.Earlier;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A case opened from a list: what its message shows, the letter unfolded, and what happened so far. */
public final class CaseView {
    public static final String ID = "casebook.case";

    private static final int MOST_LINES = 10;
    private static final int MOST_EARLIER = 5;

    private final Draw draw;
    private final CaseMessage message;

    public CaseView(Draw draw, CaseMessage message) {
        this.draw = draw;
        this.message = message;
    }

    /** A case after which nobody else is to be written to. It must have a letter. */
    public View draw(Case theCase, Profile profile, Instant now) {
        return draw(theCase, profile, now, Others.NONE);
    }

    /** The case must have a letter. */
    public View draw(Case theCase, Profile profile, Instant now, Others others) {
        List<LayoutBlock> blocks = message.blocks(theCase, profile, false, now, CaseMessage.Where.MODAL, others);
        blocks.addAll(next(theCase));
        blocks.add(draw.context("casebook.history", history(theCase, profile)));
        blocks.addAll(earlier(theCase, profile));
        return draw.modal(ID, theCase.id(), blocks);
    }

    /** After a no: what they will change next time, and where that is written down. */
    private List<LayoutBlock> next(Case theCase) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!theCase.adjustments().isEmpty()) {
            String three = String.join(
                    "\n",
                    theCase.adjustments().stream()
                            .map(one -> "• " + Mrkdwn.escape(one))
                            .toList());
            blocks.add(draw.section("casebook.adjustments", draw.say("casebook.adjustments", "three", three)));
        }
        if (theCase.hasDeclined()) {
            blocks.add(draw.actions("afterwards.next.do", List.of(draw.button("afterwards.next", theCase.id()))));
        }
        return blocks;
    }

    /** What was sent before the letter above, the newest first. */
    private List<LayoutBlock> earlier(Case theCase, Profile profile) {
        Dates dates = new Dates(profile.spelling());
        List<LayoutBlock> blocks = new ArrayList<>();
        // A letter that was emptied and then marked as sent has nothing to show.
        List<Earlier> newest = theCase.earlier().reversed().stream()
                .filter(sent -> !sent.texts().body().isBlank())
                .limit(MOST_EARLIER)
                .toList();
        for (int i = 0; i < newest.size(); i++) {
            String sent = dates.moment(newest.get(i).sentAt().atZone(profile.zone()));
            blocks.add(draw.header("casebook.earlier." + i, draw.say("casebook.earlier", "moment", sent)));
            blocks.add(draw.plainRuns(
                    "casebook.earlier.text." + i, newest.get(i).texts().body()));
        }
        return blocks;
    }

    /** The newest first, a line each. */
    private String history(Case theCase, Profile profile) {
        Dates dates = new Dates(profile.spelling());
        return String.join(
                "\n",
                theCase.history().reversed().stream()
                        .limit(MOST_LINES)
                        .map(entry -> draw.say(
                                "casebook.history." + Code.of(entry.what()),
                                "moment",
                                dates.moment(entry.at().atZone(profile.zone()))))
                        .toList());
    }
}
