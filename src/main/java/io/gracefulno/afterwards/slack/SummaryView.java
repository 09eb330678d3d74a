package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.CloseOut;
import io.gracefulno.casebook.Twice;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** One message of all the letters that were written together, each with the way to it. */
public final class SummaryView {
    /** Slack cuts at 40,000 and recommends to stay under this. */
    private static final int TEXT_LIMIT = 3900;

    private final Draw draw;
    private final CaseRows rows;

    public SummaryView(Draw draw) {
        this.draw = draw;
        this.rows = new CaseRows(draw);
    }

    /**
     * For those that are still there, at most as many as are written in one pass.
     *
     * @param twice whether the same message may stand there already
     */
    public Drawn message(List<Case> written, Twice twice) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        if (twice == Twice.PERHAPS) {
            blocks.add(draw.context("afterwards.twice", draw.say("afterwards.twice")));
        }
        String head = written.size() == 1
                ? draw.say("afterwards.summary.one")
                : draw.say("afterwards.summary", "count", draw.say("afterwards.count." + written.size()));
        blocks.add(draw.section("afterwards.summary", head));
        written.stream().limit(CloseOut.AT_ONCE).forEach(theCase -> {
            String about = rows.about(theCase);
            lines.add(Mrkdwn.escape(about));
            blocks.add(draw.section(
                    "afterwards.summary.row." + theCase.id(),
                    draw.say("afterwards.summary.row", "about", Mrkdwn.escape(about)),
                    rows.open("casebook.view", theCase.id(), about)));
        });
        blocks.add(draw.context("afterwards.summary.foot", draw.say("afterwards.summary.foot")));
        String text = String.join(" ", draw.say("afterwards.summary.lead"), head, String.join("; ", lines));
        return new Drawn(Mrkdwn.fit(TEXT_LIMIT, text), blocks);
    }
}
