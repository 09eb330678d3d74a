package io.gracefulno.casebook.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Dates;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a case's message says of their replies: what the last one did, and where the answer is. */
final class AnswerLines {
    private final Draw draw;

    AnswerLines(Draw draw) {
        this.draw = draw;
    }

    List<LayoutBlock> blocks(Case theCase, Profile profile) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<Pushback> answered = theCase.pushbacks().answered();
        if (!answered.isEmpty()) {
            blocks.add(answered(theCase, answered.getLast(), profile));
        }
        theCase.pushbacks()
                .underWay()
                .filter(_ -> theCase.state() == State.REPLIED)
                .ifPresent(reply -> blocks.add(draw.context(
                        "pushback.line.open", draw.say("pushback.line.open", "moment", moment(reply.at(), profile)))));
        return blocks;
    }

    private LayoutBlock answered(Case theCase, Pushback last, Profile profile) {
        String kind = last.primary().map(primary -> primary.code()).orElse("unclear");
        String line = draw.say(
                "pushback.line." + (last.writing().isPresent() ? "answered" : "well"),
                "kind",
                draw.say("pushback.kind." + kind),
                "moment",
                moment(last.savedAt().orElse(last.at()), profile));
        return last.writing().isPresent()
                ? draw.section("pushback.line", line, draw.button("pushback.copy", theCase.id()))
                : draw.section("pushback.line", line);
    }

    private static String moment(Instant at, Profile profile) {
        return new Dates(profile.spelling()).moment(at.atZone(profile.zone()));
    }
}
