package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Counsel;
import io.gracefulno.casebook.Heeding.Answered;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Writing;
import io.gracefulno.coaching.Matter;
import io.gracefulno.coaching.Opinion;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** C3 suggestions: what the coach says, one by one, beside what stands there now. Nothing changes by itself. */
public final class ProposalsView {
    public static final String ID = "coaching.proposals";

    /** In its place, where there is no answer to be read. */
    public static final String WAITING = "coaching.waiting";

    /** Slack takes a hundred, and a window has a few of its own. */
    private static final int MOST_BLOCKS = 90;

    private final Draw draw;
    private final CounselView counselView;

    public ProposalsView(Draw draw) {
        this.draw = draw;
        this.counselView = new CounselView(draw);
    }

    /** What of the letter and of the answer stands in the view. */
    static String seen(Answered answered) {
        return Fingerprint.of(List.of(
                answered.theCase().state().name(),
                answered.theCase().writing().map(Writing::current),
                answered.share().rounds().size(),
                answered.share().round().proposals()));
    }

    View draw(Answered answered, Profile coach, Profile candidate, Under under, Doing doing, Instant now) {
        Case theCase = answered.theCase();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!doing.notice().isEmpty()) {
            blocks.add(draw.section("coaching.proposals.notice", doing.notice()));
        }
        blocks.add(draw.section("coaching.proposals.note", note(answered.share(), coach)));
        List<Counsel> counsels = answered.counsels();
        blocks.add(draw.context("coaching.proposals.count", count(answered, counsels, coach)));
        if (theCase.writing().isPresent() && !theCase.isUnsent()) {
            blocks.add(draw.context("coaching.proposals.sent", draw.say("coaching.proposals.sent")));
        }
        int left = 0;
        for (Counsel counsel : counsels) {
            List<LayoutBlock> more = counselView.blocks(answered, counsel, doing, candidate, now);
            if (blocks.size() + more.size() <= MOST_BLOCKS) {
                blocks.addAll(more);
            } else {
                left++;
            }
        }
        if (left > 0) {
            blocks.add(draw.context(
                    "coaching.proposals.more",
                    left == 1
                            ? draw.say("coaching.proposals.more.one")
                            : draw.say("coaching.proposals.more", "count", Integer.toString(left))));
        }
        List<BlockElement> on = on(answered, under);
        if (!on.isEmpty()) {
            blocks.add(draw.actions("coaching.proposals.on", on));
        }
        Carried carried = new Carried(
                theCase.id(), under, seen(answered), answered.share().id());
        return draw.modal(ID, carried.asMetadata(), blocks);
    }

    /** No answer yet, or none will come. */
    View waiting(Answered answered, Profile coach, Under under) {
        Share share = answered.share();
        String name = Mrkdwn.escape(FirstName.ofCoach(coach.name(), draw));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section(
                "coaching.waiting.note", draw.say("coaching.answered." + Code.of(share.state()), "name", name)));
        if (share.state() == Share.State.DECLINED && WithCoach.mayAsk(answered.theCase())) {
            blocks.add(draw.actions(
                    "coaching.waiting.do",
                    List.of(draw.button(
                            "coaching.ask",
                            Under.COACHING.value(answered.theCase().id())))));
        }
        return draw.modal(WAITING, new Carried(share.caseId(), under, "", share.id()).asMetadata(), blocks);
    }

    private String note(Share share, Profile coach) {
        String opinion =
                draw.say("coaching.opinion." + Code.of(share.round().opinion().orElseThrow()));
        String said = draw.say(
                "coaching.proposals.verdict",
                "name",
                Mrkdwn.escape(FirstName.ofCoach(coach.name(), draw)),
                "opinion",
                opinion);
        return share.round().note().isBlank()
                ? said
                : said + " " + quoted(share.round().note());
    }

    private String quoted(String words) {
        return draw.say("coaching.quoted", "words", Mrkdwn.escape(words));
    }

    /** How many of each, or what there is to do where there is none. */
    private String count(Answered answered, List<Counsel> counsels, Profile coach) {
        if (counsels.isEmpty()) {
            Share share = answered.share();
            Opinion opinion = share.round().opinion().orElseThrow();
            return opinion == Opinion.TALK
                    ? draw.say(
                            "coaching.proposals.talk",
                            "name",
                            Mrkdwn.escape(FirstName.ofCoachWithin(coach.name(), draw)))
                    : draw.say("coaching.proposals.none");
        }
        long rewording = counsels.stream().filter(Counsel::rewords).count();
        List<String> counted = Stream.of(
                        counted("coaching.proposals.suggestions", rewording),
                        counted("coaching.proposals.comments", counsels.size() - rewording))
                .flatMap(Optional::stream)
                .toList();
        String what = String.join(", ", counted);
        return draw.say(
                "coaching.proposals.count",
                "what",
                what.substring(0, 1).toUpperCase(Locale.ENGLISH) + what.substring(1));
    }

    private Optional<String> counted(String what, long count) {
        if (count == 0) {
            return Optional.empty();
        }
        return Optional.of(count == 1 ? draw.say(what + ".one") : draw.say(what, "count", Long.toString(count)));
    }

    /** What comes next once it is read, where that isn't under it already. */
    private List<BlockElement> on(Answered answered, Under under) {
        Case theCase = answered.theCase();
        boolean reads = answered.counsels().isEmpty();
        if (answered.share().matter() == Matter.DECISION) {
            return theCase.isUndecided() && under != Under.DECIDING
                    ? List.of(draw.button("deciding.open", theCase.id()))
                    : List.of();
        }
        return reads && answered.mayChange() && under != Under.LETTER
                ? List.of(draw.buttonFor("coached", "casebook.edit", theCase.id()))
                : List.of();
    }
}
