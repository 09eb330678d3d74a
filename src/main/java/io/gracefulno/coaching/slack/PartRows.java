package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Round;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is shared, a row for each part, with what the coach says of it, and the way to say it while it is asked. */
final class PartRows {
    private static final String OPEN = "coaching.part.open";

    /** A view has room for so many, beside all that stands above and below them. */
    private static final int MOST_PARTS = 80;

    /** A section takes so much. */
    private static final int SECTION_LIMIT = 2900;

    /** Slack takes no view of more than 250 kB, and there are characters of three bytes. */
    private static final int VIEW_LIMIT = 45_000;

    /** What is said of a part goes before the part itself, which can be read whole where it is commented. */
    private static final int SAID_SHARE = 3;

    private static final int SAID_LIMIT = 900;

    private final Draw draw;

    PartRows(Draw draw) {
        this.draw = draw;
    }

    List<LayoutBlock> blocks(Share share) {
        List<Excerpt> excerpts = share.round().excerpts();
        List<LayoutBlock> blocks = new ArrayList<>();
        int most = most(share.round());
        for (int i = 0; i < Math.min(excerpts.size(), MOST_PARTS); i++) {
            blocks.add(row(share, i, most));
        }
        if (excerpts.size() > MOST_PARTS) {
            blocks.add(draw.context(
                    "coaching.review.more",
                    draw.say("coaching.review.more", "count", Integer.toString(excerpts.size() - MOST_PARTS))));
        }
        return blocks;
    }

    /** How much of each part there is room for: all of it, unless somebody wrote a book. */
    private static int most(Round round) {
        int all = round.excerpts().stream().mapToInt(one -> escaped(one.text())).sum()
                + round.proposals().stream()
                        .mapToInt(said -> escaped(said.comment()) + escaped(said.wording()))
                        .sum();
        return all <= VIEW_LIMIT
                ? SECTION_LIMIT
                : VIEW_LIMIT / Math.min(round.excerpts().size(), MOST_PARTS);
    }

    private static int escaped(String text) {
        return Mrkdwn.escape(text).length();
    }

    private LayoutBlock row(Share share, int index, int most) {
        Excerpt excerpt = share.round().excerpts().get(index);
        Optional<Proposal> said = share.round().about(index);
        String blockId = "coaching.part." + index;
        String text = text(excerpt, said.map(one -> said(one, most)).orElse(""), most);
        if (share.state() != Share.State.ASKED) {
            return draw.section(blockId, text);
        }
        String verb = draw.say(said.isPresent() ? "coaching.part.change" : "coaching.part.comment");
        return draw.section(
                blockId, text, draw.buttonSaying(verb, OPEN, share.id() + "|" + index, About.name(excerpt, draw)));
    }

    /** @param below what stands under it; empty for nothing */
    private String text(Excerpt excerpt, String below, int most) {
        String head = head(excerpt);
        int room = Math.max(most / SAID_SHARE, most - head.length() - below.length());
        String text = Mrkdwn.fit(room, Mrkdwn.escape(excerpt.text()));
        return head + (text.isBlank() ? "" : "\n" + text) + below;
    }

    private String head(Excerpt excerpt) {
        String name = About.name(excerpt, draw);
        String answer = About.answer(excerpt, draw);
        return answer.isEmpty()
                ? draw.say("coaching.review.part", "name", name)
                : draw.say("coaching.review.part.answered", "name", name, "answer", answer);
    }

    /** In lines of its own: the comment, the wording, and what became of them. */
    private String said(Proposal one, int most) {
        StringBuilder said = new StringBuilder();
        if (!one.comment().isEmpty()) {
            said.append('\n').append(draw.say("coaching.review.comment", "comment", fitted(one.comment(), most)));
        }
        if (!one.wording().isEmpty()) {
            said.append('\n').append(draw.say("coaching.review.wording", "wording", fitted(one.wording(), most)));
        }
        if (!one.isOpen()) {
            said.append('\n').append(draw.say("coaching.review.fate." + Code.of(one.fate())));
        }
        return said.toString();
    }

    private static String fitted(String text, int most) {
        return Mrkdwn.fit(Math.min(SAID_LIMIT, most / SAID_SHARE), Mrkdwn.escape(text));
    }
}
