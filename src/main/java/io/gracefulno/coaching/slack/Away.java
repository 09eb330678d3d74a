package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.slackkit.Draw;
import java.util.ArrayList;
import java.util.List;

/** In the place of what can't be reviewed any more: why, as far as a coach may know, and what they had typed for it. */
final class Away {
    private final Draw draw;

    Away(Draw draw) {
        this.draw = draw;
    }

    /** Somebody else's, deleted or never there, or theirs while they were a coach: the same sentence for all. */
    View gone(List<String> typed) {
        return view(draw.say("slackkit.gone"), typed);
    }

    /** It is theirs, and they aren't listed any more. */
    View noCoach(List<String> typed) {
        return view(draw.say("coaching.no_coach"), typed);
    }

    /**
     * It was shared with them, and what they wanted to say comes too late: what their own message says of it, and no more.
     * Only for whoever is a coach still.
     *
     * @param share as it stands; where it waits for them again, it is about another question
     */
    View late(Share share, Profile candidate, List<String> typed) {
        String sentence = share.state() == Share.State.ASKED
                ? AskedView.askedAgain(candidate, draw)
                : AskedView.over(share, candidate, draw);
        boolean nothing = typed.stream().allMatch(String::isBlank);
        return view(nothing ? sentence : sentence + " " + draw.say("coaching.late"), typed);
    }

    private View view(String sentence, List<String> typed) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("slackkit.gone.note", sentence));
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
