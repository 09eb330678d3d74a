package io.gracefulno.home.slack;

import com.slack.api.model.block.LayoutBlock;
import io.gracefulno.casebook.Casebook.Transaction;
import io.gracefulno.slackkit.Door;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Then;
import io.gracefulno.slackkit.Typed;
import java.util.List;
import java.util.function.Supplier;

/** Help, made from the table of contents: a line for each way in that a person can take by themselves. */
public final class HelpDoors {
    private final Draw draw;
    private final Supplier<List<Door>> contents;

    public HelpDoors(Draw draw, Supplier<List<Door>> contents) {
        this.draw = draw;
        this.contents = contents;
    }

    /** {@code /decline-interview help}. */
    public Then show(Typed typed, Transaction tx) {
        List<String> lines = contents.get().stream()
                .filter(HelpDoors::isTakenByHand)
                .map(door -> draw.say("home.help." + door.id()))
                .toList();
        String text = draw.say("home.help") + "\n" + String.join("\n", lines);
        List<LayoutBlock> blocks = List.of(
                draw.section("home.help", text),
                draw.actions(
                        "home.help.do", List.of(draw.primary("home.new", "new"), draw.button("home.cases", "cases"))));
        return new Then.Tell(text, blocks);
    }

    private static boolean isTakenByHand(Door door) {
        return switch (door) {
            case Door.Command _, Door.Word _, Door.Shortcut _, Door.MessageShortcut _, Door.Home _ -> true;
            case Door.Action _, Door.Numbered _, Door.Suggest _, Door.Submit _, Door.Close _ -> false;
        };
    }
}
