package io.gracefulno.slackkit;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;

/**
 * Apologies and refusals, each with its way on. They say what is safe and name nothing technical; a reference leads to
 * the line in the log.
 */
public final class Sorry {
    private static final String RESUME = "letter.resume";
    private static final String AGAIN = "home.again";
    private static final String CASES = "home.cases";
    private static final String SETTINGS = "home.settings";

    private final Draw draw;

    public Sorry(Draw draw) {
        this.draw = draw;
    }

    /**
     * The trigger was too old.
     *
     * @param resume the case that was to be opened; empty for none
     */
    public Then.Tell tooLate(String resume) {
        return tell(draw.say("slackkit.too_late"), wayOnFrom(resume));
    }

    /**
     * More was opened within a minute than anybody reads.
     *
     * @param resume as in {@link #tooLate}
     */
    public Then.Tell tooMany(String resume) {
        return tell(draw.say("slackkit.too_many"), wayOnFrom(resume));
    }

    private BlockElement wayOnFrom(String resume) {
        return resume.isEmpty() ? draw.primary(CASES, "cases") : draw.primary(RESUME, resume);
    }

    public Then.Tell databaseAway() {
        return tell(draw.say("slackkit.database_away"));
    }

    public Then.Tell bug(String reference) {
        return tell(draw.say("slackkit.bug", "reference", reference), draw.button(AGAIN, "new"));
    }

    /** The app's token or scopes no longer do. */
    public Then.Tell notInstalled(String reference) {
        return tell(draw.say("slackkit.not_installed", "reference", reference));
    }

    /** Somebody of another organisation. */
    public Then.Tell stranger() {
        return tell(draw.say("slackkit.stranger"));
    }

    /** A guest of a workspace that lets none in: what they have is still theirs. */
    public Then.Tell guest() {
        return tell(draw.say("slackkit.guest"), draw.button(SETTINGS, "mine"));
    }

    private Then.Tell tell(String sentence, BlockElement... wayOn) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("slackkit.sorry.note", sentence));
        if (wayOn.length > 0) {
            blocks.add(draw.actions("slackkit.sorry.do", List.of(wayOn)));
        }
        return new Then.Tell(sentence, blocks);
    }

    /** The same as a small modal, where there is no message to answer with. */
    public View modal(Then.Tell sorry) {
        return draw.modal("slackkit.sorry", "", sorry.blocks());
    }
}
