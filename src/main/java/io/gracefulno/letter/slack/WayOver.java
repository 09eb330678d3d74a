package io.gracefulno.letter.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Entry;
import io.gracefulno.coaching.slack.Under;
import io.gracefulno.coaching.slack.WithCoach;
import io.gracefulno.deciding.Alternative;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Kind;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.timing.Advice;
import io.gracefulno.timing.slack.TimingLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Under the letter of S3: which way to send it, in one sentence of advice, and the way over to it. */
final class WayOver {
    static final String ADVISED = "letter.channel.advised";

    private static final Set<Entry.What> CALLED =
            Set.of(Entry.What.CALLED_TOLD, Entry.What.CALLED_MESSAGE, Entry.What.CALLED_PUSHED_BACK);

    private final Draw draw;
    private final TimingLine timing;
    private final WithCoach withCoach;

    WayOver(Draw draw) {
        this.draw = draw;
        this.timing = new TimingLine(draw);
        this.withCoach = new WithCoach(draw);
    }

    List<LayoutBlock> blocks(Case theCase, Advice advice) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (isCalled(theCase)) {
            blocks.add(draw.context("letter.channel.line", draw.say("letter.channel.line.called")));
        } else if (!advice.isMissed() || offers(theCase, advice)) {
            // Whoever was waited for did expect something, so there the usual reason for an email isn't true.
            blocks.add(draw.context("letter.channel.line", timing.channel(advice)));
        }
        if (theCase.facts().channel() == Channel.LINKEDIN) {
            blocks.add(draw.context("letter.channel.linkedin", draw.say("letter.channel.line.linkedin")));
        }
        List<BlockElement> side = new ArrayList<>();
        withCoach.ask(theCase, Under.LETTER).ifPresent(side::add);
        if (offers(theCase, advice)) {
            side.add(draw.buttonFor(Code.of(advice.channel().channel()), ADVISED, theCase.id()));
        }
        side.add(draw.button("letter.facts", theCase.id()));
        blocks.add(draw.actions("letter.side", side));
        List<BlockElement> rather = theCase.wasSaved() ? List.of() : rather(theCase);
        if (!rather.isEmpty()) {
            blocks.add(draw.actions("letter.rather", rather));
        }
        return blocks;
    }

    /** Once, and never in the way: deciding, for whoever skipped it, and what else than a flat no fits the reason. */
    private List<BlockElement> rather(Case theCase) {
        List<BlockElement> rather = new ArrayList<>();
        if (theCase.deliberation().isEmpty()) {
            rather.add(draw.button("deciding.open", theCase.id()));
        }
        if (theCase.facts().kind() == Kind.DECLINE) {
            Alternative.fitting(theCase.facts().reason())
                    .map(Code::of)
                    .ifPresent(fitting -> rather.add(draw.buttonFor(fitting, "deciding.alternative", theCase.id())));
        }
        return rather;
    }

    /** Whoever has called is not sent to the telephone again. */
    private static boolean isCalled(Case theCase) {
        return theCase.history().stream().anyMatch(entry -> CALLED.contains(entry.what()));
    }

    /** Whether the letter goes another way than is advised. */
    static boolean offers(Case theCase, Advice advice) {
        Channel advised = advice.channel().channel();
        // Only a no has a script.
        boolean isWritten = advised != Channel.PHONE || theCase.facts().kind().declines();
        return theCase.isUnsent()
                && !isCalled(theCase)
                && isWritten
                && advised != theCase.facts().channel();
    }
}
