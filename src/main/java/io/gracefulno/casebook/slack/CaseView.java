package io.gracefulno.casebook.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A case opened from a list: what its message shows, the letter unfolded, and what happened so far. */
public final class CaseView {
    public static final String ID = "casebook.case";

    private static final int MOST_LINES = 10;

    private final Draw draw;
    private final CaseMessage message;

    public CaseView(Draw draw, CaseMessage message) {
        this.draw = draw;
        this.message = message;
    }

    /** The case must have a letter. */
    public View draw(Case theCase, Profile profile, Instant now) {
        List<LayoutBlock> blocks = message.blocks(theCase, profile, false, now, CaseMessage.Where.MODAL);
        blocks.add(draw.context("casebook.history", history(theCase, profile)));
        return draw.modal(ID, theCase.id(), blocks);
    }

    /** The newest first, a line each. */
    private String history(Case theCase, Profile profile) {
        Dates dates = new Dates(profile.spelling());
        return String.join(
                "\n",
                theCase.history().reversed().stream()
                        .limit(MOST_LINES)
                        .map(entry -> draw.say(
                                "casebook.history." + entry.what().name().toLowerCase(Locale.ROOT),
                                "moment",
                                dates.moment(entry.at().atZone(profile.zone()))))
                        .toList());
    }
}
