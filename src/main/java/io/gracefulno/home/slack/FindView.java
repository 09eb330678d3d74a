package io.gracefulno.home.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Matches;
import io.gracefulno.casebook.Profile;
import io.gracefulno.home.Search;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** H2 find a case: one input, and what was found below it. */
public final class FindView {
    public static final String ID = "home.find";

    /** How many cases are shown. */
    static final int MOST = 8;

    private static final String QUERY = "home.query";
    private static final int LONGEST_QUERY = 80;

    private final Draw draw;
    private final Rows rows;

    public FindView(Draw draw) {
        this.draw = draw;
        this.rows = new Rows(draw);
    }

    /** Nothing looked for yet. */
    public View draw() {
        return draw.modal(ID, "", List.of(input("")));
    }

    /** @param typed as it was typed: it stays in its input */
    View draw(String typed, Matches found, Profile profile, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(input(typed));
        blocks.add(draw.context("home.find.count", summary(typed.strip(), found)));
        found.newest().forEach(theCase -> blocks.add(rows.found(theCase, profile, now)));
        return draw.modal(ID, "", blocks);
    }

    private String summary(String typed, Matches found) {
        return switch (found.count()) {
            case 0 -> draw.say("home.find.none", "query", Mrkdwn.escape(typed));
            case 1 -> draw.say("home.find.one");
            default ->
                draw.say(
                        found.count() > MOST ? "home.find.many" : "home.find.some",
                        "count",
                        Integer.toString(found.count()),
                        "shown",
                        Integer.toString(found.newest().size()));
        };
    }

    /** Not required, so that our own sentence is what an empty one hears. */
    private LayoutBlock input(String typed) {
        return draw.input(QUERY, 1, Need.OPTIONAL, draw.text(QUERY, typed, LONGEST_QUERY));
    }

    static String query(Form form) {
        return form.text(QUERY);
    }

    /** By block_id; empty if there is enough to look for. */
    Map<String, String> faults(Form form) {
        return Search.of(query(form)).isTooShort() ? Map.of(form.block(QUERY), draw.say("home.query.short")) : Map.of();
    }
}
