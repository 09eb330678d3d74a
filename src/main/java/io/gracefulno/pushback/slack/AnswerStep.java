package io.gracefulno.pushback.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Owner;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Writing;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** P2 as its doors share it: what stands in it is read, and it is drawn anew with what there is to say of it. */
public final class AnswerStep {
    private final AnswerView view;
    private final Reviewer reviewer;
    private final Draw draw;

    public AnswerStep(AnswerView view, Reviewer reviewer, Draw draw) {
        this.view = view;
        this.reviewer = reviewer;
        this.draw = draw;
    }

    /** The case, while the reply in it waits for its answer. */
    Optional<Case> underWay(Owner owner, String id, Transaction tx) {
        return tx.find(owner, id).filter(theCase -> theCase.replyUnderWay().isPresent());
    }

    /** With what stands in the form. */
    Case read(Case theCase, Form form) {
        return AnswerView.typed(theCase, form).answering(reply -> Asides.read(form, reply));
    }

    /** Where remarks stand in the view, what there is to say now stands there instead. */
    Case again(Case theCase, Transaction tx) {
        List<Remark> remarks = reviewer.ofAnswer(theCase, tx);
        return theCase.answering(
                reply -> reply.heard().onShow() ? reply.heard(reply.heard().showing(remarks)) : reply);
    }

    View drawn(Case theCase, Transaction tx) {
        return drawn(theCase, Kinds.Span.SHORT, List.of(), tx);
    }

    /** @param further what else is to stand under the answer */
    View drawn(Case theCase, Kinds.Span span, List<LayoutBlock> further, Transaction tx) {
        List<LayoutBlock> below = new ArrayList<>(reviewer.drawnUnderAnswer(theCase, tx));
        below.addAll(further);
        boolean touched = theCase.replyUnderWay()
                .flatMap(Pushback::writing)
                .filter(Writing::isTouched)
                .isPresent();
        if (touched) {
            below.add(draw.context("pushback.stays", draw.say("pushback.stays")));
        }
        return view.draw(theCase, span, below);
    }
}
