package io.gracefulno.coaching.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Consulted;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Share;
import io.gracefulno.casebook.Sharing;
import io.gracefulno.coaching.Also;
import io.gracefulno.coaching.Hidden;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Fit;
import io.gracefulno.slackkit.Mrkdwn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a case stands with its coach, wherever the case is drawn, and what can be done about it there. */
public final class WithCoach {
    private static final String WITH = "coaching.with.";
    private static final String ROW = "coaching.with.row.";
    private static final int MOST_SHOWN = 3;

    /** What Slack takes for a screen reader. */
    private static final int LABEL_LIMIT = 75;

    private final Draw draw;

    public WithCoach(Draw draw) {
        this.draw = draw;
    }

    /** "Ask a coach"; not while one is asked, nor once the case is over. */
    public Optional<BlockElement> ask(Case theCase, Under from) {
        return mayAsk(theCase)
                ? Optional.of(
                        from == Under.DECIDING
                                ? draw.buttonFor("first", "coaching.ask", from.value(theCase.id()))
                                : draw.button("coaching.ask", from.value(theCase.id())))
                : Optional.empty();
    }

    /** Whether asking is offered: whoever has an answer reads it first. */
    public static boolean mayAsk(Case theCase) {
        return Sharing.mayShare(theCase) && theCase.consulting().isEmpty();
    }

    /** "With Siobhán since Sunday", or that she has answered; nothing where nothing is under way. */
    public List<LayoutBlock> blocks(Case theCase, Profile profile, Instant now, Under from) {
        return theCase.consulting()
                .map(share -> List.of(
                        draw.context("coaching.with", line(share, profile, now)),
                        draw.actions("coaching.with.do", buttons(share, from))))
                .orElse(List.of());
    }

    /** The same for who is deciding, without how long. */
    public List<LayoutBlock> blocks(Case theCase) {
        return theCase.consulting()
                .map(share -> List.of(
                        draw.context("coaching.with", say(share, "coaching.with.brief.")),
                        draw.actions("coaching.with.do", buttons(share, Under.DECIDING))))
                .orElse(List.of());
    }

    /** Everybody who was asked about the case, the latest first, and what they could see. */
    public List<LayoutBlock> all(Case theCase, Profile profile, Instant now) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<Consulted> all = theCase.consulted().reversed();
        int shown = Math.min(all.size(), MOST_SHOWN);
        for (int i = 0; i < shown; i++) {
            Consulted share = all.get(i);
            blocks.add(draw.section("coaching.with." + i, line(share, profile, now) + " " + saw(share)));
            blocks.add(draw.actions("coaching.with.do." + i, buttons(share, Under.CASE)));
        }
        if (all.size() > shown) {
            blocks.add(draw.context(
                    "coaching.with.more",
                    all.size() - shown == 1
                            ? draw.say("coaching.with.more.one")
                            : draw.say("coaching.with.more", "count", Integer.toString(all.size() - shown))));
        }
        return blocks;
    }

    /** The same in a row of a list, where the name alone would be taken for whoever invited them. */
    public Optional<String> row(Case theCase, Profile profile, Instant now) {
        return theCase.consulting().map(share -> line(share.coachName().isBlank() ? WITH : ROW, share, profile, now));
    }

    String line(Consulted share, Profile profile, Instant now) {
        return line(WITH, share, profile, now);
    }

    private String line(String ids, Consulted share, Profile profile, Instant now) {
        return draw.say(
                ids + Code.of(share.state()),
                "name",
                name(share),
                "since",
                new Since(draw).when(share.at(), profile, now));
    }

    private String say(Consulted share, String ids) {
        return draw.say(ids + Code.of(share.state()), "name", name(share));
    }

    private String name(Consulted share) {
        // While they are asked the sentence begins with what is done: it is with them.
        boolean begins = share.state() != Share.State.ASKED;
        return Mrkdwn.escape(
                begins ? FirstName.ofCoach(share.coachName(), draw) : FirstName.ofCoachWithin(share.coachName(), draw));
    }

    private String saw(Consulted share) {
        List<String> seen = Stream.<Enum<?>>concat(
                        Stream.of(Hidden.values()).filter(share.shown()::contains),
                        Stream.of(Also.values()).filter(share.also()::contains))
                .map(one -> draw.say("coaching.saw." + Code.of(one)))
                .toList();
        return seen.isEmpty()
                ? draw.say("coaching.saw.nothing")
                : draw.say("coaching.saw", "what", new Listed(draw).of(seen));
    }

    private List<BlockElement> buttons(Consulted share, Under from) {
        List<BlockElement> buttons = new ArrayList<>();
        String value = from.value(share.shareId());
        String name = FirstName.ofCoach(share.coachName(), draw);
        if (share.state() == Share.State.ANSWERED || (from == Under.CASE && share.state() == Share.State.SETTLED)) {
            buttons.add(draw.buttonSaying(
                    draw.say("coaching.proposals.open.note"), "coaching.proposals.open", value, name));
        }
        // Once it is answered, the next step is to read; what was shared is taken back where all of it is listed.
        if (share.state() == Share.State.ASKED || from == Under.CASE) {
            ButtonElement takeBack = takeBack(value);
            takeBack.setAccessibilityLabel(Fit.to(LABEL_LIMIT, draw.say("coaching.takeback") + ": " + name));
            buttons.add(takeBack);
        }
        return buttons;
    }

    ButtonElement takeBack(String value) {
        return draw.confirmed("coaching.takeback", value);
    }
}
