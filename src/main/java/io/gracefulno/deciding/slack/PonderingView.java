package io.gracefulno.deciding.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.deciding.Deliberation;
import io.gracefulno.slackkit.Form;

/** Where somebody left off deciding. */
public final class PonderingView {
    private final LensesView lenses;
    private final DetailView detail;
    private final VerdictView verdict;

    public PonderingView(LensesView lenses, DetailView detail, VerdictView verdict) {
        this.lenses = lenses;
        this.detail = detail;
        this.verdict = verdict;
    }

    /** What stands in the form of whichever of them; what the view didn't have stays as it was. */
    public static Deliberation read(Form form, Deliberation was) {
        return DetailView.read(form, LensesView.read(form, was));
    }

    /** The questions, or the verdict. */
    public View draw(Case theCase) {
        return switch (theCase.thoughts().step()) {
            case LENSES -> lenses.draw(theCase);
            case DETAIL -> detail.draw(theCase);
            case VERDICT -> verdict.draw(theCase);
        };
    }
}
