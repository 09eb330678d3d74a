package io.gracefulno.deciding.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** They take the interview: good luck, and for whoever goes to practise, a line that says so honestly. */
public final class GoingView {
    public static final String ID = "deciding.going";

    /** Why they go. */
    enum Going {
        /** They mean it. */
        TO_GET_IT,
        /** Whatever comes of it: to learn, to meet people, to practise. */
        ANYWAY
    }

    private final Draw draw;

    GoingView(Draw draw) {
        this.draw = draw;
    }

    View draw(Case theCase, Profile profile, Going going, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        String luck = theCase.facts()
                .slot()
                .filter(slot -> slot.toInstant().isAfter(now))
                .map(slot -> draw.say(
                        "deciding.going.luck_on",
                        "day",
                        new Dates(profile.spelling())
                                .day(slot.atZoneSameInstant(profile.zone()).toLocalDate())))
                .orElseGet(() -> draw.say("deciding.going.luck"));
        blocks.add(draw.section("deciding.going.luck", luck + "\n" + draw.say("deciding.going.quiet")));
        if (going == Going.ANYWAY) {
            blocks.add(draw.section("deciding.going.honest", draw.say("deciding.going.honest")));
            blocks.add(draw.plainRuns("deciding.going.line", draw.say("deciding.going.line")));
        }
        blocks.add(draw.actions("deciding.going.do", List.of(draw.buttonFor("again", "deciding.open", theCase.id()))));
        return draw.modal(ID, theCase.id(), blocks);
    }
}
