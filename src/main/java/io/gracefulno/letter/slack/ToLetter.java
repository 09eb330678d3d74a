package io.gracefulno.letter.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Lateness;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Redrawing;
import java.time.Clock;
import java.time.Instant;

/** The step in which every way to S3 ends: the letter is written for the facts, kept and shown. */
public final class ToLetter {
    private final EditView edit;
    private final Letters letters;
    private final Before before;
    private final Redrawing redrawing;
    private final Clock clock;

    public ToLetter(EditView edit, Letters letters, Before before, Redrawing redrawing, Clock clock) {
        this.edit = edit;
        this.letters = letters;
        this.before = before;
        this.redrawing = redrawing;
        this.clock = clock;
    }

    /** Written for its facts as they are now, below what was said to them before. */
    public View written(Case given, Transaction tx) {
        Instant now = clock.instant();
        Profile profile = Profile.of(given.owner(), tx);
        Case written = letters.in(tx.workspace(given.owner())).write(given, profile, now);
        tx.save(written);
        redrawing.quietly(written, tx);
        return before.above(edit.draw(written, profile, now, Lateness.of(written, now, tx)), written, now, tx);
    }

    /** The step that asks for what the letter can't do without, below what was said to them before. */
    View below(View view, Case theCase, Transaction tx) {
        return before.above(view, theCase, clock.instant(), tx);
    }

    /** What was sent stays as it was sent, whatever window is still open. */
    View asItStands(Case theCase, Transaction tx) {
        return edit.draw(theCase, Profile.of(theCase.owner(), tx), clock.instant(), Lateness.FIRST);
    }
}
