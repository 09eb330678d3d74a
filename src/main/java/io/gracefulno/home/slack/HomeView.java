package io.gracefulno.home.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Desk;
import io.gracefulno.casebook.Page;
import io.gracefulno.casebook.Profile;
import io.gracefulno.home.Coaching;
import io.gracefulno.home.Due;
import io.gracefulno.home.Overview;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Home: the first time what the app is and what it keeps, then what is due, what is open, and what is closed. */
public final class HomeView {
    /** The list as a modal, for "Go to my cases". */
    public static final String MODAL = "home.list";

    /** Whatever keeps Slack from taking one message mostly keeps it from others, too. */
    private static final int MOST_UNPOSTED = 5;

    private final Draw draw;
    private final Rows rows;
    private final CoachBlocks coach;

    public HomeView(Draw draw) {
        this.draw = draw;
        this.rows = new Rows(draw);
        this.coach = new CoachBlocks(draw);
    }

    /** The whole page, at most 60 blocks. */
    public View draw(Overview overview, Profile profile, Instant now) {
        Optional<Desk> desk = overview.coaching().flatMap(Coaching::desk);
        if (desk.isPresent()) {
            return View.builder()
                    .type("home")
                    .callbackId("home.normal")
                    .blocks(coach.all(overview.coaching().orElseThrow(), desk.get(), profile, now))
                    .build();
        }
        List<LayoutBlock> blocks =
                new ArrayList<>(overview.isEmpty() ? first(overview, profile, now) : cases(overview, profile, now));
        if (overview.rulesOff() > 0) {
            blocks.add(blocks.size() - 1, rulesOff(overview.rulesOff()));
        }
        return View.builder()
                .type("home")
                .callbackId(overview.isEmpty() ? "home.first" : "home.normal")
                .blocks(blocks)
                .build();
    }

