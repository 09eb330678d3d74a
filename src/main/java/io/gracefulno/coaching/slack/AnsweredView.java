package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Twice;
import io.gracefulno.coaching.Round;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** M3, the candidate's message of what their coach says. */
public final class AnsweredView {
    private final Draw draw;

    public AnsweredView(Draw draw) {
        this.draw = draw;
    }

    /**
     * The message as things stand.
     *
     * @param coach who answered
     * @param twice whether the same message may stand there already
     */
    public Drawn message(Share share, Profile coach, Twice twice) {
        String name = Mrkdwn.escape(FirstName.ofCoach(coach.name(), draw));
        List<LayoutBlock> blocks = new ArrayList<>();
        if (twice == Twice.PERHAPS) {
            blocks.add(draw.context("coaching.twice", draw.say("coaching.twice")));
        }
        String id = "coaching.answered." + Code.of(share.state());
        switch (share.state()) {
            case ANSWERED -> {
                blocks.add(draw.section("coaching.answered", answered(id, name, share.round())));
                blocks.add(draw.actions(
                        "coaching.answered.do", List.of(look(share), draw.button("coaching.later", share.id()))));
            }
            case SETTLED -> blocks.add(draw.section("coaching.answered", answered(id, name, share.round())));
            case DECLINED -> {
                blocks.add(draw.section("coaching.answered", draw.say(id, "name", name)));
                blocks.add(draw.actions("coaching.answered.do", List.of(draw.button("coaching.ask", share.caseId()))));
            }
            case ASKED, TAKEN_BACK -> blocks.add(draw.section("coaching.answered", draw.say(id, "name", name)));
        }
        return new Drawn(draw.say("coaching.answered.lead." + Code.of(share.state())), blocks);
    }

    private String answered(String id, String name, Round round) {
        String opinion = draw.say("coaching.opinion." + Code.of(round.opinion().orElseThrow()));
        return draw.say(id, "name", name, "opinion", opinion);
    }

    /** What there is to see, where that is more than the verdict. */
    private ButtonElement look(Share share) {
        ButtonElement look = draw.primary("coaching.proposals.open", share.id());
        if (share.round().proposals().isEmpty()) {
            look.setText(draw.words("coaching.proposals.open.note"));
        }
        return look;
    }
}
