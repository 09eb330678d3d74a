package io.gracefulno.casebook.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.CloseOut.Others;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.Twice;
import io.gracefulno.coaching.slack.WithCoach;
import io.gracefulno.letter.Dates;
import io.gracefulno.letter.Reason;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case opened from a list: what its message shows, the letter unfolded, and what happened so far. */
public final class CaseView {
    public static final String ID = "casebook.case";

    private static final int MOST_LINES = 25;
    private static final int MOST_EARLIER = 5;

    private final Draw draw;
    private final CaseMessage message;
    private final WithCoach withCoach;

    public CaseView(Draw draw, CaseMessage message) {
        this.draw = draw;
        this.message = message;
        this.withCoach = new WithCoach(draw);
    }

    /** A case after which nobody else is to be written to. */
    public View draw(Case theCase, Profile profile, Instant now) {
        return draw(theCase, profile, now, Others.NONE);
    }

    /** Whatever the case is and however much happened in it: at most half of the blocks that a modal may have. */
    public View draw(Case theCase, Profile profile, Instant now, Others others) {
        List<LayoutBlock> blocks = message.blocks(theCase, profile, Twice.NO, now, CaseMessage.Where.MODAL, others);
        if (theCase.unposted()) {
            blocks.add(draw.section(
                    "casebook.unposted", draw.say("home.unposted"), draw.button("casebook.post", theCase.id())));
        }
        reason(theCase).ifPresent(blocks::add);
        blocks.addAll(withCoach.all(theCase, profile, now));
        blocks.addAll(next(theCase));
        blocks.add(draw.context("casebook.history", history(theCase, profile)));
        addEarlier(blocks, "casebook.answer", answers(theCase, profile));
        addEarlier(blocks, "casebook.earlier", letters(theCase, profile));
        return draw.modal(ID, theCase.id(), blocks);
    }

    /** After a no: what they will change next time, and where that is written down. */
    private List<LayoutBlock> next(Case theCase) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!theCase.adjustments().isEmpty()) {
            String three = String.join(
                    "\n",
                    theCase.adjustments().stream()
                            .map(one -> "• " + Mrkdwn.escape(one))
                            .toList());
            blocks.add(draw.section("casebook.adjustments", draw.say("casebook.adjustments", "three", three)));
        }
        if (theCase.hasDeclined()) {
            blocks.add(draw.actions("afterwards.next.do", List.of(draw.button("afterwards.next", theCase.id()))));
        }
        return blocks;
    }

    /** As it was chosen. It stands in no message. */
    private Optional<LayoutBlock> reason(Case theCase) {
        Reason chosen = theCase.facts().reason();
        return theCase.intake().reasonChosen() && chosen != Reason.NONE
                ? Optional.of(
                        draw.context("casebook.reason", draw.say("casebook.reason", "reason", worded(theCase, chosen))))
                : Optional.empty();
    }

    private String worded(Case theCase, Reason chosen) {
        return theCase.intake()
                .extra()
                .map(extra -> Mrkdwn.escape(extra.label()))
                .orElseGet(() -> draw.say("letter.reason." + Code.of(chosen)));
    }

    /** Something that was written before, and what stands above it. */
    private record Before(String head, String text) {}

    /** What was answered to their replies before the last one, whose answer has its own button. The newest first. */
    private List<Before> answers(Case theCase, Profile profile) {
        return theCase.pushbacks().answered().reversed().stream()
                .skip(1)
                .map(answer -> new Before(
                        draw.say(
                                "casebook.answer",
                                "moment",
                                moment(answer.savedAt().orElse(answer.at()), profile),
                                "kind",
                                draw.say("pushback.kind." + kind(answer))),
                        answer.writing()
                                .map(writing -> writing.current().body())
                                .orElse("")))
                .toList();
    }

    private static String kind(Pushback answer) {
        return answer.primary().orElse(ReplyKind.UNCLEAR).code();
    }

    /** What was sent before the letter above, the newest first. */
    private List<Before> letters(Case theCase, Profile profile) {
        return theCase.earlier().reversed().stream()
                .map(sent -> new Before(
                        draw.say("casebook.earlier", "moment", moment(sent.sentAt(), profile)),
                        sent.texts().body()))
                .toList();
    }

    private void addEarlier(List<LayoutBlock> blocks, String what, List<Before> all) {
        // Whatever was emptied, or needed no words, has nothing to show.
        List<Before> written =
                all.stream().filter(before -> !before.text().isBlank()).toList();
        int shown = Math.min(written.size(), MOST_EARLIER);
        for (int i = 0; i < shown; i++) {
            blocks.add(draw.header(what + "." + i, written.get(i).head()));
            blocks.add(draw.plainRuns(what + ".text." + i, written.get(i).text()));
        }
        if (written.size() > shown) {
            blocks.add(draw.context(what + ".more", more(what, written.size() - shown)));
        }
    }

    /** The newest first, a line each. */
    private String history(Case theCase, Profile profile) {
        List<String> lines = new ArrayList<>();
        for (Entry entry :
                theCase.history().reversed().stream().limit(MOST_LINES).toList()) {
            lines.add(draw.say("casebook.history." + Code.of(entry.what()), "moment", moment(entry.at(), profile)));
        }
        if (theCase.history().size() > MOST_LINES) {
            lines.add(more("casebook.history", theCase.history().size() - MOST_LINES));
        }
        return String.join("\n", lines);
    }

    private String more(String what, int count) {
        return count == 1 ? draw.say(what + ".more.one") : draw.say(what + ".more", "count", Integer.toString(count));
    }

    private static String moment(Instant at, Profile profile) {
        return new Dates(profile.spelling()).moment(at.atZone(profile.zone()));
    }
}