    private List<LayoutBlock> first(Overview overview, Profile profile, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.header("home.hello", draw.say("home.hello")));
        blocks.add(draw.section("home.hello.what", draw.say("home.hello.what")));
        blocks.add(draw.actions(
                "home.top",
                List.of(
                        begin(overview),
                        draw.button("home.decide", "decide"),
                        draw.button("pushback.new", "new"),
                        draw.button("home.settings", "mine"))));
        blocks.add(draw.divider("home.hello.below"));
        addCoach(blocks, overview, profile, now);
        blocks.add(draw.section("home.hello.kept", draw.say("home.hello.kept")));
        blocks.add(draw.section("home.hello.private", draw.say("home.hello.private")));
        blocks.add(draw.context("home.foot", draw.say("home.foot.first")));
        return blocks;
    }

    /** What is shared with a coach; the first of it is their next step where nothing of their own is due. */
    private void addCoach(List<LayoutBlock> blocks, Overview overview, Profile profile, Instant now) {
        Rows.Emphasis emphasis = overview.due().isEmpty() ? Rows.Emphasis.NEXT_STEP : Rows.Emphasis.NONE;
        overview.coaching().ifPresent(coaching -> {
            blocks.addAll(coach.few(coaching, profile, now, emphasis));
            blocks.add(draw.divider("home.coach.below"));
        });
    }

    private List<LayoutBlock> cases(Overview overview, Profile profile, Instant now) {
        Set<String> unposted = unposted(overview);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.actions(
                "home.top",
                List.of(
                        begin(overview),
                        draw.button("home.decide", "decide"),
                        draw.button("pushback.new", "new"),
                        draw.button("home.find", "find"),
                        draw.button("home.settings", "mine"))));
        if (!overview.due().isEmpty()) {
            addDue(blocks, overview, profile, now, unposted);
            blocks.add(draw.divider("home.due.below"));
        }
        if (overview.open().of() > 0) {
            addOpen(blocks, overview.open(), profile, now, unposted);
            addPager(blocks, "home.open", overview.open());
            blocks.add(draw.divider("home.open.below"));
        }
        addCoach(blocks, overview, profile, now);
        if (overview.done().of() > 0) {
            addDone(blocks, overview.done(), profile, unposted);
            addPager(blocks, "home.closed", overview.done());
            blocks.add(draw.divider("home.closed.below"));
        }
        blocks.add(draw.context("home.foot", draw.say("home.foot", "months", Integer.toString(overview.monthsKept()))));
        return blocks;
    }

    /** The first few of those that Slack wouldn't take a message of. */
    private static Set<String> unposted(Overview overview) {
        return Stream.of(
                        overview.due().stream().map(Due::theCase),
                        overview.open().cases().stream(),
                        overview.done().cases().stream())
                .flatMap(cases -> cases)
                .filter(Case::unposted)
                .limit(MOST_UNPOSTED)
                .map(Case::id)
                .collect(Collectors.toSet());
    }

    /** The way back from "Never check for this". */
    private LayoutBlock rulesOff(int count) {
        String sentence = count == 1
                ? draw.say("home.rules_off.one")
                : draw.say("home.rules_off.many", "count", Integer.toString(count));
        return draw.section("home.rules_off", sentence, draw.button("preferences.rules_on", "all"));
    }

    /** It is the next step where nothing is open, and nothing waits for a coach. */
    private BlockElement begin(Overview overview) {
        boolean next = overview.isAllDone()
                && overview.coaching().filter(Coaching::isWaiting).isEmpty();
        return next ? draw.primary("home.new", "new") : draw.button("home.new", "new");
    }

    /** What is open, with what was closed last, in a modal. */
    View modal(Overview overview, Profile profile, Instant now) {
        Set<String> unposted = unposted(overview);
        List<LayoutBlock> blocks = new ArrayList<>();
        if (overview.isEmpty()) {
            blocks.add(draw.section("home.list.empty", draw.say("home.list.empty")));
        }
        if (overview.open().of() > 0) {
            addOpen(blocks, overview.open(), profile, now, unposted);
            addPager(blocks, "home.list", overview.open());
        }
        if (overview.done().of() > 0) {
            addDone(blocks, overview.done(), profile, unposted);
        }
        blocks.add(draw.actions("home.top", List.of(begin(overview))));
        return draw.modal(MODAL, "", blocks);
    }

    private void addDue(
            List<LayoutBlock> blocks, Overview overview, Profile profile, Instant now, Set<String> unposted) {
        blocks.add(draw.header("home.due", draw.say("home.due")));
        Rows.Emphasis emphasis = Rows.Emphasis.NEXT_STEP;
        for (Due due : overview.due()) {
            addRow(blocks, rows.due(due, profile, now, emphasis), due.theCase(), unposted);
            emphasis = Rows.Emphasis.NONE;
        }
    }

    private void addOpen(List<LayoutBlock> blocks, Page open, Profile profile, Instant now, Set<String> unposted) {
        String count = Integer.toString(open.of());
        blocks.add(draw.header(
                "home.open", open.before() == 0 ? draw.say("home.open", "count", count) : turned("home.open", open)));
        open.cases().forEach(theCase -> addRow(blocks, rows.open(theCase, profile, now), theCase, unposted));
    }

    private void addDone(List<LayoutBlock> blocks, Page done, Profile profile, Set<String> unposted) {
        blocks.add(
                draw.header("home.closed", done.before() == 0 ? draw.say("home.closed") : turned("home.closed", done)));
        done.cases().forEach(theCase -> addRow(blocks, rows.done(theCase, profile), theCase, unposted));
    }

    private void addRow(List<LayoutBlock> blocks, LayoutBlock row, Case theCase, Set<String> unposted) {
        blocks.add(row);
        if (unposted.contains(theCase.id())) {
            rows.unposted(theCase).ifPresent(blocks::add);
        }
    }

    /** Which ones of a list are shown, once somebody turned to them. */
    private String turned(String list, Page page) {
        return range(
                list + ".turned",
                page.before() + 1,
                page.before() + page.cases().size(),
                page.of());
    }

    /** The way back and the way on, where there are such; each carries where it leads. */
    private void addPager(List<LayoutBlock> blocks, String list, Page page) {
        List<BlockElement> pages = new ArrayList<>();
        if (page.before() > 0) {
            pages.add(draw.button(list + ".back", page.start().code()));
        }
        if (page.after() > 0) {
            int from = page.before() + page.cases().size() + 1;
            int to = Math.min(page.of(), from + size(list) - 1);
            pages.add(draw.buttonSaying(
                    range(list + ".more", from, to, page.of()),
                    list + ".more",
                    page.end().code()));
        }
        if (!pages.isEmpty()) {
            blocks.add(draw.actions(list + ".page", pages));
        }
    }

    private static int size(String list) {
        return list.equals(MODAL) ? Overview.LIST : Overview.PAGE;
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
}
