package io.gracefulno.slackkit;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Profile;
import java.util.List;
import java.util.function.Function;

/** What happens at Slack after the ack. */
public sealed interface Then {
    /** Nothing. */
    record Nothing() implements Then {}

    /**
     * Shows a modal: in the place of the one that was pressed in, else as a new one.
     *
     * @param view drawn once the person's profile is known
     * @param resume the case to offer again, should Slack have waited too long; empty for none
     */
    record Show(Function<Profile, View> view, String resume) implements Then {}

    /**
     * Lays a modal over the one that was pressed in, to come back from; elsewhere as a new one.
     *
     * @param view drawn once the person's profile is known
     */
    record Push(Function<Profile, View> view) implements Then {}

    /**
     * Tells the person something that only they see.
     *
     * @param text what a screen reader says; the blocks show the same
     */
    record Tell(String text, List<LayoutBlock> blocks) implements Then {}

    static Then nothing() {
        return new Nothing();
    }
}
