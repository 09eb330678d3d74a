package io.gracefulno.preferences.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Erased;
import io.gracefulno.casebook.Pushbacks;
import io.gracefulno.slackkit.Draw;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What becomes of the person's data, said at once: it is on its way to them, or it is deleted. */
public final class DataView {
    public static final String EXPORTING = "preferences.exporting";
    public static final String DELETED = "preferences.deleted";

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Draw draw;

    public DataView(Draw draw) {
        this.draw = draw;
    }

    /** @param months how long the workspace keeps cases that are done with */
    View exporting(int months) {
        return draw.modal(
                EXPORTING,
                "",
                List.of(
                        draw.section("preferences.exporting.files", draw.say("preferences.exporting.files")),
                        draw.section("preferences.exporting.private", draw.say("preferences.exporting.private")),
                        draw.context("preferences.exporting.kept", kept("preferences.exporting.kept", months))));
    }

    /** @param months as in {@link #exporting} */
    View deleted(Erased erased, int months) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("preferences.deleted.what", what(erased)));
        if (!erased.messages().isEmpty()) {
            blocks.add(draw.section("preferences.deleted.messages", messages(erased)));
        }
        if (!erased.files().isEmpty()) {
            blocks.add(draw.section("preferences.deleted.files", draw.say("preferences.deleted.files")));
        }
        blocks.add(draw.actions("preferences.deleted.do", List.of(draw.button("home.again", "new"))));
        blocks.add(draw.context("preferences.deleted.kept", kept("preferences.deleted.kept", months)));
        return draw.modal(DELETED, "", blocks);
    }

    /**
     * There is so much that it takes a moment.
     *
     * @param months as in {@link #exporting}
     */
    View deleting(int cases, int months) {
        return draw.modal(
                DELETED,
                "",
                List.of(
                        draw.section(
                                "preferences.deleted.what",
                                draw.say("preferences.deleted.what.long", "count", Integer.toString(cases))),
                        draw.section("preferences.deleted.messages", draw.say("preferences.deleted.messages.long")),
                        draw.context("preferences.deleted.kept", kept("preferences.deleted.kept.long", months))));
    }

    private String kept(String id, int months) {
        return draw.say(id, "months", Integer.toString(months), "days", Long.toString(Pushbacks.KEPT.toDays()));
    }

    private String what(Erased erased) {
        return switch (erased.cases()) {
            case 0 -> draw.say("preferences.deleted.what.none");
            case 1 -> draw.say("preferences.deleted.what.one");
            default -> draw.say("preferences.deleted.what.many", "count", Integer.toString(erased.cases()));
        };
    }

    private String messages(Erased erased) {
        Duration lasting = erased.lasting();
        return lasting.compareTo(A_MINUTE) < 0
                ? draw.say("preferences.deleted.messages")
                : draw.say("preferences.deleted.messages.many", "minutes", Long.toString(lasting.toMinutes() + 1));
    }
}
