package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Remark;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.OwnWords;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What changed since the no, in a sentence; or nothing yet. */
public final class ReconnectView {
    public static final String ID = "afterwards.reconnect";
    public static final String LATER = "afterwards.reconnect.later";

    static final String CHANGED = "afterwards.reconnect.changed";
    static final String MATERIALS = "afterwards.reconnect.materials";

    /** What goes with the letter. */
    enum Materials {
        NONE,
        /** Papers that are up to date. */
        OFFERED
    }

    private final Draw draw;
    private final RemarksView remarks;

    public ReconnectView(Draw draw) {
        this.draw = draw;
        this.remarks = new RemarksView(draw);
    }

    public View draw(Case theCase) {
        return draw(theCase, "", Materials.NONE, List.of());
    }

    /** @param found what there is to say of the sentence, to stand under it */
    View draw(Case theCase, String words, Materials materials, List<Remark> found) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("afterwards.reconnect.note", note(theCase)));
        if (!theCase.adjustments().isEmpty()) {
            blocks.add(draw.context("afterwards.reconnect.adjustments", adjustments(theCase)));
        }
        blocks.add(draw.input(CHANGED, 1, Need.REQUIRED, draw.text(CHANGED, words, Fact.WHAT_CHANGED.limit())));
        blocks.addAll(remarks.ofOwnWords(Remark.Field.WHAT_CHANGED, found));
        remarks.ownWordsNote(found).ifPresent(blocks::add);
        InputBlock tick =
                draw.input(MATERIALS, 1, Need.OPTIONAL, draw.checkbox(MATERIALS, materials == Materials.OFFERED));
        // It counts once it is submitted.
        tick.setDispatchAction(false);
        blocks.add(tick);
        blocks.add(draw.actions(
                "afterwards.reconnect.do", List.of(draw.button("afterwards.reconnect.nothing", theCase.id()))));
        View view = draw.modal(ID, theCase.id(), blocks);
        if (!found.isEmpty()) {
            view.getSubmit().setText(draw.say("afterwards.reconnect.as_it_is.submit"));
        }
        return view;
    }

    private String note(Case theCase) {
        return theCase.facts()
                .firstKnown(Fact.COMPANY, Fact.RECRUITER)
                .map(name -> draw.say("afterwards.reconnect.note", "name", Mrkdwn.escape(name)))
                .orElseGet(() -> draw.say("afterwards.reconnect.note.unnamed"));
    }

    /** What they wanted to change then: one of it may be what changed. */
    private String adjustments(Case theCase) {
        String three = String.join(
                "\n",
                theCase.adjustments().stream()
                        .map(one -> "• " + Mrkdwn.escape(one))
                        .toList());
        return draw.say("afterwards.reconnect.adjustments", "three", three);
    }

    /** Instead of the form, once nothing has changed yet. */
    View later(Case theCase, Instant until, Profile profile) {
        String moment = new Dates(profile.spelling()).moment(until.atZone(profile.zone()));
        return draw.modal(
                LATER,
                theCase.id(),
                List.of(draw.section("afterwards.reconnect.later.note", draw.say(LATER, "moment", moment))));
    }

    static String readWords(Form form) {
        return form.text(CHANGED);
    }

    static Materials readMaterials(Form form) {
        return form.isTicked(MATERIALS) ? Materials.OFFERED : Materials.NONE;
    }

    /** What must be mended before it can be written, by block_id. */
    Map<String, String> faults(Form form) {
        String words = readWords(form);
        int limit = Fact.WHAT_CHANGED.limit();
        if (words.length() > limit) {
            return Map.of(form.block(CHANGED), draw.say("slackkit.too_long", "limit", Integer.toString(limit)));
        }
        return OwnWords.line(words).isEmpty()
                ? Map.of(form.block(CHANGED), draw.say("afterwards.reconnect.changed.missing"))
                : Map.of();
    }
}
