package io.gracefulno.home.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.home.Overview;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Home: the first time what the app is and what it keeps, then the person's cases. */
public final class HomeView {
    /** The list as a modal, for "Go to my cases". */
    public static final String MODAL = "home.list";

    private static final int MOST_IN_HOME = 10;
    private static final int MOST_IN_MODAL = 25;

    private final Draw draw;
    private final Rows rows;

    public HomeView(Draw draw) {
        this.draw = draw;
        this.rows = new Rows(draw);
    }

    /** The whole page, at most 60 blocks. */
    public View draw(Overview overview, Profile profile, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>(overview.isEmpty() ? first() : cases(overview, profile, now));
        if (overview.rulesOff() > 0) {
            blocks.add(blocks.size() - 1, rulesOff(overview.rulesOff()));
        }
        return View.builder()
                .type("home")
                .callbackId(overview.isEmpty() ? "home.first" : "home.normal")
                .blocks(blocks)
                .build();
    }

    private List<LayoutBlock> first() {
        return List.of(
                draw.header("home.hello", draw.say("home.hello")),
                draw.section("home.hello.what", draw.say("home.hello.what")),
                draw.actions(
                        "home.top",
                        List.of(
                                draw.primary("home.new", "new"),
                                draw.button("home.decide", "decide"),
                                draw.button("pushback.new", "new"),
                                draw.button("home.settings", "mine"))),
                draw.divider("home.hello.below"),
                draw.section("home.hello.kept", draw.say("home.hello.kept")),
                draw.section("home.hello.private", draw.say("home.hello.private")),
                draw.context("home.foot", draw.say("home.foot.first")));
    }

    private List<LayoutBlock> cases(Overview overview, Profile profile, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.actions(
                "home.top",
                List.of(
                        begin(overview),
                        draw.button("home.decide", "decide"),
                        draw.button("pushback.new", "new"),
                        draw.button("home.settings", "mine"))));
        addOpen(blocks, overview, profile, now, 0, MOST_IN_HOME);
        if (overview.open().size() > MOST_IN_HOME) {
            blocks.add(draw.actions("home.open.page", List.of(draw.button("home.open.all", "0"))));
        }
        if (overview.countDone() > 0) {
            blocks.add(draw.divider("home.closed.above"));
            addDone(blocks, overview, profile);
            addPager(blocks, overview);
        }
        blocks.add(draw.divider("home.foot.above"));
        blocks.add(draw.context("home.foot", draw.say("home.foot")));
        return blocks;
    }

    /** The way back from "Never check for this". */
    private LayoutBlock rulesOff(int count) {
        String sentence = count == 1
                ? draw.say("home.rules_off.one")
                : draw.say("home.rules_off.many", "count", Integer.toString(count));
        return draw.section("home.rules_off", sentence, draw.button("preferences.rules_on", "all"));
    }

    /** It is the next step where nothing is open. */
    private BlockElement begin(Overview overview) {
        return overview.open().isEmpty() ? draw.primary("home.new", "new") : draw.button("home.new", "new");
    }

    /**
     * The same list in a modal.
     *
     * @param skipped how many of the open ones lie before the ones it shows
     */
    View modal(Overview overview, Profile profile, Instant now, int skipped) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (overview.isEmpty()) {
            blocks.add(draw.section("home.list.empty", draw.say("home.list.empty")));
        }
        addOpen(blocks, overview, profile, now, skipped, MOST_IN_MODAL);
        List<BlockElement> pages =
                pages("home.list", skipped, MOST_IN_MODAL, overview.open().size());
        if (!pages.isEmpty()) {
            blocks.add(draw.actions("home.list.page", pages));
        }
        if (overview.countDone() > 0) {
            addDone(blocks, overview, profile);
        }
        blocks.add(draw.actions("home.top", List.of(begin(overview))));
        return draw.modal(MODAL, "", blocks);
    }

    private void addOpen(
            List<LayoutBlock> blocks, Overview overview, Profile profile, Instant now, int skipped, int most) {
        if (overview.open().isEmpty()) {
            return;
        }
        blocks.add(draw.header(
                "home.open",
                draw.say("home.open", "count", Integer.toString(overview.open().size()))));
        Rows.Emphasis emphasis = Rows.Emphasis.NEXT_STEP;
        for (Case open : overview.open().stream().skip(skipped).limit(most).toList()) {
            blocks.addAll(rows.open(open, profile, now, emphasis));
            emphasis = Rows.Emphasis.NONE;
        }
    }

    private void addDone(List<LayoutBlock> blocks, Overview overview, Profile profile) {
        blocks.add(draw.header("home.closed", draw.say("home.closed")));
        overview.done().forEach(done -> blocks.addAll(rows.done(done, profile)));
    }

    private void addPager(List<LayoutBlock> blocks, Overview overview) {
        List<BlockElement> pages = pages("home.closed", overview.skipped(), Overview.PAGE, overview.countDone());
        if (!pages.isEmpty()) {
            blocks.add(draw.actions("home.closed.page", pages));
            blocks.add(draw.context(
                    "home.closed.where",
                    draw.say(
                            "home.closed.where",
                            "from",
                            Integer.toString(overview.skipped() + 1),
                            "to",
                            Integer.toString(
                                    overview.skipped() + overview.done().size()),
                            "of",
                            Integer.toString(overview.countDone()))));
        }
    }

    /** "Newer" and "Older", where there are such; each carries how many it skips. */
    private List<BlockElement> pages(String list, int skipped, int page, int count) {
        List<BlockElement> pages = new ArrayList<>();
        if (skipped > 0) {
            pages.add(draw.button(list + ".back", Integer.toString(Math.max(0, skipped - page))));
        }
        if (skipped + page < count) {
            pages.add(draw.button(list + ".more", Integer.toString(skipped + page)));
        }
        return pages;
    }
}
