package io.gracefulno.afterwards.slack;

import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.Letters;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Remark;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.slack.ToLetter;
import io.gracefulno.review.slack.Reviewer;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The doors of "What changed?": told, it becomes a letter. */
public final class ReconnectDoors {
    private final ReconnectView view;
    private final Letters letters;
    private final ToLetter toLetter;
    private final Reviewer reviewer;
    private final Gone gone;
    private final Clock clock;

    public ReconnectDoors(
            ReconnectView view, Letters letters, ToLetter toLetter, Reviewer reviewer, Gone gone, Clock clock) {
        this.view = view;
        this.letters = letters;
        this.toLetter = toLetter;
        this.reviewer = reviewer;
        this.gone = gone;
        this.clock = clock;
    }

    /** "Tell us". Whoever told already goes on with the letter. */
    public Then open(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .filter(theCase -> isUnderWay(theCase) || mayBegin(theCase))
                .<Then>map(theCase -> {
                    View next = isUnderWay(theCase) ? toLetter.written(theCase, tx) : begun(theCase, tx);
                    return new Then.Show(_ -> next, theCase.id());
                })
                .orElseGet(gone::show);
    }

    private static boolean mayBegin(Case theCase) {
        return Reminding.declinedAt(theCase).isPresent();
    }

    private static boolean isUnderWay(Case theCase) {
        return theCase.isUnsent()
                && theCase.facts().kind() == Kind.RECONNECT
                && theCase.writing().isPresent();
    }

    /** Remarks that stood in a window of before don't stand in this one. */
    private View begun(Case theCase, Transaction tx) {
        Case fresh = theCase.heard().onShow() ? theCase.nextGeneration() : theCase;
        tx.save(fresh);
        return view.draw(fresh);
    }

    /** "Write it": the sentence is looked over once, like any of their own, and then stands in a letter. */
    public Reply submit(Submitted submitted, Transaction tx) {
        return tx.find(submitted.owner(), submitted.metadata())
                .filter(theCase -> isUnderWay(theCase) || mayBegin(theCase))
                .map(theCase -> submit(submitted.form(), theCase, tx))
                .orElseGet(() -> new Reply.Show(gone.view()));
    }

    private Reply submit(Form form, Case theCase, Transaction tx) {
        Map<String, String> faults = view.faults(form);
        if (!faults.isEmpty()) {
            return new Reply.Refuse(faults);
        }
        // A window of before: what was told is in the letter already.
        return new Reply.Show(isUnderWay(theCase) ? toLetter.written(theCase, tx) : told(form, theCase, tx));
    }

    /** The letter; remarks that weren't shown yet are, before. */
    private View told(Form form, Case theCase, Transaction tx) {
        Instant now = clock.instant();
        Case next = theCase.reconnecting(facts(form, theCase, Profile.of(theCase.owner(), tx), now), now);
        List<Remark> remarks = remarks(next, tx);
        return theCase.heard().isNews(remarks)
                ? remarked(form, theCase, remarks, tx)
                : toLetter.written(next.heard(next.heard().ignoringWhatIsOnShow()), tx);
    }

    /** Those on the sentence, which is all that is asked here. */
    private List<Remark> remarks(Case next, Transaction tx) {
        return reviewer.ofOwnWords(next, tx).stream()
                .filter(remark -> remark.field() == Remark.Field.WHAT_CHANGED)
                .toList();
    }

    private View remarked(Form form, Case theCase, List<Remark> remarks, Transaction tx) {
        tx.save(theCase.heard(theCase.heard().showing(remarks)));
        return view.draw(theCase, ReconnectView.readWords(form), ReconnectView.readMaterials(form), remarks);
    }

    private Facts facts(Form form, Case theCase, Profile profile, Instant now) {
        return letters.changed(theCase, ReconnectView.readWords(form), profile, now)
                .edit()
                .claim(Claim.MATERIALS, ReconnectView.readMaterials(form) == ReconnectView.Materials.OFFERED)
                .build();
    }
}
