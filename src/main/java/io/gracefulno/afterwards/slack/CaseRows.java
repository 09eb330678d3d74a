package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.element.ButtonElement;
import io.gracefulno.casebook.Case;
import io.gracefulno.letter.Fact;
import io.gracefulno.letter.Facts;
import io.gracefulno.slackkit.Draw;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A case as one line among others. */
final class CaseRows {
    /** A greater number stands in figures. */
    private static final int IN_WORDS = 12;

    private final Draw draw;

    CaseRows(Draw draw) {
        this.draw = draw;
    }

    /** {@code Larkfield Robotics, Embedded engineer}, whatever of it is known. */
    String about(Case theCase) {
        Facts facts = theCase.facts();
        List<String> known = Stream.of(facts.firstKnown(Fact.COMPANY, Fact.RECRUITER), facts.firstKnown(Fact.ROLE))
                .flatMap(Optional::stream)
                .toList();
        return known.isEmpty() ? draw.say("afterwards.closeout.unnamed") : String.join(", ", known);
    }

    /** Within a sentence. */
    String count(int count) {
        return count <= IN_WORDS ? draw.say("afterwards.closeout.count." + count) : Integer.toString(count);
    }

    /** The same word wherever it leads. */
    ButtonElement open(String door, String caseId, String about) {
        ButtonElement open = draw.button("casebook.view", caseId, about);
        open.setActionId(door);
        return open;
    }
}
