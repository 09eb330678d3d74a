package io.gracefulno.coaching.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.CloseOut.Others;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Texts;
import io.gracefulno.casebook.slack.CaseView;
import io.gracefulno.deciding.slack.PonderingView;
import io.gracefulno.letter.slack.EditView;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The windows that those of coaching lie over: what stands in them is kept first, and they are drawn as things stand. */
public final class Below {
    private final EditView edit;
    private final CaseView whole;
    private final PonderingView pondering;
    private final Reviewer reviewer;
    private final Clock clock;

    public Below(EditView edit, CaseView whole, PonderingView pondering, Reviewer reviewer, Clock clock) {
        this.edit = edit;
        this.whole = whole;
        this.pondering = pondering;
        this.reviewer = reviewer;
        this.clock = clock;
    }

    /** With what stands in the inputs of the window that was pressed in. */
    Case kept(Case theCase, Pressed pressed) {
        return switch (Under.of(pressed)) {
            // A key stroke of before that comes later is passed over.
            case LETTER ->
                EditView.typed(theCase, pressed.form(), clock.instant())
                        .lastAction(Math.max(theCase.lastAction(), pressed.at()));
            case DECIDING ->
                theCase.isOver() || theCase.deliberation().isEmpty()
                        ? theCase
                        : theCase.deliberated(PonderingView.read(pressed.form(), theCase.thoughts()), clock.instant());
            case NOTHING, CASE, COACHING -> theCase;
        };
    }

    /** Another window overtook the letter that was typed in: the latest is shown there, and what came too late below it. */
    Optional<Then> overtaken(Case theCase, Pressed pressed, Transaction tx) {
        return Under.of(pressed) == Under.LETTER
                ? EditView.late(pressed.form(), theCase).map(late -> overtaken(theCase, late, tx))
                : Optional.empty();
    }

    private Then overtaken(Case theCase, Texts late, Transaction tx) {
        Instant now = clock.instant();
        Case kept = theCase.writing(theCase.writing().orElseThrow().beside(late), now);
        tx.save(kept);
        View view = edit.drawOvertaken(kept, Profile.of(kept.owner(), tx), now, late, reviewer.drawn(kept, tx));
        return new Then.Show(_ -> view, kept.id());
    }

    /** S3, the questions or the case, as things stand; empty where nothing lies there. */
    Optional<View> draw(Case theCase, Under under, Transaction tx) {
        return switch (under) {
            case LETTER -> theCase.writing().map(_ -> letter(theCase, tx));
            case DECIDING -> Optional.of(pondering.draw(theCase));
            case CASE -> Optional.of(whole(theCase, tx));
            case NOTHING, COACHING -> Optional.empty();
        };
    }

    View letter(Case theCase, Transaction tx) {
        Instant now = clock.instant();
        Profile profile = Profile.of(theCase.owner(), tx);
        return edit.draw(theCase, profile, now, Lateness.of(theCase, now, tx), reviewer.drawn(theCase, tx));
    }

    private View whole(Case theCase, Transaction tx) {
        Instant now = clock.instant();
        return whole.draw(theCase, Profile.of(theCase.owner(), tx), now, Others.of(theCase, now, tx));
    }
}
