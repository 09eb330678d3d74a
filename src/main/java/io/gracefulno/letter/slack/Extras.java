package io.gracefulno.letter.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Intake;
import io.gracefulno.casebook.Remark;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.review.slack.RemarksView;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.List;

/** What S2 asks for only when somebody wants to give it: a suggestion, a line of feedback. */
final class Extras {
    static final String REFERRAL_NAME = "letter.referral.name";
    static final String REFERRAL_ADDRESS = "letter.referral.address";
    static final String REFERRAL_AGREED = "letter.referral.agreed";
    static final String FEEDBACK = "letter.feedback";

    private final Draw draw;
    private final RemarksView remarks;
    private final TextFields texts;

    Extras(Draw draw, RemarksView remarks, TextFields texts) {
        this.draw = draw;
        this.remarks = remarks;
        this.texts = texts;
    }

    void addTo(List<LayoutBlock> blocks, Case theCase, List<Remark> found) {
        Intake intake = theCase.intake();
        Facts facts = intake.facts();
        int generation = theCase.generation();
        List<BlockElement> buttons = new ArrayList<>();
        if (intake.wantsReferral()) {
            blocks.add(texts.text(REFERRAL_NAME, Fact.REFERRAL_NAME, facts, generation));
            blocks.add(draw.input(
                    REFERRAL_ADDRESS,
                    generation,
                    Need.OPTIONAL,
                    draw.email(REFERRAL_ADDRESS, facts.text(Fact.REFERRAL_EMAIL))));
            blocks.add(draw.input(
                    REFERRAL_AGREED,
                    generation,
                    Need.OPTIONAL,
                    draw.checkbox(REFERRAL_AGREED, facts.holds(Claim.REFERRAL_AGREED))));
            buttons.add(draw.button("letter.referral.remove", theCase.id()));
        } else {
            buttons.add(draw.button("letter.referral.add", theCase.id()));
        }
        if (intake.wantsFeedback()) {
            blocks.addAll(texts.own(FEEDBACK, Fact.FEEDBACK, theCase, found));
        } else {
            buttons.add(draw.button("letter.feedback.add", theCase.id()));
        }
        remarks.ownWordsNote(found).ifPresent(blocks::add);
        if (!buttons.isEmpty()) {
            blocks.add(draw.actions("letter.more.extra", buttons));
        }
    }

    static void read(Form form, Facts.Builder facts) {
        TextFields.read(form, REFERRAL_NAME, Fact.REFERRAL_NAME, facts);
        TextFields.read(form, REFERRAL_ADDRESS, Fact.REFERRAL_EMAIL, facts);
        TextFields.read(form, FEEDBACK, Fact.FEEDBACK, facts);
        if (form.has(REFERRAL_AGREED)) {
            facts.claim(Claim.REFERRAL_AGREED, form.isTicked(REFERRAL_AGREED));
        }
    }
}
