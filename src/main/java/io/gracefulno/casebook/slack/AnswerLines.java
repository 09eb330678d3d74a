package io.gracefulno.casebook.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Entry;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Pushback;
import io.gracefulno.casebook.State;
import io.gracefulno.letter.Dates;
import io.gracefulno.pushback.ReplyKind;
import io.gracefulno.slackkit.Draw;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
            Pushback last = answered.getLast();
            blocks.add(draw.section("pushback.line", answered(theCase, last, profile)));
            if (last.writing().isPresent()) {
                // In a row of its own: beside the line it would leave that no room on a phone.
                blocks.add(draw.actions("pushback.line.do", List.of(draw.button("pushback.copy", theCase.id()))));
            }
        }
        theCase.pushbacks()
                .underWay()
                .filter(_ -> theCase.state() == State.REPLIED)
                .ifPresent(reply -> blocks.add(draw.context(
                        "pushback.line.open", draw.say("pushback.line.open", "moment", moment(reply.at(), profile)))));
        return blocks;
    }

    private String answered(Case theCase, Pushback last, Profile profile) {
        String kind = last.primary().map(ReplyKind::code).orElse(ReplyKind.UNCLEAR.code());
        Instant saved = last.savedAt().orElse(last.at());
        Optional<Instant> sent = sentSince(theCase, saved);
        String line = last.writing().isEmpty() ? "well" : sent.isPresent() ? "sent" : "answered";
        return draw.say(
                "pushback.line." + line,
                "kind",
                draw.say("pushback.kind." + kind),
                "moment",
                moment(sent.orElse(saved), profile));
    }

    private static Optional<Instant> sentSince(Case theCase, Instant saved) {
        return theCase.history().stream()
                .filter(entry -> entry.what() == Entry.What.ANSWER_SENT)
                .map(Entry::at)
                .filter(at -> !at.isBefore(saved))
                .findFirst();
    }

    private static String moment(Instant at, Profile profile) {
        return new Dates(profile.spelling()).moment(at.atZone(profile.zone()));
    }
}
