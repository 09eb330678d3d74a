package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.CloseOut;
import io.gracefulno.casebook.CloseOut.Done;
import io.gracefulno.casebook.Profile;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Described;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import io.gracefulno.timing.slack.TimingLine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Other interviews, once a job is accepted: whom to write to, and what became of each. */
public final class CloseOutView {
    public static final String ID = "afterwards.closeout";
    public static final String DONE = "afterwards.closeout.done";

    /** Each opens over the list, to which one comes back. */
    private static final String OPEN = "afterwards.closeout.open";

    static final String CASES = "afterwards.closeout.cases";

    private final Draw draw;
    private final CaseRows rows;
    private final TimingLine timing;

    public CloseOutView(Draw draw) {
        this.draw = draw;
        this.rows = new CaseRows(draw);
        this.timing = new TimingLine(draw);
    }

    /**
     * Whom to write to, at most ten.
     *
     * @param others all who still wait for an answer; where there is none, it says so
     * @param skipped so many of them were passed over before
     */
    public View draw(Case accepted, List<Case> others, int skipped, Profile profile, Instant now) {
        int from = Math.min(skipped, others.size());
        List<Case> left = others.subList(from, others.size());
        if (left.isEmpty()) {
            return draw.modal(
                    DONE,
                    accepted.id(),
                    List.of(draw.section("afterwards.closeout.hello", draw.say("afterwards.closeout.nobody"))));
        }
        List<Case> some = left.stream().limit(CloseOut.AT_ONCE).toList();
        List<Described> choices = some.stream()
                .map(other -> new Described(other.id(), rows.about(other), when(other, profile, now)))
                .toList();
        InputBlock cases = draw.input(CASES, 1, Need.REQUIRED, draw.allTicked(CASES, choices));
        // Nothing is changed before the submit.
        cases.setDispatchAction(false);
        // Where nothing is passed over there is no bar, as in every other view.
        String metadata = from == 0 ? accepted.id() : accepted.id() + "|" + from;
        return draw.modal(ID, metadata, List.of(draw.section("afterwards.closeout.hello", hello(left.size())), cases));
    }

    private String hello(int count) {
        if (count == 1) {
            return draw.say("afterwards.closeout.hello.one");
        }
        String sentence = count > CloseOut.AT_ONCE ? "afterwards.closeout.hello.many" : "afterwards.closeout.hello";
        return draw.say(sentence, "count", rows.count(count));
    }

    /** The interview, or by when they hear. */
    private String when(Case other, Profile profile, Instant now) {
        Dates dates = new Dates(profile.spelling());
        return other.facts()
                .slot()
                .map(slot -> draw.say(
                        "afterwards.closeout.slot", "moment", dates.moment(slot.atZoneSameInstant(profile.zone()))))
                .or(() ->
                        other.promisedBy().map(day -> draw.say("afterwards.closeout.promised", "day", dates.day(day))))
                .or(() -> timing.brief(other, profile, now).map(by -> draw.say("afterwards.closeout.by", "when", by)))
                .orElse("");
    }

    /** Those that were chosen, by id, as they came. */
    static Set<String> read(Form form) {
        return form.values(CASES);
    }

    /** What became of each, with the way to it. */
    View done(Case accepted, List<Done> all, int kept, List<Case> left) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("afterwards.closeout.hello", draw.say(heading(all))));
        for (Done done : all) {
            Case theCase = done.theCase();
            String line = draw.say(
                    "afterwards.closeout.row",
                    "about",
                    Mrkdwn.escape(rows.about(theCase)),
                    "state",
                    draw.say("afterwards.closeout." + Code.of(done.how())));
            blocks.add(draw.section("afterwards.closeout.row." + theCase.id(), line, opening(done)));
        }
        if (left.size() > kept) {
            int more = Math.min(CloseOut.AT_ONCE, left.size() - kept);
            ButtonElement next = draw.button("afterwards.closeout", accepted.id() + "|" + kept);
            next.setText(draw.words(more == 1 ? "afterwards.closeout.next.one" : "afterwards.closeout.next"));
            blocks.add(draw.actions("afterwards.closeout.do", List.<BlockElement>of(next)));
        }
        return draw.modal(DONE, accepted.id(), blocks);
    }

    private static String heading(List<Done> all) {
        boolean written = all.stream().anyMatch(done -> done.how() == CloseOut.How.WRITTEN);
        return written ? "afterwards.closeout.written_all" : "afterwards.closeout.written_none";
    }

    private BlockElement opening(Done done) {
        String about = rows.about(done.theCase());
        String door = switch (done.how()) {
            case WRITTEN, OWN_TEXT -> OPEN;
            case BY_PHONE -> "letter.go_on";
            case UNFINISHED -> done.theCase().isShown() ? OPEN : "letter.go_on";
        };
        return rows.open(door, done.theCase().id(), about);
    }
}
