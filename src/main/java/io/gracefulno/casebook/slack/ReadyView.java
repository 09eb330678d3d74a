package io.gracefulno.casebook.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Texts;
import io.gracefulno.letter.Channel;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Need;
import java.util.ArrayList;
import java.util.List;

/** S4 ready to send: open it in a mail program or copy it; the submit says that it was sent. */
public final class ReadyView {
    public static final String ID = "casebook.ready";

    /** Where the person comes from. */
    public enum After {
        /** The letter was saved just now. */
        SAVING,
        /** The same, where the letter stays out of the person's messages. */
        SAVING_QUIETLY,
        /** "Copy the text" in the case's message. */
        COPYING;

        /** How it is after a save, for this person. */
        public static After savingFor(Profile profile) {
            return profile.isQuiet(Quiet.LETTERS) ? SAVING_QUIETLY : SAVING;
        }
    }

    private final Draw draw;

    public ReadyView(Draw draw) {
        this.draw = draw;
    }

    /** The letter to be copied or opened. */
    public View draw(Case theCase, After after) {
        Texts texts = theCase.writing().orElseThrow().current();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(draw.section("casebook.ready.note", draw.say(note(theCase, after))));
        if (theCase.facts().channel() == Channel.LINKEDIN) {
            blocks.add(draw.actions(
                    "casebook.open.message", List.of(draw.link("casebook.open.linkedin", MailLinks.LINKEDIN))));
            if (!theCase.isHiringSide()) {
                blocks.add(draw.context("casebook.ready.linkedin", draw.say("casebook.ready.linkedin")));
            }
            if (!texts.message().isEmpty()) {
                blocks.add(copy("casebook.copy.message", texts.message()));
            }
        }
        if (!texts.subject().isEmpty()) {
            MailLinks links = new MailLinks(theCase.intake().address(), texts);
            blocks.add(draw.actions(
                    "casebook.open",
                    List.of(
                            draw.link("casebook.open.gmail", links.gmail()),
                            draw.link("casebook.open.outlook", links.outlook()))));
            blocks.add(draw.section(
                    "casebook.open.mail",
                    draw.say(
                            links.isTooLong() ? "casebook.open.mail.too_long" : "casebook.open.mail",
                            "link",
                            links.mailApp())));
            PlainTextInputElement subject = draw.text("casebook.copy.subject", texts.subject(), 150);
            blocks.add(draw.input("casebook.copy.subject", 1, Need.OPTIONAL, subject));
        }
        blocks.add(copy("casebook.copy.body", texts.body()));
        if (after == After.COPYING && theCase.isUnsent()) {
            // Whoever comes from a list sees here for the first time what they are about to send.
            blocks.add(draw.actions("casebook.ready.back", List.of(draw.button("casebook.edit", theCase.id()))));
        }
        return draw.modal(ID, theCase.id(), blocks);
    }

    /** Once it is decided, waiting helps nobody. */
    private static String note(Case theCase, After after) {
        return switch (after) {
            case COPYING -> "casebook.ready.copy";
            case SAVING -> theCase.facts().kind().declines() ? "casebook.ready.decided" : "casebook.ready.saved";
            case SAVING_QUIETLY ->
                theCase.facts().kind().declines() ? "casebook.ready.decided.quiet" : "casebook.ready.saved.quiet";
        };
    }

    /** Optional, so that a slip of "cut" can't stand in the way of the submit. */
    private LayoutBlock copy(String field, String text) {
        return draw.input(field, 1, Need.OPTIONAL, draw.multiline(field, text));
    }
}
