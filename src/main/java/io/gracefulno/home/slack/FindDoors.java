package io.gracefulno.home.slack;

import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.casebook.CloseOut.Others;
import io.gracefulno.casebook.Line;
import io.gracefulno.casebook.Matches;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.slack.CaseView;
import io.gracefulno.home.Search;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Gone;
import io.gracefulno.slackkit.Pressed;
import io.gracefulno.slackkit.Reply;
import io.gracefulno.slackkit.Submitted;
import io.gracefulno.slackkit.Then;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** H2's doors. What is looked for is neither kept nor logged. */
public final class FindDoors {
    private final FindView find;
    private final CaseView whole;
    private final Draw draw;
    private final Gone gone;
    private final Clock clock;

    public FindDoors(FindView find, CaseView whole, Draw draw, Gone gone, Clock clock) {
        this.find = find;
        this.whole = whole;
        this.draw = draw;
        this.gone = gone;
        this.clock = clock;
    }

    /** "Find a case". */
    public Then begin(Pressed pressed, Transaction tx) {
        return new Then.Show(_ -> find.draw(), "");
    }

    /** "Find": the newest that match, below what was typed. */
    public Reply submit(Submitted submitted, Transaction tx) {
        Map<String, String> faults = find.faults(submitted.form());
        if (!faults.isEmpty()) {
            return new Reply.Refuse(faults);
        }
        String typed = FindView.query(submitted.form());
        Search search = Search.of(typed);
        Matches found = tx.matching(submitted.owner(), line -> search.finds(names(line)), FindView.MOST);
        Profile profile = Profile.of(submitted.owner(), tx);
        return new Reply.LookedUp(find.draw(typed, found, profile, clock.instant()));
    }

    /** The reason as it is worded where it is chosen. */
    private List<String> names(Line line) {
        String reason = line.reason()
                .map(chosen -> draw.say("letter.reason." + Code.of(chosen)))
                .orElse("");
        return List.of(line.company(), line.recruiter(), line.role(), reason);
    }

    /** "Open" beside what was found: the case, over the list one comes back to. */
    public Then open(Pressed pressed, Transaction tx) {
        return tx.find(pressed.owner(), pressed.caseId())
                .map(theCase -> over(theCase, tx))
                .orElseGet(() -> new Then.Lay(_ -> gone.view(), ""));
    }

    private Then over(Case theCase, Transaction tx) {
        Others others = Others.of(theCase, clock.instant(), tx);
        return new Then.Lay(profile -> whole.draw(theCase, profile, clock.instant(), others), theCase.id());
    }
}
