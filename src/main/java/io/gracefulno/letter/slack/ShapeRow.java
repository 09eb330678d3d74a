package io.gracefulno.letter.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import io.gracefulno.letter.Channel;
import io.gracefulno.letter.Claim;
import io.gracefulno.letter.Door;
import io.gracefulno.letter.Facts;
import io.gracefulno.letter.Kind;
import io.gracefulno.letter.Length;
import io.gracefulno.letter.Register;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The switches of S3: tone, length, and what is declined, or whether somebody who declined may come back. */
final class ShapeRow {
    static final String REGISTER = "letter.register";
    static final String LENGTH = "letter.length";
    static final String SCOPE = "letter.scope";
    static final String DOOR = "letter.hiring.door";
    static final String CHANNEL = "letter.hiring.channel";

    private final Draw draw;

    ShapeRow(Draw draw) {
        this.draw = draw;
    }

    List<BlockElement> draw(Facts facts) {
        List<BlockElement> switches = new ArrayList<>();
        switches.add(draw.select(REGISTER, List.of("formal", "neutral", "warm"), Code.of(facts.register())));
        switches.add(draw.select(LENGTH, List.of("short", "standard"), Code.of(facts.length())));
        if (facts.kind().declines()) {
            switches.add(draw.select(SCOPE, List.of("interview", "process", "accepted"), scope(facts)));
        }
        if (facts.kind() == Kind.HIRING_SIDE && hasDoor(facts)) {
            switches.add(draw.select(DOOR, List.of("none", "polite", "genuine"), Code.of(facts.doorOrUsual())));
        }
        return switches;
    }

    /** Two sentences have no room for one. */
    private static boolean hasDoor(Facts facts) {
        return facts.length() == Length.STANDARD && facts.channel() != Channel.TEXT;
    }

    /** Which way an answer to a decline goes: nobody needs advice on that. */
    BlockElement channel(Facts facts) {
        return draw.select(CHANNEL, List.of("email", "linkedin", "text"), Code.of(facts.channel()));
    }

    static boolean isSwitch(String actionId) {
        return List.of(REGISTER, LENGTH, SCOPE, DOOR, CHANNEL).contains(actionId);
    }

    private static String scope(Facts facts) {
        if (facts.holds(Claim.ALREADY_ACCEPTED)) {
            return "accepted";
        }
        return facts.leavesProcess() ? "process" : "interview";
    }

    /** What a switch did where the text is the person's own: nothing yet. */
    LayoutBlock stays(Facts facts) {
        return draw.context(
                "letter.stays", draw.say("letter.stays", "tone", draw.say("letter.tone." + Code.of(facts.register()))));
    }

    /** The switches as they stand in the view. */
    static Facts read(Form form, Facts was) {
        Facts.Builder facts = was.edit();
        form.choice(REGISTER, Register.class).ifPresent(facts::register);
        form.choice(LENGTH, Length.class).ifPresent(facts::length);
        form.choice(DOOR, Door.class)
                .filter(chosen -> chosen != was.doorOrUsual())
                .ifPresent(chosen -> facts.door(Optional.of(chosen)));
        form.choice(CHANNEL, Channel.class).ifPresent(facts::channel);
        form.choice(SCOPE).filter(code -> !code.equals(scope(was))).ifPresent(code -> {
            facts.claim(Claim.ALREADY_ACCEPTED, code.equals("accepted"));
            if (was.kind() == Kind.CANCEL_ACCEPTED) {
                facts.kind(Kind.DECLINE);
            }
            if (!code.equals("accepted")) {
                facts.withdraw(Optional.of(code.equals("process")));
            }
        });
        return facts.build();
    }
}
