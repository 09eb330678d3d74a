package io.gracefulno.review.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Reviewing;
import io.gracefulno.casebook.Share;
import io.gracefulno.coaching.Excerpt;
import io.gracefulno.coaching.Proposal;
import io.gracefulno.preferences.Personal;
import io.gracefulno.review.Finding;
import io.gracefulno.review.Rule;
import java.util.List;

/** Reads a case's texts over for whoever draws them: without what the person switched off or waved away. */
public final class Reviewer {
    private final Reviewing reviewing;
    private final RemarksView view;

    public Reviewer(Reviewing reviewing, RemarksView view) {
        this.reviewing = reviewing;
        this.view = view;
    }

    /** What there is to say of the letter as it stands. */
    public List<Remark> ofLetter(Case theCase, Transaction tx) {
        return reviewing.ofLetter(theCase, tx.personal(theCase.owner()));
    }

    /** What there is to say of the sentences that the person gave for it. */
    public List<Remark> ofOwnWords(Case theCase, Transaction tx) {
        return reviewing.ofOwnWords(theCase, tx.personal(theCase.owner()));
    }

    /** What there is to say of the line above the person's name. */
    public List<Remark> ofSignOff(Personal personal) {
        return reviewing.ofSignOff(personal);
    }

    /** What there is to say of the answer under way. */
    public List<Remark> ofAnswer(Case theCase, Transaction tx) {
        return reviewing.ofAnswer(theCase, tx.personal(theCase.owner()));
    }

    /** What there is to say to a coach of what they propose in the place of a stretch of somebody's letter. */
    public List<Finding> ofWording(Proposal said, Share share, Transaction tx) {
        Excerpt instead = share.round().excerpts().get(said.excerpt());
        return reviewing.ofWording(said.wording(), instead, share.channel(), tx.personal(share.coach()));
    }

    /** The remarks to be drawn under the answer: none before they are on show. */
    public List<LayoutBlock> drawnUnderAnswer(Case theCase, Transaction tx) {
        boolean onShow = theCase.pushbacks()
                .underWay()
                .filter(reply -> reply.heard().onShow())
                .isPresent();
        return onShow ? view.ofAnswer(theCase, ofAnswer(theCase, tx)) : List.of();
    }

    /** Never checked for again. */
    public void switchOff(Owner owner, Rule rule, Transaction tx) {
        tx.keep(owner, tx.personal(owner).off(rule));
    }

    /** The line that says so. */
    public LayoutBlock switchedOff() {
        return view.off();
    }

    /** Where remarks stand in the view, what there is to say now stands there instead. */
    public Case again(Case theCase, Transaction tx) {
        return theCase.heard().onShow() ? theCase.heard(theCase.heard().showing(ofLetter(theCase, tx))) : theCase;
    }

    /** The remarks to be drawn under the letter: none before they are on show. */
    public List<LayoutBlock> drawn(Case theCase, Transaction tx) {
        return theCase.heard().onShow() ? view.ofLetter(theCase, ofLetter(theCase, tx)) : List.of();
    }
}
