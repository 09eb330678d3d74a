package io.gracefulno.afterwards.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.view.View;
import io.gracefulno.afterwards.Reminder;
import io.gracefulno.afterwards.Touch;
import io.gracefulno.casebook.Case;
import io.gracefulno.casebook.Profile;
import io.gracefulno.casebook.Reminding;
import io.gracefulno.letter.Dates;
import io.gracefulno.preferences.Quiet;
import io.gracefulno.slackkit.Code;
import io.gracefulno.slackkit.Draw;
import io.gracefulno.slackkit.Draw.Described;
import io.gracefulno.slackkit.Draw.Need;
import io.gracefulno.slackkit.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stay in touch: when to be reminded of a short hello, each choice with the day on which that will be. */
public final class TouchView {
    public static final String ID = "afterwards.touch";

    static final String WHEN = "afterwards.touch.when";

    private final Draw draw;

    public TouchView(Draw draw) {
        this.draw = draw;
    }

    /** A time that has passed isn't offered any more. */
    public View draw(Case theCase, Profile profile, Instant now) {
        List<Described> choices = choices(theCase, profile, now);
        List<LayoutBlock> blocks = new ArrayList<>();
        boolean over = choices.size() == 1;
        blocks.add(draw.section(
                "afterwards.touch.note", draw.say(over ? "afterwards.touch.over" : "afterwards.touch.note")));
        if (profile.isQuiet(Quiet.REMINDERS)) {
            blocks.add(draw.context("afterwards.touch.off", draw.say("afterwards.touch.off")));
        }
        Optional<String> set = Optional.of(Code.of(theCase.reminded().touch()));
        RadioButtonsElement radio = draw.described(WHEN, choices, set);
        InputBlock when = draw.input(WHEN, 1, Need.REQUIRED, radio);
        // It counts once it is submitted.
        when.setDispatchAction(false);
        blocks.add(when);
        blocks.add(
                draw.actions("afterwards.touch.do", List.of(draw.button("afterwards.followup.write", theCase.id()))));
        return draw.modal(ID, theCase.id(), blocks);
    }

    private List<Described> choices(Case theCase, Profile profile, Instant now) {
        List<Described> choices = new ArrayList<>();
        for (Touch touch : Touch.values()) {
            String value = Code.of(touch);
            String words = draw.say(WHEN + "." + value);
            if (offers(theCase, touch, profile, now)) {
                String when = due(theCase, touch, profile)
                        .map(at -> moment(at, profile))
                        .orElseGet(() -> draw.say(WHEN + ".never.description"));
                choices.add(new Described(value, words, when));
            }
        }
        return choices;
    }

    /** Whether it can be chosen: never always can, a day that has passed can't. */
    static boolean offers(Case theCase, Touch touch, Profile profile, Instant now) {
        return touch == Touch.NEVER
                || due(theCase, touch, profile).filter(now::isBefore).isPresent();
    }

    /** As it will be planned; empty where it never will. */
    static Optional<Instant> due(Case theCase, Touch touch, Profile profile) {
        Case touching = theCase.reminded(theCase.reminded().touching(touch));
        return Reminding.occasion(touching, Reminder.Kind.FOLLOWUP, profile.zone())
                .map(Reminder::dueAt);
    }

    private static String moment(Instant at, Profile profile) {
        return new Dates(profile.spelling()).moment(at.atZone(profile.zone()));
    }

    static Optional<Touch> read(Form form) {
        return form.choice(WHEN, Touch.class);
    }
}
