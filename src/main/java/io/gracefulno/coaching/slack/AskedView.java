package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Twice;
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
     * @param twice whether the same message may stand there already
     */
    public Drawn message(Share share, Profile candidate, Profile coach, Twice twice) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (twice == Twice.PERHAPS) {
            blocks.add(draw.context("coaching.twice", draw.say("coaching.twice")));
        }
        return switch (share.state()) {
            case ASKED -> asked(share, FirstName.of(candidate, draw), coach, blocks);
            case ANSWERED, SETTLED, DECLINED, TAKEN_BACK -> {
                blocks.add(draw.section("coaching.asked", over(share, candidate, draw)));
                yield new Drawn(draw.say("coaching.lead." + Code.of(share.state())), blocks);
            }
        };
    }

    /** What became of one that doesn't wait for its coach any more, to be told to them. */
    static String over(Share share, Profile candidate, Draw draw) {
        String name = switch (share.state()) {
            case ASKED, SETTLED, TAKEN_BACK -> FirstName.of(candidate, draw);
            case ANSWERED, DECLINED -> FirstName.within(candidate, draw);
        };
        return draw.say("coaching.asked." + Code.of(share.state()), "name", Mrkdwn.escape(name));
    }

    /** What becomes of a message once its candidate has asked again: the newer one stands below it. */
    public Drawn earlier(Profile candidate) {
        return new Drawn(
                draw.say("coaching.lead.earlier"),
                List.of(draw.section("coaching.asked", askedAgain(candidate, draw))));
    }

    static String askedAgain(Profile candidate, Draw draw) {
        return draw.say("coaching.asked.earlier", "name", Mrkdwn.escape(FirstName.of(candidate, draw)));
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
