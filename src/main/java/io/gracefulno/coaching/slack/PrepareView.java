package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Offer;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Writing;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Note;
import io.gracefulno.letter.Reason;
import io.gracefulno.letter.Stage;
import io.gracefulno.letter.slack.IntakeView;
import io.gracefulno.letter.slack.Limits;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** C4, coach-first: whom the letter is for, what it is made of, and the letter. */
public final class PrepareView {
    public static final String ID = "coaching.prepare";
    public static final String REFUSED = "coaching.refused";

    static final String FOR = "coaching.for";
    static final String RECRUITER = "coaching.prep.recruiter";
    static final String COMPANY = "coaching.prep.company";
    static final String ROLE = "coaching.prep.role";
    static final String STAGE = "coaching.prep.stage";
    static final String TOLD = "coaching.prep.told";
    static final String BODY = "coaching.prep.body";
    static final String BEFORE = "coaching.prep.before";
    static final String NOTE = "coaching.prep.note";

    private static final int BODY_LIMIT = 3000;

    private static final Map<String, Fact> TEXTS =
            Map.of(RECRUITER, Fact.RECRUITER, COMPANY, Fact.COMPANY, ROLE, Fact.ROLE);

    /** Nothing first; a reason in one's own words is nobody's to give but the candidate's. */
    private static final List<String> REASONS = Stream.concat(
                    Stream.of(Reason.NONE),
                    Stream.of(Reason.values()).filter(reason -> reason != Reason.NONE && reason != Reason.OTHER))
            .map(Code::of)
            .toList();

    private static final List<String> STAGES =
            Stream.of(Stage.values()).map(Code::of).toList();

    private final Draw draw;
    private final RemarksView remarks;

    public PrepareView(Draw draw) {
        this.draw = draw;
        this.remarks = new RemarksView(draw);
    }

    /** Why a coach can't prepare a letter. */
    enum Refusal {
        /** Nobody listed them as a coach. */
        NO_COACH,
        /** They were one. */
        LOST,
        /** Whoever wrote the message is of another organisation. */
        STRANGER,
        /** As many letters as may be wait to be taken. */
        FULL
    }

    /** Why a letter can't be handed to somebody. */
    enum Unfit {
        MISSING,
        ONESELF,
        /** Slack hasn't said yet who they are. */
        UNKNOWN,
        NOBODY,
        STRANGER,
        /** They want none, or may not use the app: which of the two, the coach isn't told. */
        CLOSED
    }

    /** What is said above the letter. */
    enum Line {
        NOTHING,
        /** The coach's own text doesn't follow what changed. */
        STAYS,
        /** Ours did, and was never seen so. */
        REWRITTEN
    }

    View refused(Refusal why) {
        return draw.modal(
                REFUSED,
                "",
                List.of(draw.section(
                        "coaching.refused.note", draw.say(sentence(why), "count", Integer.toString(Offer.MOST_OPEN)))));
    }

    private static String sentence(Refusal why) {
        return switch (why) {
            case NO_COACH, STRANGER, FULL -> "coaching.refused." + Code.of(why);
            // In the words in which every window says so.
            case LOST -> "coaching.no_coach";
        };
    }

    /**
     * @param ours what we would write of these facts
     * @param found what the review has to say; none before it was handed over once
     */
    View draw(Preparation prepared, Writing ours, List<Remark> found, Line line) {
        Facts facts = prepared.facts();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.context("coaching.prepare.what", draw.say("coaching.prepare.what")));
        blocks.add(draw.input(FOR, 1, Need.REQUIRED, draw.person(FOR, prepared.candidateId())));
        for (String field : List.of(RECRUITER, COMPANY, ROLE)) {
            Fact fact = fact(field);
            blocks.add(draw.input(field, 1, Need.OPTIONAL, draw.entered(field, facts.text(fact), fact.limit())));
        }
        blocks.add(draw.input(STAGE, 1, Need.REQUIRED, draw.radio(STAGE, STAGES, Code.of(facts.stage()))));
        blocks.add(draw.input(TOLD, 1, Need.REQUIRED, draw.select(TOLD, REASONS, Code.of(facts.reason()))));
        blocks.addAll(letter(prepared, ours, found, line));
        blocks.add(draw.input(NOTE, 1, Need.OPTIONAL, draw.text(NOTE, prepared.note(), Offer.Prepared.NOTE_LIMIT)));
        View view = draw.modal(ID, prepared.metadata(), blocks);
        if (prepared.onShow() == Preparation.OnShow.REMARKS) {
            view.getSubmit().setText(draw.say("coaching.prepare.as_it_is.submit"));
        }
        return view;
    }

    private List<LayoutBlock> letter(Preparation prepared, Writing ours, List<Remark> found, Line line) {
        int generation = prepared.generation();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (line != Line.NOTHING) {
            blocks.add(draw.context("coaching.prep.line", draw.say("coaching.prep." + Code.of(line))));
        }
        blocks.add(draw.context(
                "coaching.prep.subject",
                draw.say(
                        "coaching.prep.subject",
                        "subject",
                        Mrkdwn.escape(ours.current().subject()))));
        blocks.add(draw.input(BODY, generation, Need.REQUIRED, draw.lines(BODY, prepared.body(), BODY_LIMIT)));
        blocks.addAll(remarks.ofText(found.stream().map(Remark::finding).toList()));
        if (!prepared.isTouched() && ours.notes().contains(Note.OFFER_NOT_CONFIRMED)) {
            blocks.add(draw.context("letter.note", draw.say("coaching.prep.not_confirmed")));
        }
        List<BlockElement> buttons = new ArrayList<>();
        buttons.add(draw.button("coaching.prep.another", Integer.toString(generation)));
        if (!prepared.before().isBlank()) {
            buttons.add(draw.button("coaching.prep.mine", Integer.toString(generation)));
        }
        blocks.add(draw.actions("coaching.prep.again", buttons));
        if (!prepared.before().isBlank()) {
            blocks.add(
                    draw.input(BEFORE, generation, Need.OPTIONAL, draw.lines(BEFORE, prepared.before(), BODY_LIMIT)));
        }
        return blocks;
    }

    private static Fact fact(String field) {
        return Optional.ofNullable(TEXTS.get(field)).orElseThrow();
    }

    /** What must be mended before it can be handed over, by block_id. */
    Map<String, String> faults(Form form, Optional<Unfit> unfit) {
        Map<String, String> faults = new HashMap<>();
        unfit.ifPresent(why -> faults.put(form.block(FOR), draw.say("coaching.for." + Code.of(why))));
        for (String field : List.of(RECRUITER, COMPANY)) {
            if (IntakeView.isNoName(form.text(field))) {
                faults.put(form.block(field), draw.say(field + ".no_name"));
            }
        }
        Limits.check(form, TEXTS, draw, faults);
        if (form.text(BODY).isBlank()) {
            faults.put(form.block(BODY), draw.say("coaching.prep.body.missing"));
        }
        Map.of(BODY, BODY_LIMIT, NOTE, Offer.Prepared.NOTE_LIMIT).forEach((field, limit) -> {
            if (form.text(field).length() > limit) {
                faults.put(form.block(field), draw.say("slackkit.too_long", "limit", Integer.toString(limit)));
            }
        });
        return faults;
    }

    /** As many as may be wait already. */
    Map<String, String> full(Form form) {
        return Map.of(form.block(FOR), draw.say("coaching.refused.full", "count", Integer.toString(Offer.MOST_OPEN)));
    }
}
