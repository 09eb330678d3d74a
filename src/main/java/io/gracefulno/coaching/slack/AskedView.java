package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Matter;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;

/** M2, the coach's message: who asks, until when, and what; later what became of it. It holds nothing of the letter. */
public final class AskedView {
    private final Draw draw;

    public AskedView(Draw draw) {
        this.draw = draw;
    }

    /**
     * The message as things stand.
     *
     * @param candidate who asks
     * @param coach who reads it, for how they spell dates
     * @param maybeTwice whether the same message may stand there already
     */
    public Drawn message(Share share, Profile candidate, Profile coach, boolean maybeTwice) {
        String name = Mrkdwn.escape(FirstName.of(candidate, draw));
        String lead = draw.say("coaching.lead." + Code.of(share.state()));
        List<LayoutBlock> blocks = new ArrayList<>();
        if (maybeTwice) {
            blocks.add(draw.context("coaching.twice", draw.say("coaching.twice")));
        }
        switch (share.state()) {
            case ASKED -> {
                blocks.add(draw.section("coaching.asked", asked(share, name, coach)));
                blocks.add(draw.actions(
                        "coaching.asked.do",
                        List.of(
                                draw.primary("coaching.review.open", share.id()),
                                draw.button("coaching.decline", share.id()))));
            }
            case ANSWERED, SETTLED, DECLINED, TAKEN_BACK ->
                blocks.add(draw.section(
                        "coaching.asked", draw.say("coaching.asked." + Code.of(share.state()), "name", name)));
        }
        return new Drawn(lead, blocks);
    }

    private String asked(Share share, String name, Profile coach) {
        List<String> lines = new ArrayList<>();
        lines.add(draw.say(
                share.matter() == Matter.LETTER ? "coaching.asked.letter" : "coaching.asked.decision", "name", name));
        share.bestBy()
                .map(by -> new Dates(coach.spelling()).moment(by.atZone(share.zone())))
                .ifPresent(moment ->
                        lines.add(draw.say("coaching.best_by", "moment", moment, "zone", Zone.city(share.zone()))));
        if (!share.round().question().isBlank()) {
            lines.add(draw.say(
                    "coaching.asks", "question", Mrkdwn.escape(share.round().question())));
        }
        return String.join("\n", lines);
    }
}
