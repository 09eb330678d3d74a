package io.gracefulno.coaching.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.coaching.Round;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Lines;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.FieldId;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** C1, what is shared part by part, with what the coach says of each, and of the whole. */
public final class ReviewView {
    public static final String ID = "coaching.review";

    /** The same once it is said: to be read. */
    public static final String SAID = "coaching.said";

    static final String VERDICT = "coaching.verdict";
    static final String NOTE = "coaching.note";

    /** UTF-16 units. */
    static final int NOTE_LIMIT = 500;

    private static final int TITLE_LIMIT = 18;
    private static final int SUBMIT_LIMIT = 15;

    /** How much of the note, and of the question, is shown. */
    private static final int SAID_LIMIT = 900;

    private static final int QUESTION_LIMIT = 1500;

    private final Draw draw;
    private final PartRows parts;
    private final EarlierAnswers earlier;

    public ReviewView(Draw draw) {
        this.draw = draw;
        this.parts = new PartRows(draw);
        this.earlier = new EarlierAnswers(draw);
    }

    /**
     * What stands in the inputs.
     *
     * @param overall empty where nothing is chosen yet, or something that can't be thought of this
     */
    record Typed(Optional<Opinion> overall, String note) {}

    /** The review as it stands: what is typed is kept where the window was drawn for the same question. */
    View draw(Share share, Profile candidate, Profile coach) {
        return modal(share, candidate, blocks(share, candidate, coach));
    }

    /** The same after a change in another window, with what came too late below the latest. */
    View drawOvertaken(Share share, Profile candidate, Profile coach, List<String> late) {
        List<LayoutBlock> blocks = blocks(share, candidate, coach);
        blocks.addFirst(draw.section("coaching.overtaken", draw.say("coaching.overtaken")));
        blocks.addAll(Away.yours(draw, late));
        return modal(share, candidate, blocks);
    }

    /** What was said, to be read once more. */
    View drawSaid(Share share, Profile candidate, Profile coach) {
        Round round = share.round();
        List<LayoutBlock> blocks = shared(share, candidate, coach);
        round.answeredAt().flatMap(_ -> round.opinion()).ifPresent(opinion -> {
            blocks.add(draw.divider("coaching.review.below"));
            blocks.add(draw.section("coaching.said.verdict", said(opinion, round.note())));
        });
        return titled(draw.modal(SAID, "", blocks), share, candidate);
    }

    private String said(Opinion opinion, String note) {
        String overall = draw.say("coaching.said.verdict", "opinion", draw.say("coaching.opinion." + Code.of(opinion)));
        return note.isBlank()
                ? overall
                : overall + "\n" + draw.say("coaching.said.note", "note", Mrkdwn.fit(SAID_LIMIT, Mrkdwn.escape(note)));
    }

    private View modal(Share share, Profile candidate, List<LayoutBlock> blocks) {
        View view = titled(draw.modal(ID, Seen.of(share).metadata(), blocks), share, candidate);
        String submit = draw.say("coaching.review.send", "name", FirstName.of(candidate, draw));
        if (submit.length() <= SUBMIT_LIMIT && !candidate.name().isBlank()) {
            view.getSubmit().setText(submit);
        }
        return view;
    }

    private View titled(View view, Share share, Profile candidate) {
        String of = "coaching.review." + Code.of(share.matter());
        String named = draw.say(of + ".named", "name", FirstName.of(candidate, draw));
        boolean fits = named.length() <= TITLE_LIMIT && !candidate.name().isBlank();
        view.getTitle().setText(fits ? named : draw.say(of + ".title"));
        return view;
    }

    private List<LayoutBlock> blocks(Share share, Profile candidate, Profile coach) {
        Round round = share.round();
        List<LayoutBlock> blocks = shared(share, candidate, coach);
        blocks.add(draw.divider("coaching.review.below"));
        List<String> opinions =
                Opinion.of(share.matter()).stream().map(Code::of).toList();
        blocks.add(draw.input(
                VERDICT,
                share.generation(),
                Need.REQUIRED,
                draw.radio(VERDICT, opinions, round.opinion().map(Code::of).orElse(""))));
        InputBlock note = draw.labelled(
                draw.say(NOTE + ".for", "name", FirstName.within(candidate, draw)),
                NOTE,
                share.generation(),
                draw.autosaved(NOTE, round.note(), NOTE_LIMIT, Lines.MANY));
        note.setOptional(true);
        blocks.add(note);
        return blocks;
    }

    /** What there is to be read: the question, the parts, and what was answered before. */
    private List<LayoutBlock> shared(Share share, Profile candidate, Profile coach) {
        List<LayoutBlock> blocks = above(share, candidate, coach);
        blocks.addAll(parts.blocks(share));
        blocks.addAll(earlier.blocks(share, coach, blocks.size()));
        return blocks;
    }

    private List<LayoutBlock> above(Share share, Profile candidate, Profile coach) {
        String name = Mrkdwn.escape(FirstName.of(candidate, draw));
        String question = share.round().question();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section(
                "coaching.review.q",
                question.isBlank()
                        ? draw.say("coaching.review.no_question." + Code.of(share.matter()), "name", name)
                        : draw.say(
                                "coaching.review.q",
                                "name",
                                name,
                                "question",
                                Mrkdwn.fit(QUESTION_LIMIT, Mrkdwn.escape(question)))));
        blocks.add(draw.context("coaching.review.meta", meta(share, coach)));
        blocks.add(draw.divider("coaching.review.above"));
        return blocks;
    }

    private String meta(Share share, Profile coach) {
        List<String> facts = new ArrayList<>();
        facts.add(draw.say("letter.stage." + Code.of(share.stage())));
        if (share.matter() == Matter.LETTER) {
            facts.add(draw.say("letter.channel." + Code.of(share.channel())));
        }
        BestBy.say("coaching.review.best_by", share, coach, draw).ifPresent(facts::add);
        String known = String.join(" · ", facts);
        return Marks.of(share.round()).isEmpty() ? known : draw.say("coaching.review.hidden") + "\n" + known;
    }

    /** What stands in the inputs now. */
    static Typed read(Form form, Share share) {
        return new Typed(
                form.choice(VERDICT, Opinion.class).filter(Opinion.of(share.matter())::contains), form.text(NOTE));
    }

    static boolean isOfThisDrawing(Form form, Share share) {
        return form.block(NOTE).equals(FieldId.block(NOTE, share.generation()));
    }

    /** What must be mended before it can be sent, by block_id. */
    Map<String, String> faults(Form form, Share share) {
        Typed typed = read(form, share);
        Map<String, String> faults = new HashMap<>();
        if (typed.overall().isEmpty()) {
            faults.put(form.block(VERDICT), draw.say(VERDICT + ".missing"));
        }
        if (typed.overall().equals(Optional.of(Opinion.CHANGES))
                && share.round().proposals().isEmpty()) {
            faults.put(form.block(VERDICT), draw.say(VERDICT + ".no_changes"));
        }
        if (typed.note().length() > NOTE_LIMIT) {
            faults.put(form.block(NOTE), draw.say("slackkit.too_long", "limit", Integer.toString(NOTE_LIMIT)));
        }
        return faults;
    }
}
