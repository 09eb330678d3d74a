package io.gracefulno.letter.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Writing;
import io.gracefulno.letter.CardLine;
import io.gracefulno.letter.Words;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import io.gracefulno.slackkit.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** S5 the call card: what to say, in the order one meets it, and how it went. */
public final class CallView {
    public static final String ID = "letter.callcard";

    static final String HOW = "letter.call.how";

    /** Read slowly. */
    private static final double WORDS_A_SECOND = 2.2;

    /** How a call went. */
    enum How {
        TOLD,
        MESSAGE,
        PUSHED_BACK
    }

    private final Draw draw;

    CallView(Draw draw) {
        this.draw = draw;
    }

    View draw(Case theCase) {
        Writing writing = theCase.writing().orElseThrow();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section(
                "letter.call.hello",
                draw.say("letter.call.hello", "seconds", Long.toString(seconds(line(writing, "answered"))))));
        for (String branch : List.of("answered", "why", "closing", "voicemail")) {
            blocks.add(draw.header("letter.call." + branch, draw.say("letter.call." + branch)));
            blocks.add(draw.section("letter.call." + branch + ".text", said(writing, branch)));
        }
        InputBlock how = draw.input(
                HOW,
                theCase.generation(),
                Need.REQUIRED,
                draw.radio(HOW, Stream.of(How.values()).map(Code::of).toList(), Code.of(How.TOLD)));
        // Nothing depends on it before the submit.
        how.setDispatchAction(false);
        blocks.add(how);
        blocks.add(draw.actions("letter.call.side", List.of(draw.button("letter.call.write", theCase.id()))));
        return draw.modal(ID, theCase.id(), blocks);
    }

    /** Why is asked twice, or more often. */
    private String said(Writing writing, String branch) {
        String said = Mrkdwn.escape(line(writing, branch));
        return branch.equals("why")
                ? said + "\n" + draw.say("letter.call.press", "text", Mrkdwn.escape(line(writing, "press")))
                : said;
    }

    private static String line(Writing writing, String branch) {
        return writing.card().stream()
                .filter(line -> line.branch().equals(branch))
                .map(CardLine::text)
                .collect(Collectors.joining(" "));
    }

    /** To the nearest ten. */
    private static long seconds(String text) {
        return Math.max(1, Math.round(Words.count(text) / WORDS_A_SECOND / 10)) * 10;
    }

    static How read(Form form) {
        return form.choice(HOW, How.class).orElse(How.TOLD);
    }
}
