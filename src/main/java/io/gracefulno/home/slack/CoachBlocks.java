package io.gracefulno.home.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.gracefulno.casebook.Desk;
import io.gracefulno.casebook.Desk.Which;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.slack.BestBy;
import io.gracefulno.coaching.slack.FirstName;
import io.gracefulno.home.Coaching;
import io.gracefulno.home.slack.Rows.Emphasis;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is shared with a coach: a few beside their own cases, or all of it. Nothing of a letter stands here. */
final class CoachBlocks {
    private static final String REVIEW = "coaching.review.open";

    private final Draw draw;

    CoachBlocks(Draw draw) {
        this.draw = draw;
    }

    /** Those that come first, and the ways to the others. */
    List<LayoutBlock> few(Coaching coaching, Profile coach, Instant now, Emphasis emphasis) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.header("home.coach", heading(coaching)));
        if (!coaching.isWaiting()) {
            blocks.add(draw.section("home.coach.none", draw.say("home.coach.none")));
        }
        addRows(blocks, coaching, coach, now, emphasis);
        List<BlockElement> further = further(coaching);
        if (!further.isEmpty()) {
            blocks.add(draw.actions("home.coach.page", further));
        }
        return blocks;
    }

    private String heading(Coaching coaching) {
        return coaching.isWaiting()
                ? draw.say("home.coach.waiting", "count", Integer.toString(coaching.waiting()))
                : draw.say("home.coach");
    }

    private List<BlockElement> further(Coaching coaching) {
        List<BlockElement> buttons = new ArrayList<>();
        if (coaching.waiting() > coaching.rows().size()) {
            buttons.add(way("home.coach.all", Which.MINE, coaching));
        }
        if (coaching.answered() > 0) {
            buttons.add(way("home.coach.candidates", Which.CANDIDATES, coaching));
        }
        if (coaching.done() > 0) {
            buttons.add(way("home.coach.done", Which.DONE, coaching));
        }
        return buttons;
    }

    private ButtonElement way(String id, Which which, Coaching coaching) {
        String words = draw.say(id, "count", Integer.toString(coaching.count(which)));
        return draw.buttonSaying(words, id, Desk.front(which).code());
    }

    /** A page of a whole list, and the way back to one's own cases. */
    List<LayoutBlock> all(Coaching coaching, Desk desk, Profile coach, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.actions(
                "home.coach.top",
                List.of(
                        draw.button("home.coach.mine", "cases"),
                        draw.select(
                                "home.coach.show",
                                Stream.of(Which.values()).map(Which::code).toList(),
                                desk.which().code()))));
        blocks.add(draw.header("home.coach", heading(coaching, desk)));
        if (coaching.rows().isEmpty()) {
            blocks.add(draw.section(
                    "home.coach.none",
                    draw.say("home.coach.none." + desk.which().code())));
        }
        addRows(blocks, coaching, coach, now, Emphasis.NEXT_STEP);
        List<BlockElement> pages = pages(coaching, desk);
        if (!pages.isEmpty()) {
            blocks.add(draw.actions("home.coach.page", pages));
        }
        blocks.add(draw.context("home.foot", draw.say("home.coach.foot")));
        return blocks;
    }

    private String heading(Coaching coaching, Desk desk) {
        String list = "home.coach.list." + desk.which().code();
        int count = coaching.count(desk.which());
        return count > Coaching.PAGE
                ? range(
                        list + ".turned",
                        desk.skipped() + 1,
                        desk.skipped() + coaching.rows().size(),
                        count)
                : draw.say(list, "count", Integer.toString(count));
    }

    private List<BlockElement> pages(Coaching coaching, Desk desk) {
        List<BlockElement> pages = new ArrayList<>();
        if (desk.skipped() > 0) {
            int before = Math.max(0, desk.skipped() - Coaching.PAGE);
            pages.add(draw.button("home.coach.back", new Desk(desk.which(), before).code()));
        }
        int count = coaching.count(desk.which());
        int next = desk.skipped() + Coaching.PAGE;
        if (next < count) {
            pages.add(draw.buttonSaying(
                    range("home.coach.more", next + 1, Math.min(count, next + Coaching.PAGE), count),
                    "home.coach.more",
                    new Desk(desk.which(), next).code()));
        }
        return pages;
    }

    private String range(String sentence, int from, int to, int of) {
        return draw.say(
                from == to ? sentence + ".one" : sentence,
                "from",
                Integer.toString(from),
                "to",
                Integer.toString(to),
                "of",
                Integer.toString(of));
    }

    /** The first that waits may be the one green button. */
    private void addRows(List<LayoutBlock> blocks, Coaching coaching, Profile coach, Instant now, Emphasis emphasis) {
        boolean green = emphasis == Emphasis.NEXT_STEP;
        for (Coaching.Row row : coaching.rows()) {
            blocks.add(row(row, coach, now, green ? Emphasis.NEXT_STEP : Emphasis.NONE));
            green = false;
        }
    }

    private LayoutBlock row(Coaching.Row row, Profile coach, Instant now, Emphasis emphasis) {
        Share share = row.share();
        String name = FirstName.of(row.candidate(), draw);
        String what = draw.say(
                "home.coach." + Code.of(share.matter()) + (share.rounds().size() > 1 ? ".again" : ""));
        String text = draw.say(
                "home.coach.row", "name", Mrkdwn.escape(name), "what", what, "state", state(share, coach, now));
        String blockId = "home.coach." + share.id();
        return switch (share.state()) {
            case ASKED -> {
                ButtonElement review = draw.button(REVIEW, share.id(), name + ", " + what);
                if (emphasis == Emphasis.NEXT_STEP) {
                    review.setStyle("primary");
                }
                yield draw.section(blockId, text, review);
            }
            case ANSWERED, SETTLED ->
                draw.section(
                        blockId,
                        text,
                        draw.buttonSaying(draw.say("home.coach.look"), REVIEW, share.id(), name + ", " + what));
            case DECLINED, TAKEN_BACK -> draw.section(blockId, text);
        };
    }

    private String state(Share share, Profile coach, Instant now) {
        return switch (share.state()) {
            case ASKED -> asked(share, coach, now);
            case ANSWERED, SETTLED, DECLINED, TAKEN_BACK ->
                draw.say("home.coach.state." + Code.of(share.state()), "day", day(share, share.changedAt(), coach));
        };
    }

    private String asked(Share share, Profile coach, Instant now) {
        boolean late = share.bestBy().filter(now::isAfter).isPresent();
        return BestBy.say(late ? "home.coach.late" : "home.coach.best_by", share, coach, draw)
                .orElseGet(() -> draw.say("home.coach.undated", "day", day(share, share.askedAt(), coach)));
    }

    private static String day(Share share, Instant at, Profile coach) {
        return new Dates(coach.spelling())
                .day(at.atZone(coach.knowsClock() ? coach.zone() : share.zone()).toLocalDate());
    }
}
