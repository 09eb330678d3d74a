package io.gracefulno.preferences.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.letter.Register;
import io.gracefulno.preferences.OwnWording;
import io.gracefulno.preferences.Replaceable;
import io.gracefulno.preferences.Workspace;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Choice;
import io.gracefulno.slackkit.Fit;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a letter in one tone: whose wording stands in each. */
public final class WordingsView {
    public static final String ID = "preferences.wordings";

    static final String TONE = "preferences.wordings.tone";
    static final String OPEN = "preferences.wording.open";

    /** Enough of a sentence to know it by. */
    private static final int A_LINE = 120;

    private final Draw draw;

    public WordingsView(Draw draw) {
        this.draw = draw;
    }

    public View draw(Workspace workspace, Register tone) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("preferences.wordings.hello", draw.say("preferences.wordings.hello")));
        blocks.add(tones(workspace, tone));
        for (Replaceable part : Replaceable.values()) {
            blocks.add(row(workspace, part, tone));
        }
        return draw.modal(ID, Code.of(tone), blocks);
    }

    private LayoutBlock tones(Workspace workspace, Register tone) {
        List<Choice> choices = Stream.of(Register.values())
                .map(register -> new Choice(Code.of(register), toneWithCount(workspace, register)))
                .toList();
        return draw.actions(TONE, List.of(draw.select(TONE, choices, Optional.of(Code.of(tone)))));
    }

    private String toneWithCount(Workspace workspace, Register register) {
        long count = workspace.ownWordings().stream()
                .filter(own -> own.register() == register)
                .count();
        String id = "preferences.wordings.tone." + Code.of(register);
        return count == 0 ? draw.say(id) : draw.say(id + ".own", "count", Long.toString(count));
    }

    private LayoutBlock row(Workspace workspace, Replaceable part, Register tone) {
        String name = draw.say("preferences.wording.part." + part.code());
        String whose = workspace
                .ownWording(part, tone)
                .map(OwnWording::text)
                .map(text -> draw.say("preferences.wordings.own", "text", Mrkdwn.escape(Fit.to(A_LINE, text))))
                .orElseGet(() -> draw.say("preferences.wordings.ours"));
        return draw.section(
                "preferences.wordings." + part.code(),
                "*" + name + "*\n" + whose,
                draw.button(OPEN, part.code() + "|" + Code.of(tone), name));
    }

    /** The tone that is chosen; neutral where none is. */
    static Register read(Form form) {
        return form.choice(TONE, Register.class).orElse(Register.NEUTRAL);
    }
}
