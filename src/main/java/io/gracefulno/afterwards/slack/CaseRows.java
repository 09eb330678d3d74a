package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.element.ButtonElement;
import io.gracefulno.casebook.Case;
import io.gracefulno.letter.Fact;
import io.gracefulno.slackkit.Draw;
import java.util.List;

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
        String who = theCase.facts().text(theCase.facts().knows(Fact.COMPANY) ? Fact.COMPANY : Fact.RECRUITER);
        String role = theCase.facts().text(Fact.ROLE);
        List<String> known =
                List.of(who, role).stream().filter(text -> !text.isEmpty()).toList();
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
