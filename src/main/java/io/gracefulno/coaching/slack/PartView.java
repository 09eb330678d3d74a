package io.gracefulno.coaching.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.coaching.Round;
import io.gracefulno.review.Finding;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** C2, one part: what the coach says of it, and what could stand in its place. */
public final class PartView {
    public static final String ID = "coaching.part";

    static final String COMMENT = "coaching.comment";
    static final String WORDING = "coaching.wording";

    /** UTF-16 units. */
    static final int COMMENT_LIMIT = 500;

    static final int WORDING_LIMIT = 1000;

    private static final int MOST_REMARKS = 2;

    /** So many marks are named where they should be kept or used. */
    private static final int MOST_NAMED = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Draw draw;
    private final RemarksView remarks;

    public PartView(Draw draw, RemarksView remarks) {
        this.draw = draw;
        this.remarks = remarks;
    }

    /** What stands in the inputs, as it was typed. */
    record Typed(String comment, String wording) {
        List<String> texts() {
            return List.of(comment, wording);
        }
    }

    /** The part with what is said of it so far. */
    View draw(Proposing proposing, Share share, Profile candidate) {
        return modal(proposing, share, blocks(proposing, share, candidate, standing(proposing, share)));
    }

    /** The same with what is typed, and what there is to say of the wording: whoever submits again keeps it. */
    View drawRemarked(Proposing proposing, Share share, Profile candidate, Typed typed, List<Finding> findings) {
        List<LayoutBlock> blocks = blocks(proposing, share, candidate, typed);
        blocks.addAll(remarks.ofText(findings.stream().limit(MOST_REMARKS).toList()));
        View view = modal(proposing, share, blocks);
        view.getSubmit().setText(draw.say("coaching.part.as_it_is.submit"));
        return view;
    }

    /** After a change in another window: the latest, and what came too late below it. */
    View drawOvertaken(Proposing proposing, Share share, Profile candidate, Typed late) {
        List<LayoutBlock> blocks = blocks(proposing, share, candidate, standing(proposing, share));
        blocks.addFirst(draw.section("coaching.overtaken", draw.say("coaching.overtaken")));
        blocks.addAll(Away.yours(draw, late.texts()));
        return modal(proposing, share, blocks);
    }

    private View modal(Proposing proposing, Share share, List<LayoutBlock> blocks) {
        View view = draw.modal(ID, proposing.metadata(), blocks);
        view.getTitle().setText(About.name(excerpt(proposing, share), draw));
        return view;
    }

    private static Excerpt excerpt(Proposing proposing, Share share) {
        return share.round().excerpts().get(proposing.excerpt());
    }

    /** A part that is longer than a wording may be isn't put into its input: what would be cut off would be lost. */
    private static Typed standing(Proposing proposing, Share share) {
        Proposal said = Proposing.said(share, proposing.excerpt());
        String part = excerpt(proposing, share).text();
        String wording = said.wording().isEmpty() && part.length() <= WORDING_LIMIT ? part : said.wording();
        return new Typed(said.comment(), wording);
    }

    private List<LayoutBlock> blocks(Proposing proposing, Share share, Profile candidate, Typed standing) {
        Excerpt excerpt = excerpt(proposing, share);
        List<LayoutBlock> blocks = new ArrayList<>();
        String answer = About.answer(excerpt, draw);
        if (!answer.isEmpty()) {
            blocks.add(draw.section(
                    "coaching.part.answer",
                    draw.say("coaching.review.part.answered", "name", About.name(excerpt, draw), "answer", answer)));
        }
        if (!excerpt.text().isBlank()) {
            blocks.add(draw.quoted("coaching.part.now", excerpt.text()));
        }
        blocks.add(draw.input(
                COMMENT,
                proposing.generation(),
                Need.OPTIONAL,
                draw.lines(COMMENT, standing.comment(), COMMENT_LIMIT)));
        if (About.isLetter(excerpt)) {
            blocks.add(wording(proposing, excerpt, candidate, standing.wording()));
        }
        return blocks;
    }

    private InputBlock wording(Proposing proposing, Excerpt excerpt, Profile candidate, String standing) {
        List<String> hints = new ArrayList<>();
        List<String> marks = Marks.in(excerpt.text());
        if (excerpt.text().length() > WORDING_LIMIT) {
            hints.add(draw.say(WORDING + ".long"));
        }
        if (!marks.isEmpty()) {
            hints.add(draw.say(
                    WORDING + (marks.size() == 1 ? ".mark" : ".marks"),
                    "marks",
                    listed(marks),
                    "name",
                    FirstName.within(candidate, draw)));
        }
        PlainTextInputElement element = draw.lines(WORDING, standing, WORDING_LIMIT);
        return hints.isEmpty()
                ? draw.input(WORDING, proposing.generation(), Need.OPTIONAL, element)
                : draw.input(WORDING, proposing.generation(), Need.OPTIONAL, element, String.join(" ", hints));
    }

    private static String listed(List<String> marks) {
        return String.join(", ", marks.stream().limit(MOST_NAMED).toList());
    }

    /** What stands in the inputs now. */
    static Typed read(Form form) {
        return new Typed(form.text(COMMENT), form.text(WORDING));
    }

    /** What it proposes: a wording that says what stands there already is none. */
    static Proposal proposal(Proposing proposing, Share share, Typed typed) {
        Excerpt excerpt = excerpt(proposing, share);
        String wording = typed.wording().strip();
        boolean isNew = About.isLetter(excerpt) && !spaced(wording).equals(spaced(excerpt.text()));
        return Proposal.of(proposing.excerpt(), typed.comment().strip(), isNew ? wording : "");
    }

    /** With the same space everywhere: Slack sends other line ends than it got. */
    private static String spaced(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    /** What must be mended before it can be kept, by block_id. */
    Map<String, String> faults(Form form, Round round) {
        Typed typed = read(form);
        Map<String, String> faults = new HashMap<>();
        if (typed.comment().length() > COMMENT_LIMIT) {
            faults.put(form.block(COMMENT), draw.say("slackkit.too_long", "limit", Integer.toString(COMMENT_LIMIT)));
        }
        List<String> unknown = Marks.unknown(typed.wording(), round);
        if (typed.wording().length() > WORDING_LIMIT) {
            faults.put(form.block(WORDING), draw.say("slackkit.too_long", "limit", Integer.toString(WORDING_LIMIT)));
        } else if (!unknown.isEmpty()) {
            faults.put(form.block(WORDING), unknown(unknown.getFirst(), Marks.of(round)));
        }
        return faults;
    }

    private String unknown(String mark, List<String> known) {
        return known.isEmpty()
                ? draw.say(WORDING + ".no_marks", "mark", mark)
                : draw.say(WORDING + ".unknown", "mark", mark, "marks", listed(known));
    }
}
