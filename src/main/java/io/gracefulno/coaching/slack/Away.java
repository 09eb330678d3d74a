package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Then;
import java.util.ArrayList;
import java.util.List;

/** In the place of what can't be reviewed any more: why, as far as a coach may know, and what they had typed for it. */
final class Away {
    private final Draw draw;

    Away(Draw draw) {
        this.draw = draw;
    }

    /** Somebody else's, taken back, answered or never there: the same sentence for all. */
    View gone(List<String> typed) {
        return view("slackkit.gone", typed);
    }

    /** It is theirs, and they aren't listed any more. */
    View noCoach(List<String> typed) {
        return view("coaching.no_coach", typed);
    }

    Then showGone() {
        return new Then.Show(_ -> gone(List.of()), "");
    }

    Then showNoCoach() {
        return new Then.Show(_ -> noCoach(List.of()), "");
    }

    private View view(String sentence, List<String> typed) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("slackkit.gone.note", draw.say(sentence)));
        blocks.addAll(yours(draw, typed));
        blocks.add(draw.actions("slackkit.gone.do", List.of(draw.primary("home.cases", "cases"))));
        return draw.modal("slackkit.gone", "", blocks);
    }

    /** What somebody had typed, to be read and copied; nothing where they hadn't. */
    static List<LayoutBlock> yours(Draw draw, List<String> typed) {
        List<String> texts = typed.stream().filter(text -> !text.isBlank()).toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!texts.isEmpty()) {
            blocks.add(draw.header("coaching.yours", draw.say("coaching.yours")));
        }
        for (String text : texts) {
            blocks.add(draw.plainRuns("coaching.yours." + blocks.size(), text));
        }
        return blocks;
    }
}
