package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Matter;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Drawn;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<LayoutBlock> blocks = new ArrayList<>();
        if (maybeTwice) {
            blocks.add(draw.context("coaching.twice", draw.say("coaching.twice")));
        }
        return switch (share.state()) {
            case ASKED -> asked(share, FirstName.of(candidate, draw), coach, blocks);
            case SETTLED, TAKEN_BACK -> over(share, FirstName.of(candidate, draw), blocks);
            case ANSWERED, DECLINED -> over(share, FirstName.within(candidate, draw), blocks);
        };
    }

    private Drawn over(Share share, String name, List<LayoutBlock> blocks) {
        String state = Code.of(share.state());
        blocks.add(draw.section("coaching.asked", draw.say("coaching.asked." + state, "name", Mrkdwn.escape(name))));
        return new Drawn(draw.say("coaching.lead." + state), blocks);
    }

    /** What becomes of a message once its candidate has asked again: the newer one stands below it. */
    public Drawn earlier(Profile candidate) {
        String name = Mrkdwn.escape(FirstName.of(candidate, draw));
        return new Drawn(
                draw.say("coaching.lead.earlier"),
                List.of(draw.section("coaching.asked", draw.say("coaching.asked.earlier", "name", name))));
    }

    private Drawn asked(Share share, String name, Profile coach, List<LayoutBlock> blocks) {
        String which = (share.matter() == Matter.LETTER ? "letter" : "decision") + (isAgain(share) ? ".again" : "");
        Optional<String> bestBy = BestBy.say("coaching.best_by", share, coach, draw);
        List<String> lines = new ArrayList<>();
        lines.add(draw.say("coaching.asked." + which, "name", Mrkdwn.escape(name)));
        bestBy.ifPresent(lines::add);
        if (!share.round().question().isBlank()) {
            lines.add(draw.say(
                    "coaching.quoted", "words", Mrkdwn.escape(share.round().question())));
        }
        blocks.add(draw.section("coaching.asked", String.join("\n", lines)));
        blocks.add(draw.actions(
                "coaching.asked.do",
                List.of(
                        draw.primary("coaching.review.open", share.id()),
                        draw.button("coaching.decline", share.id()))));
        String lead = draw.say("coaching.lead.asked." + which);
        return new Drawn(bestBy.map(by -> lead + " " + by).orElse(lead), blocks);
    }

    private static boolean isAgain(Share share) {
        return share.rounds().size() > 1;
    }
}
